//! The exercises to start with, by name, and the way to their cards. The cards themselves are a page of their own, so
//! that the quiz does not load what it does not show.

use super::event::Event;
use super::parts::Parts;
use crate::guide::{Suitability, ui};
use crate::plan::{Card, Cards, Withheld};
use crate::quiz::{Responses, write_link};
use yew::{AttrValue, html};

/// Adds the exercises for a result, or why there are none.
pub fn exercise_list(parts: &mut Parts<Event>, cards: &Cards, responses: &Responses) {
    parts.within("section.cards", |parts| match cards {
        Cards::Withheld(why) => {
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
        Cards::Shown(cards) => {
            parts.words("h2", ui::CARDS_HEADING);
            parts.words("p", ui::CARDS_START_WITH);
            parts.within("ul.exercise-list", |parts| {
                for card in cards {
                    if card.first_weeks && card.suitability != Suitability::Avoid {
                        row(parts, card);
                    }
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

fn row(parts: &mut Parts<Event>, card: &Card) {
    let (badge, words) = match card.suitability {
        Suitability::Good => ("p.badge", ui::SUITS_GOOD),
        Suitability::Modify => ("p.badge modify", ui::SUITS_MODIFY),
        Suitability::Avoid => ("p.badge avoid", ui::SUITS_AVOID),
    };
    let values = ["card", card.exercise.id];
    parts.marked("li", &["class", "data-exercise"], &values, |parts| {
        parts.within("header", |parts| {
            parts.words("h3", card.exercise.name);
            parts.words(badge, words);
        });
        parts.words("p", card.exercise.goal);
    });
}
