//! The page's own address and the browser's history. Answers only ever stand in the fragment, which is never sent to a
//! server. Inside a frame the history belongs to the blog, so it is left alone.

use super::Listener;
use crate::quiz::{LinkProblem, Responses, read_result_link};
use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{History, PopStateEvent, window};
use yew::Callback;

/// What an address with answers carries in its fragment before them.
const MARK: &str = "#r=";

/// Whether the page is in a frame.
#[must_use]
pub fn is_framed() -> bool {
    window().is_none_or(|window| {
        let parent = window.parent().ok().flatten();
        parent.is_none_or(|parent| parent != window)
    })
}

/// The address without its fragment and without options.
#[must_use]
pub fn own_address() -> String {
    let parts = window().and_then(|window| {
        let location = window.location();
        let beyond = location.search().ok()?.len() + location.hash().ok()?.len();
        Some((location.href().ok()?, beyond))
    });
    let (whole, beyond) = parts.unwrap_or_default();
    let length = whole.len().saturating_sub(beyond);
    whole.get(..length).unwrap_or_default().to_owned()
}

/// The answers in the address; `None` when there are none.
#[must_use]
pub fn opened_link() -> Option<Result<Responses, LinkProblem>> {
    let fragment = window()?.location().hash().ok()?;
    fragment.strip_prefix(MARK).map(read_result_link)
}

fn history() -> Option<History> {
    if is_framed() {
        return None;
    }
    window()?.history().ok()
}

/// Adds the page with this number to the browser's history.
pub fn remember_page(at: u8) {
    if let Some(history) = history() {
        let address = window().and_then(|window| {
            let location = window.location();
            Some(location.pathname().ok()? + &location.search().ok()?)
        });
        // A browser that refuses has no Back for this page; the page's own Back still works.
        let _ = history.push_state_with_url(&JsValue::from(at), "", address.as_deref());
    }
}

/// Adds the screen with this number to the browser's history. The address stays, because it holds the answers from which
/// a plan is made.
pub fn remember_screen(at: u8) {
    if let Some(history) = history() {
        // A browser that refuses has no Back for this screen; the screen's own way back still works.
        let _ = history.push_state_with_url(&JsValue::from(at), "", None);
    }
}

/// Goes back in the browser's history; false where there is none to use.
#[must_use]
pub fn go_back() -> bool {
    history().is_some_and(|history| history.back().is_ok())
}

/// Hears the browser's own Back and Forward, and answers that are opened in this very page.
#[must_use]
pub fn on_navigation<Event: Copy + 'static>(
    on_event: Callback<Event>,
    opened_answers: Event,
    returned: fn(u8) -> Event,
) -> Option<Listener> {
    let listener = EventListener::new(&window()?.into(), "popstate", move |event| {
        let at = event.unchecked_ref::<PopStateEvent>().state().as_f64();
        on_event.emit(match at {
            None if opened_link().is_some() => opened_answers,
            at => returned(page_number(at.unwrap_or_default())),
        });
    });
    Some(Listener::Event(listener))
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the number was a byte when it was remembered"
)]
fn page_number(at: f64) -> u8 {
    at as u8
}
