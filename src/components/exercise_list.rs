//! The exercises to start with, by name, and the way to their cards. The cards themselves are a page of their own, so
//! that the quiz does not load what it does not show.

use super::element::{made, text};
use super::event::Event;
use super::parts::Parts;
use super::suited::withheld_words;
use crate::guide::{Suitability, ui};
use crate::plan::{ToStart, Withheld};
use crate::quiz::{Responses, write_link};

/// Adds the exercises for a result, or why there are none.
pub fn exercise_list(
    parts: &mut Parts<Event>,
    exercises: &Result<Vec<ToStart>, Withheld>,
    responses: &Responses,
) {
    parts.within("section.cards", |parts| match exercises {
        Err(why) => {
            parts.words("h2", ui::CARDS_HEADING_WITHHELD);
            let values = ["withheld", "withheld"];
            parts.marked("p", &["class", "data-cards"], &values, |parts| {
                parts.text(withheld_words(*why));
            });
        }
        Ok(exercises) => {
            parts.words("h2", ui::CARDS_HEADING);
            parts.words("p", ui::CARDS_START_WITH);
            parts.within("ul.exercise-list", |parts| {
                for exercise in exercises {
                    row(parts, exercise);
                }
            });
            parts.words("p.pain-rule", ui::CARDS_PAIN_RULE);
            let address = ["exercises.html#r=", &write_link(responses)].concat();
            let names = &["class", "data-action", "href"];
            let values = vec!["continue".into(), "open-exercises".into(), address.into()];
            parts.add(made("a", names, values, vec![text(ui::CARDS_OPEN)]));
        }
    });
}

fn row(parts: &mut Parts<Event>, start: &ToStart) {
    let (badge, words) = if start.suitability == Suitability::Good {
        ("p.badge", ui::SUITS_GOOD)
    } else {
        ("p.badge modify", ui::SUITS_MODIFY)
    };
    let exercise = start.exercise;
    let values = ["card", exercise.id];
    parts.marked("li", &["class", "data-exercise"], &values, |parts| {
        parts.within("header", |parts| {
            parts.words("h3", exercise.name);
            parts.words(badge, words);
        });
    });
}
