//! The drawing beside the answers to "where do you feel it most". It is a second way to the same radio buttons, for
//! eyes and fingers only: keyboards and screen readers have the list, which says the same.

use super::element::element;
use crate::browser;
use yew::Html;

/// The answers to "place" with the drawing beside them; the answers alone where the page has lost it.
pub fn with_body_map(answers: Html) -> Html {
    match browser::body_map() {
        Some(map) => element("div", "with-map", vec![map, answers]),
        None => answers,
    }
}
