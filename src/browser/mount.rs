//! How an app takes over its page.

use yew::{BaseComponent, Renderer};

/// A smaller allocator than std's own.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Renders an app over what the page holds for it. `first_word` is the line of the whole list of words at which the page's
/// part begins. `props` reads what the reader has done so far, before the first
/// render replaces the page that holds it.
pub fn mount<App: BaseComponent>(first_word: usize, props: impl FnOnce() -> App::Properties) {
    let (Some(root), Some(words)) = (super::root(), super::words()) else {
        return;
    };
    crate::words::use_words(first_word, words);
    Renderer::<App>::with_root_and_props(root, props()).render();
}
