//! The exercises to begin with, as the quiz names them, are those of the cards, in the same order.

use crate::common::{clicks, for_many, walked};
use proptest::prelude::*;
use runners_hip::guide::Suitability;
use runners_hip::plan::{Cards, choose, to_start};
use runners_hip::quiz::{answers_that_count, assess, rank};

#[test]
fn the_quiz_names_the_exercises_that_the_cards_begin_with() {
    for_many(&clicks(), |clicks| {
        let responses = walked(&clicks);
        let (assessment, ranking) = (assess(&responses), rank(&answers_that_count(&responses)));
        let in_short = to_start(&assessment, &ranking, &responses);
        match choose(&assessment, &ranking, &responses) {
            Cards::Withheld(why) => prop_assert_eq!(in_short.err(), Some(why)),
            Cards::Shown(cards) => {
                let begin = cards
                    .iter()
                    .filter(|card| card.first_weeks && card.suitability != Suitability::Avoid);
                let cards: Vec<_> = begin
                    .map(|card| (card.exercise.id, card.suitability))
                    .collect();
                let named = in_short.unwrap_or_default();
                let named: Vec<_> = named
                    .iter()
                    .map(|start| (start.exercise.id, start.suitability))
                    .collect();
                prop_assert_eq!(named, cards);
            }
        }
        Ok(())
    });
}
