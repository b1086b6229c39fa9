//! The drawing on which the question "place" can be answered: `body-map.svg`. An illustrator draws it; what the pages
//! carry is its views, without the notes and the spaces between them.

use super::drawing::{allowed, minified};
use crate::content::mistake::At;
use roxmltree::{Document, Node};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// The views, each of which must be drawn once.
const VIEWS: [&str; 3] = ["front", "side", "back"];

/// The drawing.
#[derive(Debug, Default)]
pub struct BodyMap {
    /// The name of each view and its drawing, in the order of the file.
    pub views: Vec<(String, String)>,
    /// The names of the zones, which are answers of "place".
    pub zones: Vec<String>,
}

/// Reads the drawing of a folder. When it cannot be read, there is none, and nothing more is said about it.
pub fn body_map(at: &At, folder: &Path) -> Option<BodyMap> {
    let text = match fs::read_to_string(folder.join(at.file_name())) {
        Ok(text) => text,
        Err(error) => {
            let remedy = "Add it again, as plain text.";
            let problem = if error.kind() == ErrorKind::NotFound {
                "the file is missing".to_owned()
            } else {
                format!("the file cannot be opened ({error})")
            };
            at.report(problem, remedy);
            return None;
        }
    };
    match Document::parse(&text) {
        Ok(drawing) => Some(understand(at, &drawing)),
        Err(error) => {
            let at = at.within(&format!("line {}", error.pos().row));
            let remedy = "Look for a missing bracket, quote or closing tag.";
            at.report(format!("this cannot be read ({error})"), remedy);
            None
        }
    }
}

/// The views and zones of a drawing.
fn understand(at: &At, drawing: &Document) -> BodyMap {
    let elements = || drawing.descendants().filter(Node::is_element);
    elements().for_each(|element| allowed(at, element));
    let views = elements().filter_map(|element| {
        let name = element.attribute("data-view")?;
        Some((name.to_owned(), minified(element)))
    });
    let views: Vec<_> = views.collect();
    check_views(at, &views);
    let zones = elements().filter_map(|element| zone(at, element));
    BodyMap {
        zones: zones.collect(),
        views,
    }
}

/// Reports views that are missing, drawn twice or unknown: only these have names on the page.
fn check_views(at: &At, views: &[(String, String)]) {
    for view in VIEWS {
        let count = views.iter().filter(|(name, _)| name == view).count();
        if count != 1 {
            let problem = format!("the view \"{view}\" is drawn {count} times");
            let remedy = format!("Draw it once, in an <svg data-view=\"{view}\">.");
            at.report(problem, remedy);
        }
    }
    for (name, _) in views
        .iter()
        .filter(|(name, _)| !VIEWS.contains(&name.as_str()))
    {
        let remedy = format!("Use one of: {}.", VIEWS.join(", "));
        at.report(format!("there is no view \"{name}\""), remedy);
    }
}

/// The name of a zone. Reports a zone that could not be seen or tapped: a ring is only for looking at, all others need
/// an area to tap, a spot, and the dot that tells a chosen one from the rest without colour.
fn zone(at: &At, element: Node) -> Option<String> {
    let id = element.attribute("data-zone")?;
    let at = at.within(&format!("zone \"{id}\""));
    let parts = ["hit", "spot", "dot"].into_iter();
    let parts = parts.filter(|_| element.attribute("class") != Some("ring"));
    for part in parts {
        let mut children = element.children();
        if !children.any(|child| child.attribute("class") == Some(part)) {
            let remedy = format!("Draw one, with class=\"{part}\".");
            at.report(format!("it has no {part}"), remedy);
        }
    }
    Some(id.to_owned())
}
