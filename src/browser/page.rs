//! What the built page tells the app when it takes over.

use crate::components::{Early, View};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlInputElement, window};

fn document() -> Option<Document> {
    window()?.document()
}

/// The element that the app takes over.
#[must_use]
pub fn root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// What the page is for.
#[must_use]
pub fn view() -> View {
    match root().and_then(|root| root.get_attribute("data-view")) {
        Some(name) if name == "exercises" => View::Exercises,
        _ => View::Quiz,
    }
}

/// The list of words that the page carries.
#[must_use]
pub fn words() -> Option<String> {
    document()?.get_element_by_id("words")?.text_content()
}

/// What the reader chose on the prerendered first page. The page itself remembers a click on "Continue" in
/// `data-continued`, because nothing else was there to hear it.
#[must_use]
pub fn early() -> Early {
    let Some(root) = root() else {
        return Early::default();
    };
    let Ok(inputs) = root.query_selector_all(".answer input") else {
        return Early::default();
    };
    let chosen = (0..inputs.length().min(31))
        .filter(|number| {
            inputs
                .item(*number)
                .and_then(|node| node.dyn_into::<HtmlInputElement>().ok())
                .is_some_and(|input| input.checked())
        })
        .map(|number| 1 << number)
        .sum();
    Early {
        chosen,
        continued: root.has_attribute("data-continued"),
        focused: super::focus::focused_control(),
    }
}
