//! Outside a browser nothing can be seen and nothing can be done.

use crate::components::{Event, OneFileEvent, Surroundings};
use crate::quiz::{LinkProblem, Responses};
use yew::{Callback, Html};

/// Nothing to listen to.
pub struct Listener;

/// No history.
#[must_use]
pub fn go_back() -> bool {
    false
}

/// No history.
#[must_use]
pub fn on_navigation(_on_event: Callback<Event>) -> Option<Listener> {
    None
}

/// No address.
#[must_use]
pub fn opened_link() -> Option<Result<Responses, LinkProblem>> {
    None
}

/// No history.
pub fn remember_page(_at: u8) {}

/// No clock.
#[must_use]
pub fn every_quarter_second(_on_event: Callback<Event>) -> Option<Listener> {
    None
}

/// No clock.
#[must_use]
pub fn now() -> f64 {
    0.0
}

/// No device.
pub fn forget() {}

/// No device.
#[must_use]
pub fn keep(_kept: &str) -> bool {
    false
}

/// Nothing to focus.
pub fn focus(_selector: &str) {}

/// Nothing to focus.
pub fn focus_control(_number: u32) {}

/// Nothing to show.
pub fn show_heading() {}

/// Nothing to show.
pub fn show_mistake(_prefix: &str) {}

/// Nothing to choose from.
#[must_use]
pub fn chosen_option(_event: &yew::Event) -> u8 {
    0
}

/// No page to take it from.
pub fn from_template(_name: &str) -> Html {
    Html::default()
}

/// Nothing around.
#[must_use]
pub fn surroundings() -> Surroundings {
    Surroundings::default()
}

/// Nothing to copy to.
#[must_use]
pub fn copy_from(_selector: &str) -> bool {
    false
}

/// No printer.
pub fn print() {}

/// Nobody to share with.
pub fn share(_address: &str) {}

/// There is no drawing.
#[must_use]
pub fn body_map() -> Option<Html> {
    None
}

/// Nothing to mark.
pub fn mark_chosen() {}

/// No links to hear.
#[must_use]
pub fn on_screens(_on_event: &Callback<OneFileEvent>) -> Vec<Listener> {
    Vec::new()
}

/// No address.
#[must_use]
pub fn fragment() -> String {
    String::new()
}
