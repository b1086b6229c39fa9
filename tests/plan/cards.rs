//! Which exercise cards a runner is given, in which order, and with which notes (clinical reference, 5.2).

use crate::common::{but, clicks, for_many, harmless, told, walked};
use proptest::prelude::*;
use runners_hip::guide::Suitability::{self, Avoid, Good, Modify};
use runners_hip::guide::{GUIDE, LIBRARY};
use runners_hip::plan::{Card, Cards, Withheld, choose};
use runners_hip::quiz::{Responses, answers_that_count, assess, rank};

/// How each exercise suits each pattern (5.2): G good, M modify, X avoid for now.
const MATRIX: &str = "\
                     outer-tendon front-muscle joint-pinch joint-wear sit-bone inner-thigh snapping deep-buttock low-back outer-band bone-stress
squat-to-chair       G G M M M G G M G G X
split-squat          M M M M M M M M M M X
glute-bridge         G G G G G G G G M G X
half-kneeling-stretch M M M M G M M G M G X
bed-edge-stretch     G M M M M G M G M G X
clamshell            M G M G G G M M G G X
side-lying-lift      M G G G G G M G G G X
side-plank           M G G G G M G G M G X
single-leg-deadlift  M G M M X G G M M G X
band-side-walk       M G M M G M M G M G X
step-down            M G M M G G G G G G X
couch-stretch        M X X X M M M G M G X
leg-swings           M M M M X M X M M M X
belt-push            G G G G G G G G G G X
copenhagen-plank     M G M X M M G G M G X
ball-squeeze         G G G G G G G G G G X
calf-raise           G G G G G G G G G G X
figure-4-stretch     X G X M M M M M M X X
band-march           G M M M G G M G M G X
long-lever-bridge    G G G G G G G M M G X";

fn cards(responses: &Responses) -> Cards {
    choose(
        &assess(responses),
        &rank(&answers_that_count(responses)),
        responses,
    )
}

/// The cards of a runner who is harmless apart from these answers; `Err` when they are withheld.
fn chosen(given: &[(&str, &str)]) -> Result<Vec<Card>, Withheld> {
    match cards(&but(&harmless(), given)) {
        Cards::Shown(cards) => Ok(cards),
        Cards::Withheld(why) => Err(why),
    }
}

/// The verdict on one exercise.
fn verdict(exercise: &str, given: &[(&str, &str)]) -> Option<Suitability> {
    let cards = chosen(given).ok()?;
    cards
        .iter()
        .find(|card| card.exercise.id == exercise)
        .map(|card| card.suitability)
}

#[test]
fn every_exercise_stands_there_once_and_those_to_avoid_stand_last() {
    for_many(&clicks(), |clicks| {
        let runner = walked(&clicks);
        if let Cards::Shown(cards) = cards(&runner) {
            let mut ids: Vec<u8> = cards.iter().map(|card| card.id.0).collect();
            ids.sort_unstable();
            ids.dedup();
            prop_assert_eq!(
                (ids.len(), cards.len()),
                (LIBRARY.exercises.len(), LIBRARY.exercises.len())
            );
            let verdicts = cards.iter().map(|card| card.suitability);
            prop_assert!(verdicts.is_sorted(), "{}", told(&runner));
        }
        Ok(())
    });
}

#[test]
fn of_equally_suitable_cards_those_of_the_first_weeks_stand_first() {
    for_many(&clicks(), |clicks| {
        let runner = walked(&clicks);
        if let Cards::Shown(cards) = cards(&runner) {
            let order = cards
                .iter()
                .map(|card| (card.suitability, !card.first_weeks));
            prop_assert!(order.is_sorted(), "{}", told(&runner));
        }
        Ok(())
    });
}

#[test]
fn a_card_that_must_be_changed_or_left_says_how_or_why_and_nothing_milder() {
    for_many(&clicks(), |clicks| {
        if let Cards::Shown(cards) = cards(&walked(&clicks)) {
            for Card {
                exercise,
                suitability,
                notes,
                ..
            } in cards
            {
                prop_assert_eq!(notes.is_empty(), suitability == Good, "{}", exercise.id);
                for note in notes {
                    let its_own = exercise.suits.iter().find(|suits| suits.note == Some(note));
                    prop_assert_eq!(its_own.map(|suits| suits.suitability), Some(suitability));
                }
            }
        }
        Ok(())
    });
}

#[test]
fn no_exercise_suits_a_pattern_better_than_the_reference_says() {
    let mut lines = MATRIX.lines();
    let patterns: Vec<&str> = lines
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    assert_eq!(patterns.len(), GUIDE.patterns.len());
    let mut exercises = 0;
    for line in lines {
        let (name, letters) = line.split_once(' ').unwrap_or_default();
        let exercise = LIBRARY
            .exercises
            .iter()
            .find(|exercise| exercise.id == name);
        exercises += usize::from(exercise.is_some());
        for (letter, pattern) in letters.split_whitespace().zip(&patterns) {
            let wanted = match letter {
                "G" => Good,
                "M" => Modify,
                _ => Avoid,
            };
            let number = GUIDE.patterns.iter().position(|known| known.id == *pattern);
            let found = exercise
                .zip(number)
                .and_then(|(exercise, number)| exercise.suits.get(number));
            assert!(
                found.is_some_and(|suits| suits.suitability >= wanted),
                "{name}, {pattern}"
            );
        }
    }
    assert_eq!(
        exercises,
        LIBRARY.exercises.len(),
        "each exercise has a line in the matrix"
    );
}

#[test]
fn of_two_patterns_the_stricter_verdict_counts() {
    let band = ("place", "outerfront");
    let tendon = ("triggers", "side");
    let no_joint = [("age", "40-44"), ("change", "not-sure")];
    let with = |sign| {
        verdict(
            "step-down",
            &[band, ("running", "clock"), no_joint[0], no_joint[1], sign],
        )
    };
    assert_eq!(
        with(("triggers", "none")),
        Some(Good),
        "the outer band alone"
    );
    assert_eq!(with(tendon), Some(Modify), "the outer tendon too");
}

#[test]
fn a_groin_pain_without_a_clear_pattern_is_treated_like_a_pinching_joint() {
    let unclear = |place| {
        [
            ("place", place),
            ("running", "not-sure"),
            ("age", "40-44"),
            ("change", "not-sure"),
        ]
    };
    for place in ["front", "several", "not-sure"] {
        assert_eq!(
            verdict("couch-stretch", &unclear(place)),
            Some(Avoid),
            "{place}"
        );
    }
    assert_eq!(verdict("couch-stretch", &unclear("hip-top")), Some(Good));
}

#[test]
fn the_first_card_belongs_to_the_first_weeks() {
    for given in [
        ("place", "outer"),
        ("place", "sitbone"),
        ("place", "inner"),
        ("place", "hip-top"),
    ] {
        let first = chosen(&[given])
            .ok()
            .and_then(|cards| cards.into_iter().next());
        assert!(first.is_some_and(|card| card.first_weeks), "{given:?}");
    }
}
