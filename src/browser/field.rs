//! What a reader has typed or chosen in a field, and files that they open.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{FileReader, HtmlInputElement, HtmlTextAreaElement};
use yew::{Callback, Event, TargetCast};

/// What stands in the text field that matches; empty when there is none.
#[must_use]
pub fn typed(selector: &str) -> String {
    field(selector).map_or_else(String::new, |field| field.value())
}

/// What was chosen in a field for a day, a time or a number, as the browser writes it.
#[must_use]
pub fn chosen_value(event: &Event) -> String {
    event
        .target_dyn_into::<HtmlInputElement>()
        .map_or_else(String::new, |field| field.value())
}

/// Puts the text of the chosen file into the text field that matches, and says so. A file that cannot be read changes
/// nothing.
pub fn read_file<Heard: Copy + 'static>(
    event: &Event,
    into: &'static str,
    on_event: Callback<Heard>,
    was_read: Heard,
) {
    let file = event
        .target_dyn_into::<HtmlInputElement>()
        .and_then(|field| field.files()?.get(0));
    let (Some(file), Ok(reader)) = (file, FileReader::new()) else {
        return;
    };
    let source = reader.clone();
    let listener = EventListener::once(&reader, "load", move |_| {
        let text = source.result().ok().and_then(|text| text.as_string());
        if let (Some(text), Some(field)) = (text, field(into)) {
            field.set_value(&text);
            on_event.emit(was_read);
        }
    });
    // The browser holds the reader until the file is read, and the listener goes with it.
    listener.forget();
    let _ = reader.read_as_text(&file);
}

fn field(selector: &str) -> Option<HtmlTextAreaElement> {
    super::focus::find(selector)?.dyn_into().ok()
}
