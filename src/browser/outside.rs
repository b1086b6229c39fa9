//! Outside a browser nothing can be seen and nothing can be done.

use crate::components::{Event, PlayerKey, Surroundings};
use crate::plan::Note;
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

/// Nothing to open.
pub fn open_fold(_selector: &str) {}

/// Nothing has the focus.
#[must_use]
pub fn has_focus(_selector: &str) -> bool {
    false
}

/// Nothing to focus.
pub fn focus_again(_selector: &str) {}

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

/// No page to mark.
pub fn mark_live() {}

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

/// No keys.
#[must_use]
pub fn on_key(_on_press: Callback<PlayerKey>) -> Option<Listener> {
    None
}

/// Nobody looks, so nobody looks away.
#[must_use]
pub fn on_hidden(_on_change: Callback<bool>) -> Option<Listener> {
    None
}

/// No clock.
#[must_use]
pub fn steady_now() -> u64 {
    0
}

/// No clock.
#[must_use]
pub fn ticker(_on_tick: Callback<()>) -> Option<Listener> {
    None
}

/// Nothing to hear.
pub struct Tones;

impl Tones {
    /// Nothing to hear.
    #[must_use]
    pub fn new() -> Option<Self> {
        None
    }

    /// Nothing to hear.
    pub fn play(&self, _notes: &[Note]) {}
}

/// Nothing to hear.
#[must_use]
pub fn can_sound() -> bool {
    false
}

/// Nothing to hear.
#[must_use]
pub fn can_speak() -> bool {
    false
}

/// Nothing to hear.
pub fn say(_words: &str) {}

/// Nothing to hear.
pub fn hush() {}

/// Nothing to feel.
#[must_use]
pub fn can_vibrate() -> bool {
    false
}

/// Nothing to feel.
pub fn vibrate(_milliseconds: u16) {}

/// No screen to keep on.
pub struct WakeLock;

impl WakeLock {
    /// Nobody to ask.
    #[must_use]
    pub fn ask(_on_answer: Callback<bool>) -> Self {
        Self
    }
}
