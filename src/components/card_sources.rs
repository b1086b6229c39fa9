//! Where the facts of an exercise come from, folded at the end of its card. The sources themselves stand there, so that no
//! card leads to a page that may be missing.

use super::element::{element, made, marked, text, words};
use crate::guide::{Cited, Exercise, ui};
use yew::Html;

/// The fold.
pub fn card_sources(exercise: &Exercise) -> Html {
    let sources = exercise.sources.iter().map(source).collect();
    let inside = vec![
        words("summary", "", ui::CARD_SOURCES),
        element("ul", "", sources),
    ];
    element("details", "card-sources", inside)
}

/// A source, as a link where it can be found, and how we know it. It is cited in English whatever the page's language.
fn source(source: &Cited) -> Html {
    let title = vec![text(source.text)];
    let title = match source.url {
        Some(url) => {
            let names = &["href", "rel", "target", "lang"];
            let values = vec![
                url.into(),
                "noreferrer".into(),
                "_blank".into(),
                "en".into(),
            ];
            made("a", names, values, title)
        }
        None => marked("span", &["lang"], &["en"], title),
    };
    let read = words("span", "hint", source.read);
    element("li", "", vec![title, " ".into(), read])
}
