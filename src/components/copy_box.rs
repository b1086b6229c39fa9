//! A text to take along: shown, so that it can be copied by hand where a browser refuses to copy for the reader.

use super::element::{button, text};
use super::parts::Parts;
use crate::browser;
use crate::guide::{Text, ui};
use yew::{Callback, Html, MouseEvent};

/// What the box holds.
pub struct CopyBox {
    /// What the text is, for whoever listens.
    pub label: Text,
    /// The text.
    pub content: String,
    /// Whether it was copied.
    pub copied: Option<bool>,
    /// What else can be done with it.
    pub more: Option<Html>,
}

/// Adds the text, the button that copies it, and what came of that.
pub fn copy_box<Event: Copy + 'static>(
    parts: &mut Parts<Event>,
    content: CopyBox,
    copied: fn(bool) -> Event,
) {
    let on_event = parts.on_event().clone();
    // Copied at once, while the click still gives the right to.
    let on_copy = Callback::from(move |_: MouseEvent| {
        on_event.emit(copied(browser::copy_from(".copy-box textarea")));
    });
    parts.within("div.copy-box", |parts| {
        parts.marked(
            "textarea",
            &["readonly", "rows", "aria-label"],
            &["readonly", "3", content.label.show()],
            |parts| parts.add(Html::from(content.content)),
        );
        parts.within("p.actions", |parts| {
            parts.add(button("plain", "copy", text(ui::COPY), on_copy));
            if let Some(more) = content.more {
                parts.add(more);
            }
            parts.marked("span", &["role"], &["status"], |parts| {
                match content.copied {
                    None => {}
                    Some(true) => parts.text(ui::COPIED),
                    Some(false) => parts.text(ui::COPY_REFUSED),
                }
            });
        });
    });
}
