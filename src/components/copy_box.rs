//! A text to take along: shown, so that it can be copied by hand where a browser refuses to copy for the reader.

use super::element::{button, text};
use super::event::Event;
use super::parts::Parts;
use super::quiz::Quiz;
use crate::browser;
use crate::guide::{Text, ui};
use yew::{Callback, Html, MouseEvent};

/// Adds the text, the button that copies it, and what came of that. What else can be done with the text comes in `more`.
pub fn copy_box(
    parts: &mut Parts<Event>,
    label: Text,
    content: String,
    quiz: &Quiz,
    more: Option<Html>,
) {
    let on_event = parts.on_event().clone();
    // Copied at once, while the click still gives the right to.
    let on_copy = Callback::from(move |_: MouseEvent| {
        on_event.emit(Event::Copied(browser::copy_from(".copy-box textarea")));
    });
    parts.within("div.copy-box", |parts| {
        parts.marked(
            "textarea",
            &["readonly", "rows", "aria-label"],
            &["readonly", "3", label.show()],
            |parts| parts.add(Html::from(content)),
        );
        parts.within("p.actions", |parts| {
            parts.add(button("plain", "copy", text(ui::COPY), on_copy));
            if let Some(more) = more {
                parts.add(more);
            }
            parts.marked("span", &["role"], &["status"], |parts| match quiz.copied {
                None => {}
                Some(true) => parts.text(ui::COPIED),
                Some(false) => parts.text(ui::COPY_REFUSED),
            });
        });
    });
}
