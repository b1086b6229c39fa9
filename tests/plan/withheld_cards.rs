//! When no exercise cards are given at all: the start gate of the clinical reference, 5.1.

use crate::common::{answered, but, clicks, for_many, harmless, told, walked};
use proptest::prelude::*;
use runners_hip::guide::Urgency;
use runners_hip::plan::{Cards, Withheld, choose};
use runners_hip::quiz::{Responses, answers_that_count, assess, rank};

/// Why a runner with these answers gets no cards; `None` when there are some.
fn withheld(responses: &Responses) -> Option<Withheld> {
    let ranking = rank(&answers_that_count(responses));
    match choose(&assess(responses), &ranking, responses) {
        Cards::Withheld(why) => Some(why),
        Cards::Shown(_) => None,
    }
}

#[test]
fn cards_are_withheld_when_something_must_be_looked_at_first() {
    for (sign, why) in [
        (("danger-now", "cannot-stand"), Withheld::Urgent),
        (("danger-now", "not-sure"), Withheld::Urgent),
        (("danger-today", "fever"), Withheld::Urgent),
        (("history", "bone-medicine"), Withheld::Urgent),
        (("pain-now", "high"), Withheld::Urgent),
        (("age", "under-18"), Withheld::CheckFirst),
        (("walking", "limp"), Withheld::CheckFirst),
        (("bone-signs", "landing"), Withheld::CheckFirst),
        (("bone-signs", "not-sure"), Withheld::CheckFirst),
        (("running", "worse"), Withheld::CheckFirst),
        (("history", "hip-replacement"), Withheld::CheckFirst),
        (("history", "pregnant"), Withheld::CheckFirst),
        // These three are our own, and stricter than the reference.
        (("history", "cancer"), Withheld::CheckFirst),
        (("history", "not-sure"), Withheld::CheckFirst),
        (("danger-today", "unwell"), Withheld::CheckFirst),
        (("pain-now", "medium"), Withheld::TooSore),
    ] {
        let runner = but(&harmless(), &[sign]);
        assert_eq!(withheld(&runner), Some(why), "{sign:?}");
    }
}

#[test]
fn cards_are_shown_for_self_care_and_for_a_check_that_does_not_stop_the_running() {
    for sign in [
        ("danger-today", "none"),
        ("danger-today", "pins-needles"),
        ("danger-today", "groin-lump"),
        ("danger-today", "gives-way"),
        ("history", "inflammation"),
        ("how-long", "not-sure"),
    ] {
        let runner = but(&harmless(), &[sign]);
        assert_eq!(withheld(&runner), None, "{sign:?}");
    }
    let six_weeks = [("how-long", "over-3-months"), ("course", "same")];
    assert_eq!(withheld(&but(&harmless(), &six_weeks)), None);
}

#[test]
fn no_urgent_running_ban_or_check_ever_comes_with_cards() {
    for_many(&clicks(), |clicks| {
        for runner in [walked(&clicks), answered(&clicks)] {
            let found = assess(&runner);
            let stops = found.urgency >= Urgency::SameDay
                || found.no_run
                || found.leaves_quiz
                || found.withholds_cards;
            prop_assert_eq!(withheld(&runner).is_some(), stops, "{}", told(&runner));
        }
        Ok(())
    });
}
