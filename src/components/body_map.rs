//! The drawing beside the answers to "where do you feel it most". It is a second way to the same radio buttons, for
//! eyes and fingers only: keyboards and screen readers have the list, which says the same.

use super::event::Event;
use super::parts::Parts;
use crate::browser;
use crate::guide::{GUIDE, QuestionId};

/// Adds the answers, with the drawing beside them where they are about the place; the answers alone where the page has
/// lost it.
pub fn with_body_map(
    parts: &mut Parts<Event>,
    question: QuestionId,
    answers: impl FnOnce(&mut Parts<Event>),
) {
    let map = (question == GUIDE.place).then(browser::body_map).flatten();
    let class = if map.is_some() { "div.with-map" } else { "div" };
    parts.within(class, |parts| {
        if let Some(map) = map {
            parts.add(map);
        }
        answers(parts);
    });
}
