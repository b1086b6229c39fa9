//! Whether anybody can see the page.

use super::Listener;
use gloo_events::EventListener;
use web_sys::window;
use yew::Callback;

/// Says whenever the page can no longer be seen (true) or is seen again (false), until it is dropped.
#[must_use]
pub fn on_hidden(on_change: Callback<bool>) -> Option<Listener> {
    let document = window()?.document()?;
    let target = document.clone();
    let listener = EventListener::new(&target, "visibilitychange", move |_| {
        on_change.emit(document.hidden());
    });
    Some(Listener::Event(listener))
}
