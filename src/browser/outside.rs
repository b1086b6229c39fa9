//! Outside a browser nothing can be seen and nothing can be done.

use crate::components::{Event, OneFileEvent, PlayerKey, Surroundings};
use crate::plan::{Day, Note, Stamp};
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
pub fn on_navigation<Event>(
    _on_event: Callback<Event>,
    _opened_answers: Event,
    _returned: fn(u8) -> Event,
) -> Option<Listener> {
    None
}

/// No address.
#[must_use]
pub fn opened_link() -> Option<Result<Responses, LinkProblem>> {
    None
}

/// Nobody who knows.
#[must_use]
pub fn number_kind(_number: u8) -> Option<String> {
    None
}

/// No address.
#[must_use]
pub fn own_address() -> String {
    String::new()
}

/// No history.
pub fn remember_page(_at: u8) {}

/// No history.
pub fn remember_screen(_at: u8) {}

/// No clock.
#[must_use]
pub fn every(_milliseconds: u32, _on_event: Callback<Event>) -> Option<Listener> {
    None
}

/// No clock.
#[must_use]
pub fn now() -> f64 {
    0.0
}

/// No clock.
#[must_use]
pub fn local_day() -> Day {
    Day::default()
}

/// No clock.
#[must_use]
pub fn stamp() -> Stamp {
    Stamp {
        day: Day::default(),
        hour: 0,
        minute: 0,
        second: 0,
    }
}

/// The name under which the answers of the quiz are kept.
pub const ANSWERS: &str = "";

/// The name under which the plan and its diary are kept.
pub const PLAN: &str = "";

/// No device.
#[must_use]
pub fn can_read(_name: &str) -> bool {
    true
}

/// No device.
pub fn forget(_name: &str) {}

/// No device.
#[must_use]
pub fn keep(_name: &str, _text: &str) -> bool {
    false
}

/// No device.
#[must_use]
pub fn kept(_name: &str) -> Option<String> {
    None
}

/// No device.
#[must_use]
pub fn on_kept_elsewhere<Event>(
    _name: &'static str,
    _on_event: Callback<Event>,
    _changed: Event,
) -> Option<Listener> {
    None
}

/// Nothing to type into.
#[must_use]
pub fn typed(_selector: &str) -> String {
    String::new()
}

/// Nothing to choose in.
#[must_use]
pub fn chosen_value(_event: &yew::Event) -> String {
    String::new()
}

/// No files.
pub fn read_file<Heard>(
    _event: &yew::Event,
    _into: &'static str,
    _on_event: Callback<Heard>,
    _was_read: Heard,
) {
}

/// No files.
#[must_use]
pub fn file_address(_kind: &str, _text: &str) -> String {
    String::new()
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

/// Nothing has the focus.
pub fn leave_focus() {}

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

/// No blogger who wants it.
#[must_use]
pub fn only_danger_check() -> bool {
    false
}

/// No page to take it from.
pub fn from_template(_name: &str, _shown_at: &str) -> Html {
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
    pub fn new(_on_silence: Callback<()>) -> Option<Self> {
        None
    }

    /// Nothing to hear.
    #[must_use]
    pub fn sounds(&self) -> bool {
        false
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
#[must_use]
pub fn vibrate(_milliseconds: u16) -> bool {
    false
}

/// No screen to keep on.
pub struct WakeLock;

impl WakeLock {
    /// Nobody to ask.
    #[must_use]
    pub fn ask(_on_answer: Callback<bool>) -> Self {
        Self
    }
}

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
