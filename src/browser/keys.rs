//! Keys that act on the session wherever the focus is. A control keeps its own keys: a field all but Escape, a button
//! Space and Enter.

use super::Listener;
use crate::components::PlayerKey;
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, window};
use yew::Callback;

/// Hears these keys until it is dropped.
#[must_use]
pub fn on_key(on_press: Callback<PlayerKey>) -> Option<Listener> {
    let document = window()?.document()?;
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document, "keydown", options, move |event| {
        if let Some(key) = event.dyn_ref().and_then(pressed) {
            // Otherwise the page would scroll.
            event.prevent_default();
            on_press.emit(key);
        }
    });
    Some(Listener::Event(listener))
}

/// What a key stands for, unless it belongs to somebody else or only repeats.
fn pressed(event: &KeyboardEvent) -> Option<PlayerKey> {
    let is_other = event.repeat()
        || event.ctrl_key()
        || event.alt_key()
        || event.meta_key()
        || event.shift_key();
    let key = match event.key().as_str() {
        " " | "Enter" => PlayerKey::Main,
        "ArrowRight" => PlayerKey::Skip,
        "ArrowLeft" => PlayerKey::Back,
        "Escape" => PlayerKey::Leave,
        _ => return None,
    };
    let owners = match key {
        PlayerKey::Main => "input, select, textarea, button, a, summary",
        PlayerKey::Skip | PlayerKey::Back => "input, select, textarea",
        PlayerKey::Leave => "select",
    };
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let is_owned =
        target.is_some_and(|target| target.closest(owners).is_ok_and(|owner| owner.is_some()));
    (!is_other && !is_owned).then_some(key)
}
