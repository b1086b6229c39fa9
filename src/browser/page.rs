//! What the built page tells the app when it takes over.

use super::focus::find;
use crate::components::Early;
use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, HtmlInputElement, HtmlSelectElement, HtmlTemplateElement, window,
};
use yew::{Html, TargetCast};

fn document() -> Option<Document> {
    window()?.document()
}

/// The element that the app takes over.
#[must_use]
pub fn root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// Marks the page as taken over: what only the app can do is offered from now on.
pub fn mark_live() {
    if let Some(root) = root() {
        // Without the mark it is not offered.
        let _ = root.set_attribute("data-live", "");
    }
}

/// The part of the list of words that the page carries.
#[must_use]
pub fn words() -> Option<String> {
    document()?.get_element_by_id("words")?.text_content()
}

/// Where the pages stand and in which languages, as the page for bloggers carries it.
#[must_use]
pub fn site() -> String {
    document()
        .and_then(|document| document.get_element_by_id("site")?.text_content())
        .unwrap_or_default()
}

/// The tag of the page's language.
#[must_use]
pub fn language() -> String {
    document()
        .and_then(|document| document.document_element()?.get_attribute("lang"))
        .unwrap_or_default()
}

/// A copy of what the page holds in a template with this name; nothing when there is none. Where such a copy is shown
/// already, at the first match of `shown_at`, it is that one: a new copy with each render would be laid out anew.
pub fn from_template(name: &str, shown_at: &str) -> Html {
    let copy = || {
        let template = document()?.get_element_by_id(&["template-", name].concat())?;
        let template: HtmlTemplateElement = template.unchecked_into();
        let original = template.content().first_element_child()?;
        find(shown_at)
            .filter(|shown| shown.is_equal_node(Some(&original)))
            .map(Into::into)
            .or_else(|| original.clone_node_with_deep(true).ok())
    };
    copy().map_or_else(Html::default, Html::VRef)
}

/// The number of the option that was chosen, counted from 0.
#[must_use]
pub fn chosen_option(event: &yew::Event) -> u8 {
    let select: HtmlSelectElement = event.target_unchecked_into();
    u8::try_from(select.selected_index()).unwrap_or_default()
}

/// Whether the blogger wants no more than the danger check.
#[must_use]
pub fn only_danger_check() -> bool {
    root().is_some_and(|root| {
        root.closest("[data-view=danger]")
            .is_ok_and(|asked| asked.is_some())
    })
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
                .is_some_and(|node| node.unchecked_into::<HtmlInputElement>().checked())
        })
        .map(|number| 1 << number)
        .sum();
    Early {
        chosen,
        continued: root.has_attribute("data-continued"),
        short_way: root
            .get_attribute("data-continued")
            .is_some_and(|way| !way.is_empty())
            || only_danger_check(),
        focused: super::focus::focused_control(),
    }
}
