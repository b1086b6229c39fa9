//! Moves the reader's place after their own act. `focus()` alone would scroll the blog around a frame, so it never
//! scrolls; the page's own window is scrolled instead, which in a frame as tall as its content does nothing.

use crate::guide::ui;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, window};

/// Everything that a reader can stand on with the keyboard.
const CONTROLS: &str = "input, button, summary, select, textarea, a";

/// Focuses the first match inside the app, and brings it into view.
pub fn focus(selector: &str) {
    if let Some(element) = find(selector) {
        focus_without_scrolling(&element);
        bring_into_view(&element);
    }
}

/// Takes the focus from what is about to go. Chromium lays the whole page out when an element in focus is taken out of
/// it, half-way through the change, and again when the change is done.
pub fn leave_focus() {
    if let Some(active) = active_element() {
        // What cannot lose the focus keeps it until it goes.
        let _ = active.unchecked_into::<HtmlElement>().blur();
    }
}

/// Whether the focus is on or inside something like this.
#[must_use]
pub fn has_focus(selector: &str) -> bool {
    active_element()
        .is_some_and(|active| active.closest(selector).is_ok_and(|found| found.is_some()))
}

/// Focuses the first match if what had the focus is gone, without moving the page.
pub fn focus_again(selector: &str) {
    let body = window().and_then(|window| window.document()?.body());
    let is_lost = active_element().is_none_or(|active| body.is_some_and(|body| *body == active));
    if let Some(element) = find(selector).filter(|_| is_lost) {
        focus_without_scrolling(&element);
    }
}

/// Opens a fold inside the app, as the reader could.
pub fn open_fold(selector: &str) {
    if let Some(fold) = find(selector) {
        // A fold that stays shut can still be opened by hand.
        let _ = fold.set_attribute("open", "");
    }
}

/// Which control of the app has the focus, counted from the first.
#[must_use]
pub fn focused_control() -> Option<u32> {
    let focused = active_element()?;
    let controls = super::root()?.query_selector_all(CONTROLS).ok()?;
    (0..controls.length()).find(|number| {
        controls
            .item(*number)
            .is_some_and(|control| focused.is_same_node(Some(&control)))
    })
}

/// Gives the focus back to a control, counted from the first, without moving anything.
pub fn focus_control(number: u32) {
    let control = super::root()
        .and_then(|root| root.query_selector_all(CONTROLS).ok()?.item(number))
        .map(JsCast::unchecked_into);
    if let Some(control) = control {
        focus_without_scrolling(&control);
    }
}

pub(super) fn focus_without_scrolling(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // A browser that refuses leaves the focus where it is.
    let _ = element.focus_with_options(&options);
}

/// Focuses the heading of the screen, names the page after it, and brings it into view.
pub fn show_heading() {
    name_page("");
    focus("h2");
}

/// Focuses the error summary and says in the page's name that there is something to mend.
pub fn show_mistake(prefix: &str) {
    name_page(prefix);
    focus(".error-summary");
}

/// Names the page after the heading of the screen.
fn name_page(prefix: &str) {
    let document = window().and_then(|window| window.document());
    if let (Some(heading), Some(document)) = (find("[tabindex='-1']:not([role])"), document) {
        let name = heading.text_content().unwrap_or_default();
        let gap = if prefix.is_empty() { "" } else { " " };
        document.set_title(&[prefix, gap, &name, " · ", ui::APP_NAME.show()].concat());
    }
}

fn active_element() -> Option<Element> {
    window()?.document()?.active_element()
}

pub(super) fn find(selector: &str) -> Option<HtmlElement> {
    let found = super::root()?.query_selector(selector).ok()??;
    Some(found.unchecked_into())
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
