//! What a reader takes out of the page: copied, shared or printed, and only by a click of theirs.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{HtmlDocument, HtmlTextAreaElement, ShareData, window};

/// Selects the text in a field and copies it; false when the browser refuses. Then the text stays selected, so that the
/// reader can copy it. The old way of copying is used, because the new one needs a permission that frames rarely have.
#[must_use]
pub fn copy_from(selector: &str) -> bool {
    let Some(field) = super::focus::find(selector) else {
        return false;
    };
    let Some(document) = window().and_then(|window| window.document()) else {
        return false;
    };
    let before = document.active_element();
    let field: HtmlTextAreaElement = field.unchecked_into();
    super::focus::focus_without_scrolling(&field);
    field.select();
    let document: HtmlDocument = document.unchecked_into();
    let copied = document.exec_command("copy").unwrap_or_default();
    if let Some(before) = before.filter(|_| copied) {
        super::focus::focus_without_scrolling(before.unchecked_ref());
    }
    copied
}

/// An address that holds a text, for a link that saves it as a file.
#[must_use]
pub fn file_address(kind: &str, text: &str) -> String {
    let escaped = String::from(js_sys::encode_uri_component(text));
    ["data:", kind, ";charset=utf-8,", &escaped].concat()
}

/// Hands an address to the browser's own share dialogue. A reader who closes it has changed their mind.
pub fn share(address: &str) {
    let Some(window) = window() else { return };
    let data = ShareData::new();
    data.set_url(address);
    let changed_mind = Closure::new(|_| {});
    let _ = window
        .navigator()
        .share_with_data(&data)
        .catch(&changed_mind);
    // The dialogue may stay open for as long as the page.
    changed_mind.forget();
}

/// Prints the page.
pub fn print() {
    if let Some(window) = window() {
        // A browser that refuses shows no dialogue, which says it all.
        let _ = window.print();
    }
}
