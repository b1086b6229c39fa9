//! Moves the reader's place after their own act. `focus()` alone would scroll the blog around a frame, so it never
//! scrolls; the page's own window is scrolled instead, which in a frame as tall as its content does nothing.

use crate::guide::ui;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement, window};

/// Focuses the first match inside the app without scrolling.
pub fn focus(selector: &str) {
    if let Some(element) = find(selector) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // A browser that refuses leaves the focus where it is.
        let _ = element.focus_with_options(&options);
        bring_into_view(&element);
    }
}

/// Focuses the heading of the screen, names the page after it, and brings it into view.
pub fn show_heading() {
    if let Some(heading) = find("h2") {
        if let Some(document) = window().and_then(|window| window.document()) {
            let name = heading.text_content().unwrap_or_default();
            document.set_title(&[name.as_str(), " · ", ui::APP_NAME.show()].concat());
        }
        focus("h2");
    }
}

fn find(selector: &str) -> Option<HtmlElement> {
    super::root()?
        .query_selector(selector)
        .ok()??
        .dyn_into()
        .ok()
}

fn bring_into_view(element: &HtmlElement) {
    let Some(window) = window() else { return };
    let height = window
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64())
        .unwrap_or_default();
    let margin = 80.0;
    let top = element.get_bounding_client_rect().top();
    if top < 0.0 || top > height - margin {
        window.scroll_by_with_x_and_y(0.0, top - margin);
    }
}
