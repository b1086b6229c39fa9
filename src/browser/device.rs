//! What this device keeps, at the reader's wish alone. In many frames nothing may be kept; then reading finds nothing and
//! writing is refused, and both are said, not fatal.

use super::Listener;
use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent, window};
use yew::Callback;

/// The name under which the answers of the quiz are kept.
pub const ANSWERS: &str = "runners-hip";

/// The name under which the plan and its diary are kept.
pub const PLAN: &str = "runners-hip-plan";

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What was kept under a name.
#[must_use]
pub fn kept(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Whether what may be kept under a name can be read. Where there is no place for it at all, there is nothing to read.
#[must_use]
pub fn can_read(name: &str) -> bool {
    storage().is_none_or(|storage| storage.get_item(name).is_ok())
}

/// Keeps a text under a name; false when the browser refuses.
#[must_use]
pub fn keep(name: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(name, text).is_ok())
}

/// Deletes what was kept under a name.
pub fn forget(name: &str) {
    if let Some(storage) = storage() {
        // Where nothing can be deleted, nothing was kept.
        let _ = storage.remove_item(name);
    }
}

/// Says when another window has changed what is kept under a name.
#[must_use]
pub fn on_kept_elsewhere<Event: Copy + 'static>(
    name: &'static str,
    on_event: Callback<Event>,
    changed: Event,
) -> Option<Listener> {
    let listener = EventListener::new(&window()?.into(), "storage", move |event| {
        let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
        // Without a name, everything was deleted.
        if key.is_none_or(|key| key == name) {
            on_event.emit(changed);
        }
    });
    Some(Listener::Event(listener))
}
