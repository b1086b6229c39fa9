//! Which kind of number a number is in the page's language, by the browser's own knowledge of languages.

use super::page::language;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::JsCast;
use web_sys::window;

/// The kind: "zero", "one", "two", "few", "many" or "other" (Unicode's plural categories). `None` where the browser does not
/// know; everything is looked up by its name, because an old browser lacks it.
#[must_use]
pub fn number_kind(number: u8) -> Option<String> {
    let intl = Reflect::get(&window()?.into(), &"Intl".into()).ok()?;
    let rules: Function = Reflect::get(&intl, &"PluralRules".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let rules = Reflect::construct(&rules, &Array::of1(&language().into())).ok()?;
    let select: Function = Reflect::get(&rules, &"select".into())
        .ok()?
        .dyn_into()
        .ok()?;
    select.call1(&rules, &number.into()).ok()?.as_string()
}
