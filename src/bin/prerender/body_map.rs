//! The drawing on which the question about the place can be answered. It stands in the page once, in a template, so
//! that it costs the app nothing and does not show before its question.

use crate::head::escape;
use runners_hip::guide::{BODY_MAP, page as words};

/// The template. Screen readers are not told of the drawing, because the list beside it says the same better.
pub fn body_map() -> String {
    let views: String = BODY_MAP
        .iter()
        .map(|(name, view)| figure(name, view))
        .collect();
    let hint = escape(words::BODY_MAP_HINT.show());
    format!(
        "<template id=\"body-map\"><div class=\"body-map\" aria-hidden=\"true\">{views}\
         <p><b data-pointed></b><b data-chosen></b><span>{hint}</span></p></div></template>"
    )
}

fn figure(name: &str, view: &str) -> String {
    let title = match name {
        "front" => words::BODY_MAP_FRONT,
        "side" => words::BODY_MAP_SIDE,
        _ => words::BODY_MAP_BACK,
    };
    format!("<div>{view}<small>{}</small></div>", escape(title.show()))
}
