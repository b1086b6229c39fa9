//! Which questions are asked only sometimes (clinical reference, 0.2 rule 5 and the "ask if" lines of 4.3). A movement
//! test that is offered to the wrong runner can do harm.

use crate::common::{but, clicks, for_many, harmless, question, told, walk};
use proptest::prelude::*;
use runners_hip::guide::{GUIDE, Urgency};
use runners_hip::quiz::{Responses, assess_so_far, path};

const TESTS: [&str; 3] = ["stand-test", "squat-test", "bed-test"];
const PLACES: [&str; 13] = [
    "front",
    "outer",
    "outerfront",
    "sitbone",
    "buttock",
    "inner",
    "deep",
    "thigh-back",
    "hip-top",
    "belly",
    "several",
    "both",
    "not-sure",
];

fn is_asked(name: &str, responses: &Responses) -> bool {
    path(responses).contains(&question(name))
}

/// Whether any movement test is offered to a runner who is harmless apart from these answers, and whose pain is at the
/// front, where all three tests may come.
fn is_tested(given: &[(&str, &str)]) -> bool {
    let front = but(&harmless(), &[("place", "front"), ("stand-test", "ok")]);
    TESTS.iter().any(|test| is_asked(test, &but(&front, given)))
}

#[test]
fn a_harmless_runner_is_offered_all_movement_tests() {
    let front = but(&harmless(), &[("place", "front"), ("stand-test", "ok")]);
    assert!(TESTS.iter().all(|test| is_asked(test, &front)));
}

#[test]
fn no_movement_test_is_offered_above_3_of_10() {
    assert!(!is_tested(&[("pain-now", "medium")]));
    assert!(!is_tested(&[("pain-now", "high")]));
}

#[test]
fn no_movement_test_is_offered_with_a_running_ban() {
    for banned in [
        [("walking", "limp"), ("place", "outer")],
        [("bone-signs", "night-ache"), ("place", "outer")],
        [("bone-signs", "landing"), ("place", "buttock")],
        [("walking", "not-sure"), ("place", "outer")],
        [("running", "worse"), ("place", "outer")],
        [("change", "long"), ("walking", "sore")],
        [("bone-signs", "low-energy"), ("running", "always")],
    ] {
        assert!(!is_tested(&banned), "{banned:?}");
    }
}

#[test]
fn no_movement_test_is_offered_when_a_doctor_is_needed_today() {
    for urgent in [
        ("danger-now", "not-sure"),
        ("danger-today", "fever"),
        ("danger-today", "weak-leg"),
        ("history", "recent-operation"),
        ("bone-signs", "known-stress"),
        ("running", "stopped-me"),
    ] {
        assert!(!is_tested(&[urgent]), "{urgent:?}");
    }
}

#[test]
fn no_movement_test_is_offered_when_small_signs_add_up() {
    let fracture = ("bone-signs", "past-fracture");
    assert!(!is_tested(&[
        ("place", "buttock"),
        ("running", "first-steps"),
        fracture
    ]));
}

#[test]
fn a_check_in_the_next_days_alone_does_not_stop_the_movement_tests() {
    assert!(is_tested(&[("danger-today", "pins-needles")]));
}

#[test]
fn after_deep_pain_in_the_first_test_no_other_is_offered() {
    for place in PLACES {
        let hurts = but(&harmless(), &[("place", place), ("stand-test", "deep")]);
        assert!(!is_asked("squat-test", &hurts), "{place}");
        assert!(!is_asked("bed-test", &hurts), "{place}");
    }
}

#[test]
fn one_leg_squats_follow_only_a_one_leg_stand_without_deep_pain() {
    for (stand, squats) in [
        ("ok", true),
        ("drop", true),
        ("outer", true),
        ("deep", false),
        ("skip", false),
    ] {
        let runner = but(&harmless(), &[("stand-test", stand)]);
        assert_eq!(is_asked("squat-test", &runner), squats, "{stand}");
    }
}

#[test]
fn the_bed_test_belongs_to_the_places_of_the_reference() {
    for place in PLACES {
        let wanted = ["front", "outerfront", "deep", "outer", "buttock"].contains(&place);
        let runner = but(&harmless(), &[("place", place), ("stand-test", "skip")]);
        assert_eq!(is_asked("bed-test", &runner), wanted, "{place}");
    }
}

#[test]
fn clicks_are_asked_about_where_something_can_click() {
    // The three vague places are our own addition.
    let places = [
        "front",
        "outer",
        "outerfront",
        "inner",
        "deep",
        "several",
        "both",
        "not-sure",
    ];
    for place in PLACES {
        let runner = but(&harmless(), &[("place", place)]);
        assert_eq!(
            is_asked("clicks", &runner),
            places.contains(&place),
            "{place}"
        );
    }
}

#[test]
fn no_reader_ever_meets_a_movement_test_that_could_harm() {
    for_many(&clicks(), |clicks| {
        let mut before = Responses::default();
        for (id, after) in walk(&clicks) {
            if GUIDE
                .question(id)
                .is_some_and(|question| question.self_test)
            {
                let so_far = assess_so_far(&before);
                prop_assert!(
                    so_far.urgency < Urgency::SameDay && !so_far.no_run,
                    "{}",
                    told(&before)
                );
                prop_assert_eq!(before.chosen(question("pain-now")), 1, "{}", told(&before));
            }
            before = after;
        }
        Ok(())
    });
}

/// A2: the pain alone can make a fever an emergency, even when the reader was not sure about walking.
#[test]
fn a_fever_asks_for_walking_and_pain_until_it_is_an_emergency() {
    for (walking, asked) in [
        ("free", true),
        ("not-sure", true),
        ("sore", false),
        ("limp", false),
    ] {
        let runner = but(
            &harmless(),
            &[("danger-today", "fever"), ("walking", walking)],
        );
        assert!(is_asked("walking", &runner));
        assert_eq!(is_asked("pain-now", &runner), asked, "{walking}");
    }
}
