//! Keeps the screen on while somebody exercises, where the browser allows it. Whoever hides the page loses the promise;
//! it is asked for again when the session goes on.

use js_sys::futures::{JsFuture, spawn_local};
use js_sys::{Function, Promise, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::window;
use yew::Callback;

/// Keeps the screen on until it is dropped.
pub struct WakeLock {
    promised: Rc<RefCell<Promised>>,
}

enum Promised {
    /// The browser has not answered yet.
    Asked,
    /// The browser gave its promise, which is given back in the end.
    Given(JsValue),
    /// It is no longer wanted.
    Dropped,
}

impl WakeLock {
    /// Asks the browser. `on_answer` hears whether it promised.
    #[must_use]
    pub fn ask(on_answer: Callback<bool>) -> Self {
        let promised = Rc::new(RefCell::new(Promised::Asked));
        let answer = Rc::clone(&promised);
        spawn_local(async move {
            let given = match request() {
                Some(request) => JsFuture::from(request).await.ok(),
                None => None,
            };
            on_answer.emit(given.is_some());
            if let Some(given) = given {
                if matches!(*answer.borrow(), Promised::Dropped) {
                    give_back(&given);
                } else {
                    answer.replace(Promised::Given(given));
                }
            }
        });
        Self { promised }
    }
}

impl Drop for WakeLock {
    fn drop(&mut self) {
        if let Promised::Given(given) = self.promised.replace(Promised::Dropped) {
            give_back(&given);
        }
    }
}

fn request() -> Option<Promise> {
    if !is_allowed() {
        return None;
    }
    let navigator = window()?.navigator();
    let lock = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    let request: Function = method(&lock, "request")?;
    request.call1(&lock, &"screen".into()).ok()?.dyn_into().ok()
}

/// Whether the page around this one allows it, where the browser tells: to ask all the same would be an error in the
/// console of that page.
fn is_allowed() -> bool {
    let answer = || {
        let document = window()?.document()?;
        let policy = Reflect::get(&document, &"featurePolicy".into()).ok()?;
        let allows = method(&policy, "allowsFeature")?;
        allows
            .call1(&policy, &"screen-wake-lock".into())
            .ok()?
            .as_bool()
    };
    answer().unwrap_or(true)
}

fn give_back(given: &JsValue) {
    let promise: Option<Promise> = method(given, "release")
        .and_then(|release| release.call0(given).ok())
        .and_then(|promise| promise.dyn_into().ok());
    if let Some(promise) = promise {
        spawn_local(async move {
            // What could not be given back is lost with the page at the latest.
            let _ = JsFuture::from(promise).await;
        });
    }
}

fn method(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}
