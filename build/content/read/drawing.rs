//! What a drawing in a page may hold: shapes whose looks come from the stylesheet. Everything else is kept out,
//! because the page's security policy forbids it, or because it could clash with the page around the drawing.

use crate::content::mistake::At;
use roxmltree::Node;

/// The elements.
const ELEMENTS: [&str; 4] = ["svg", "g", "path", "circle"];

/// The attributes. Those that only place a view in the file are not written into the page.
const ATTRIBUTES: [&str; 12] = [
    "data-view",
    "data-zone",
    "class",
    "viewBox",
    "d",
    "cx",
    "cy",
    "r",
    "x",
    "y",
    "width",
    "height",
];
const OF_THE_FILE: [&str; 4] = ["x", "y", "width", "height"];

/// The classes that `styles/body_map.css` knows. An unknown one would be painted black.
const CLASSES: [&str; 9] = [
    "skin", "shade", "cloth", "line", "hit", "other", "spot", "dot", "ring",
];

/// Reports whatever an element holds that may not be in a page.
pub fn allowed(at: &At, element: Node) {
    let name = element.tag_name().name();
    if !ELEMENTS.contains(&name) {
        let remedy = format!("Draw with {} only.", ELEMENTS.join(", "));
        at.report(format!("<{name}> cannot stand in the drawing"), remedy);
    }
    for attribute in element.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        if attribute.namespace().is_some() || !ATTRIBUTES.contains(&key) {
            let remedy = "Remove it. Colours and lines come from styles/body_map.css.";
            at.report(
                format!("<{name}> has the attribute \"{key}\", which cannot stand in the drawing"),
                remedy,
            );
        } else if value.contains(['"', '&', '<']) {
            let remedy = "Numbers, letters, hyphens and spaces are enough.";
            at.report(format!("\"{key}\" holds a sign of HTML"), remedy);
        } else if key == "class" && !CLASSES.contains(&value) {
            let remedy = format!("Use one of: {}.", CLASSES.join(", "));
            at.report(format!("there is no class \"{value}\""), remedy);
        }
    }
    let mut texts = element.children().filter(Node::is_text);
    if texts.any(|text| !text.text().unwrap_or_default().trim().is_empty()) {
        let remedy = "Remove them. Words stand in page.toml.";
        at.report(format!("<{name}> holds words"), remedy);
    }
}

/// An element and what is in it, as short as it can be written.
pub fn minified(element: Node) -> String {
    let name = element.tag_name().name();
    let kept = element
        .attributes()
        .filter(|attribute| !OF_THE_FILE.contains(&attribute.name()));
    let attributes: String = kept
        .flat_map(|attribute| [" ", attribute.name(), "=\"", attribute.value(), "\""])
        .collect();
    let inside: String = element
        .children()
        .filter(Node::is_element)
        .map(minified)
        .collect();
    if inside.is_empty() {
        format!("<{name}{attributes}/>")
    } else {
        format!("<{name}{attributes}>{inside}</{name}>")
    }
}
