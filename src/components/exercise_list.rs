//! The exercises to start with, by name, and the way to their cards. The cards themselves are a page of their own, so
//! that the quiz does not load what it does not show.

use super::element::{element, marked, words};
use crate::guide::{Suitability, Text, ui};
use crate::plan::{Card, Cards, Withheld};
use crate::quiz::{Responses, write_link};
use yew::{AttrValue, Html, html};

/// The exercises for a result, or why there are none.
pub fn exercise_list(cards: &Cards, responses: &Responses) -> Html {
    let parts = match cards {
        Cards::Withheld(why) => vec![
            words("h2", "", ui::CARDS_HEADING_WITHHELD),
            withheld(match why {
                Withheld::Urgent => ui::CARDS_WITHHELD_URGENT,
                Withheld::CheckFirst => ui::CARDS_WITHHELD_CHECK,
                Withheld::TooSore => ui::CARDS_WITHHELD_REST,
            }),
        ],
        Cards::Shown(cards) => {
            let to_start = cards
                .iter()
                .filter(|card| card.first_weeks && card.suitability != Suitability::Avoid);
            vec![
                words("h2", "", ui::CARDS_HEADING),
                words("p", "", ui::CARDS_START_WITH),
                element("ul", "exercise-list", to_start.map(row).collect()),
                words("p", "pain-rule", ui::CARDS_PAIN_RULE),
                to_the_cards(responses),
            ]
        }
    };
    element("section", "cards", parts)
}

fn withheld(text: Text) -> Html {
    marked(
        "p",
        &["class", "data-cards"],
        &["withheld", "withheld"],
        vec![Html::from(text.show())],
    )
}

fn row(card: &Card) -> Html {
    let badge = match card.suitability {
        Suitability::Good => ui::SUITS_GOOD,
        Suitability::Modify => ui::SUITS_MODIFY,
        Suitability::Avoid => ui::SUITS_AVOID,
    };
    let parts = vec![
        words("h3", "", card.exercise.name),
        words("span", "badge", badge),
        words("p", "goal", card.exercise.goal),
    ];
    marked(
        "li",
        &["class", "data-exercise"],
        &["card brief", card.exercise.id],
        parts,
    )
}

fn to_the_cards(responses: &Responses) -> Html {
    let address = ["exercises.html#r=", &write_link(responses)].concat();
    html! {
        <p><a class="button" data-action="open-exercises" href={AttrValue::from(address)}>
            { ui::CARDS_OPEN.show() }
        </a></p>
    }
}
