//! How the page that is one file goes from one of its screens to another: a link to a page that is a screen here leads there,
//! and the answers in it become those of the page's own address.

use super::Listener;
use super::address::is_framed;
use crate::components::{OneFileEvent, Screen};
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, window};
use yew::Callback;

/// Hears links to screens, and the browser's own Back.
#[must_use]
pub fn on_screens(on_event: &Callback<OneFileEvent>) -> Vec<Listener> {
    let Some(window) = window() else {
        return Vec::new();
    };
    let (on_link, on_back) = (on_event.clone(), on_event.clone());
    let prevents = EventListenerOptions::enable_prevent_default();
    let links = EventListener::new_with_options(&window, "click", prevents, move |event| {
        if let Some((screen, fragment)) = followed(event) {
            event.prevent_default();
            remember(&fragment);
            on_link.emit(OneFileEvent::Followed(screen));
        }
    });
    let back = EventListener::new(&window, "popstate", move |_| {
        on_back.emit(OneFileEvent::WentBack);
    });
    vec![Listener::Event(links), Listener::Event(back)]
}

/// The fragment of the page's address, with its "#".
#[must_use]
pub fn fragment() -> String {
    window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// The screen to which a clicked link leads, and the fragment of its address.
fn followed(event: &Event) -> Option<(Screen, String)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let address = target.closest("a").ok()??.get_attribute("href")?;
    let screen = Screen::of_link(&address)?;
    let answers = address.split_once('#').map_or("", |(_, answers)| answers);
    Some((screen, ["#", answers].concat()))
}

/// Writes the answers of the new screen into the address. On an open page the screen that is left can be gone back to, with
/// its answers; in a frame the history belongs to the blog.
fn remember(fragment: &str) {
    let Some(history) = window().and_then(|window| window.history().ok()) else {
        return;
    };
    let state = history.state().unwrap_or(JsValue::NULL);
    // Where a browser refuses, the screen opens without answers, and says so.
    let _ = history.replace_state_with_url(&state, "", Some(fragment));
    if !is_framed() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(fragment));
    }
}
