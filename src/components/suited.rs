//! The cards for a result: those to begin with open, those to leave for now last, each with the reason why it is there.
//! What the result withholds stays withheld here.

use super::card_reasons::card_reasons;
use super::card_sources::card_sources;
use super::element::{made, text};
use super::exercise_card::{CardParts, exercise_card};
use super::exercises_app::ExercisesEvent;
use super::figure::exercise_figure;
use super::library::side;
use super::parts::Parts;
use super::play_button::with_play_button;
use crate::guide::{ExerciseId, Suitability, Text, ui};
use crate::plan::{Card, Cards, Withheld, advice, choose};
use crate::quiz::{Responses, answers_that_count, assess, rank, write_link};
use yew::{Callback, Html};

/// The page of the cards for these answers. `mirrored` turns the drawings to the left leg.
pub fn suited(responses: &Responses, mirrored: bool, on_event: &Callback<ExercisesEvent>) -> Html {
    let assessment = assess(responses);
    let ranking = rank(&answers_that_count(responses));
    let mut parts = Parts::new(on_event);
    let result = ["quiz.html#r=", &write_link(responses)].concat();
    let names = &["class", "data-action", "href"];
    let values = vec!["back".into(), "to-result".into(), result.clone().into()];
    parts.add(made("a", names, values, vec![text(ui::TO_RESULT)]));
    match choose(&assessment, &ranking, responses) {
        Cards::Withheld(why) => {
            parts.heading(ui::CARDS_HEADING_WITHHELD);
            let values = ["withheld", "withheld"];
            parts.marked("p", &["class", "data-cards"], &values, |parts| {
                parts.text(withheld_words(why));
            });
        }
        Cards::Shown(cards) => {
            parts.heading(ui::CARDS_HEADING);
            parts.words("p.pain-rule", ui::CARDS_PAIN_RULE);
            parts.list("ul.advice", &advice(&ranking));
            side(&mut parts, mirrored);
            for card in &cards {
                let mut drawing = exercise_figure(card.exercise, mirrored);
                if card.suitability != Suitability::Avoid {
                    drawing = with_play_button(drawing, card.id, on_event);
                }
                let inside = CardParts {
                    reasons: card_reasons(card, &result, on_event),
                    drawing,
                    sources: card_sources(card.exercise),
                };
                parts.add(exercise_card(card, true, inside));
            }
        }
    }
    let names = &["class", "data-screen"];
    parts.into_element("div", names, &["card-library", "suited"])
}

/// What to change in each exercise for these answers, and nothing where there are no cards.
pub fn notes(responses: &Responses) -> Vec<(ExerciseId, Text)> {
    let ranking = rank(&answers_that_count(responses));
    match choose(&assess(responses), &ranking, responses) {
        Cards::Withheld(_) => Vec::new(),
        Cards::Shown(cards) => {
            let of_card = |card: Card| card.notes.into_iter().map(move |note| (card.id, note));
            cards.into_iter().flat_map(of_card).collect()
        }
    }
}

/// The words for why there are no cards.
#[must_use]
pub fn withheld_words(why: Withheld) -> Text {
    match why {
        Withheld::Urgent => ui::CARDS_WITHHELD_URGENT,
        Withheld::CheckFirst => ui::CARDS_WITHHELD_CHECK,
        Withheld::TooSore => ui::CARDS_WITHHELD_REST,
    }
}
