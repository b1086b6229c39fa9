//! The exercises to start with, by name, and the way to their cards. The cards themselves are a page of their own, so
//! that the quiz does not load what it does not show.

use super::event::Event;
use super::parts::Parts;
use crate::guide::{Suitability, ui};
use crate::plan::{ToStart, Withheld};
use crate::quiz::{Responses, write_link};
use yew::{AttrValue, html};

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
                parts.text(match why {
                    Withheld::Urgent => ui::CARDS_WITHHELD_URGENT,
                    Withheld::CheckFirst => ui::CARDS_WITHHELD_CHECK,
                    Withheld::TooSore => ui::CARDS_WITHHELD_REST,
                });
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
            let address = AttrValue::from(["exercises.html#r=", &write_link(responses)].concat());
            parts.add(html! {
                <a class="continue" data-action="open-exercises" href={address}>{ ui::CARDS_OPEN.show() }</a>
            });
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
        parts.words("p", exercise.goal);
    });
}
