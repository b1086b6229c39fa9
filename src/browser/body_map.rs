//! The drawing of the hip, which the page carries in a template. It is a second label of the radio buttons beside it:
//! a click on a zone is a click on the button of the same name, and the zone of the chosen button is marked.

use super::focus::find;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, HtmlElement, HtmlTemplateElement, window};
use yew::Html;
use yew::virtual_dom::VNode;

thread_local! {
    /// The drawing, once it was taken out of its template. It stays the same between renders.
    static MAP: Cell<Option<&'static Element>> = const { Cell::new(None) };
}

/// The drawing; none when the page has lost it.
#[must_use]
pub fn body_map() -> Option<Html> {
    if MAP.get().is_none() {
        MAP.set(taken().map(|map| &*Box::leak(Box::new(map))));
    }
    MAP.get().map(|map| VNode::VRef(map.clone().into()))
}

/// Takes the drawing out of its template, and listens to the list beside it too.
fn taken() -> Option<Element> {
    let template = window()?.document()?.get_element_by_id("body-map")?;
    let template: HtmlTemplateElement = template.unchecked_into();
    let map = template.content().first_element_child()?;
    let root = super::root()?;
    // `Fn`, because choosing makes a click of its own while a click is heard.
    let heard: Closure<dyn Fn(Event)> = Closure::new(|event: Event| {
        let _ = respond(&event);
    });
    let listener = heard.into_js_value();
    for kind in ["click", "mouseover", "mouseout", "focusin"] {
        let _ = root.add_event_listener_with_callback(kind, listener.unchecked_ref());
    }
    Some(map)
}

/// A click on a zone chooses. What the reader points at, a zone or a row, is lit. There is nothing to return: `None`
/// only means that the event was about neither.
fn respond(event: &Event) -> Option<()> {
    // The listener stays for the next time; until then there is nothing to light.
    find(".body-map")?;
    let kind = event.type_();
    // What happens inside an element happens to an element.
    let target: Element = event.target()?.unchecked_into();
    let place = target.closest("[data-zone], .answer").ok()??;
    let zone = place.get_attribute("data-zone");
    if kind == "click" {
        let button = find_at(&["[value=", &zone?, "]"])?;
        // A zone that was met on the other side of the body turns the drawing over, so that the mark is where the
        // finger was.
        if target.get_attribute("class")? == "other" {
            let map = MAP.get()?;
            let turned = map.has_attribute("data-turned");
            let _ = map.toggle_attribute_with_force("data-turned", !turned);
        }
        button.click();
    } else if kind == "mouseout" {
        light("data-pointed", "");
    } else {
        let name = zone.or_else(|| place.first_element_child()?.get_attribute("value"));
        light("data-pointed", &name?);
    }
    None
}

/// Marks the zone of the chosen answer.
pub fn mark_chosen() {
    let chosen = find("input:checked").and_then(|button| button.get_attribute("value"));
    light("data-chosen", &chosen.unwrap_or_default());
}

/// Lights the zones of this place, no others, and writes its name below the drawing.
fn light(attribute: &str, place: &str) {
    let Some(map) = MAP.get() else { return };
    if let Ok(zones) = map.query_selector_all("[data-zone]") {
        for zone in (0..zones.length()).filter_map(|number| zones.item(number)) {
            let zone: Element = zone.unchecked_into();
            let lit = zone.get_attribute("data-zone").as_deref() == Some(place);
            let _ = zone.toggle_attribute_with_force(attribute, lit);
        }
    }
    let words = find_at(&["[value=", place, "] + *"]).and_then(|row| row.first_child());
    if let Some(caption) = find_at(&["b[", attribute, "]"]) {
        caption.set_text_content(words.and_then(|words| words.text_content()).as_deref());
    }
}

fn find_at(selector: &[&str]) -> Option<HtmlElement> {
    find(&selector.concat())
}
