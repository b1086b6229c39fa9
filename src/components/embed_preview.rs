//! The chosen view as readers will see it: the real page, in a real frame.

use super::choices::row;
use super::embed_event::{EmbedEvent, Width};
use super::parts::Parts;
use crate::guide::ui;
use yew::Html;
use yew::virtual_dom::VTag;

const WIDTHS: [Width; 3] = [Width::Phone, Width::Column, Width::Full];

/// Adds the preview; without an address there is only its place, so that nothing moves when it comes.
pub fn preview(parts: &mut Parts<EmbedEvent>, address: Option<String>, width: Width) {
    parts.within("div.maker-preview", |parts| {
        parts.words("h2", ui::EMBED_PREVIEW);
        let widths = WIDTHS.map(|it| {
            let label = match it {
                Width::Phone => ui::EMBED_WIDTH_PHONE,
                Width::Column => ui::EMBED_WIDTH_COLUMN,
                Width::Full => ui::EMBED_WIDTH_FULL,
            };
            (label, width == it, EmbedEvent::Resized(it))
        });
        row(parts, "width", ui::EMBED_WIDTH, &widths);
        let class = match width {
            Width::Phone => "maker-frame phone",
            Width::Column => "maker-frame column",
            Width::Full => "maker-frame",
        };
        parts.marked("div", &["class"], &[class], |parts| {
            if let Some(address) = address {
                parts.add(frame(address));
            }
        });
    });
}

/// A frame of its own for each address: a frame that goes on to another one would fill the browser's history.
fn frame(address: String) -> Html {
    let mut frame = VTag::new("iframe");
    frame.key = Some(address.as_str().into());
    frame.add_attribute("title", ui::EMBED_PREVIEW_FRAME.show());
    frame.add_attribute("src", address);
    frame.into()
}
