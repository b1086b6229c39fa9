//! The bone-stress rule, clause by clause and place by place (clinical reference, 1.5, with A9 of 1.7 and the answers
//! added in 4.6), and the points that are its last line of defence (4.2).

use crate::common::{self, but, expect_urgency, harmless};
use runners_hip::guide::Urgency::{SameDay, SelfCare, Soon};
use runners_hip::quiz::{Responses, assess};

/// Places that count as groin. "Lower tummy" and "both hips" are our own, and stricter than the reference.
const GROIN: [&str; 7] = [
    "front", "deep", "inner", "several", "not-sure", "both", "belly",
];
const ELSEWHERE: [&str; 6] = [
    "outer",
    "outerfront",
    "sitbone",
    "buttock",
    "thigh-back",
    "hip-top",
];

/// L1, L2, L3, Q3 worse, Q7 deep.
const BONE: [(&str, &str); 5] = [
    ("walking", "limp"),
    ("bone-signs", "night-ache"),
    ("bone-signs", "landing"),
    ("running", "worse"),
    ("stand-test", "deep"),
];

/// The smaller signs, one list for each kind.
const MINOR: [&[(&str, &str)]; 4] = [
    &[
        ("change", "long"),
        ("change", "volume"),
        ("change", "speed"),
    ],
    &[("bone-signs", "low-energy")],
    &[("bone-signs", "past-fracture")],
    &[("walking", "sore")],
];

/// Ways of running with which one smaller sign is enough: those of the reference, then our own, which are stricter.
const RUNNING_WITHOUT_RELIEF: [&str; 7] = [
    "clock",
    "after",
    "always",
    "first-steps",
    "steady",
    "resting",
    "not-sure",
];

/// The smaller signs with the number of their kind.
fn minors() -> impl Iterator<Item = (usize, (&'static str, &'static str))> {
    let with_kind = |(kind, signs): (usize, &'static [(&str, &str)])| {
        signs.iter().map(move |sign| (kind, *sign))
    };
    MINOR.into_iter().enumerate().flat_map(with_kind)
}

#[test]
fn one_bone_sign_is_same_day_in_the_groin_and_soon_elsewhere() {
    for sign in BONE {
        for place in GROIN {
            expect_urgency(&[("place", place), sign], SameDay, true);
        }
        for place in ELSEWHERE {
            expect_urgency(&[("place", place), sign], Soon, true);
        }
    }
}

#[test]
fn one_bone_sign_is_same_day_when_the_place_was_never_given() {
    for sign in BONE {
        let found = assess(&without("place", &[sign]));
        assert!(found.urgency == SameDay && found.no_run, "{sign:?}");
    }
}

/// Added in 4.6.
#[test]
fn pain_that_stopped_the_running_is_a_bone_sign_in_the_groin_alone() {
    for place in GROIN {
        expect_urgency(
            &[("place", place), ("running", "stopped-me")],
            SameDay,
            true,
        );
    }
    for place in ELSEWHERE {
        expect_urgency(
            &[("place", place), ("running", "stopped-me")],
            SelfCare,
            false,
        );
    }
}

#[test]
fn two_small_signs_in_the_groin_need_a_check_whatever_else_speaks_for_a_muscle() {
    for (kind, first) in minors() {
        for (_, second) in minors().filter(|(other, _)| *other > kind) {
            for place in GROIN {
                let muscle = [("running", "warm"), ("triggers", "kneelift")];
                let given = [("place", place), first, second, muscle[0], muscle[1]];
                expect_urgency(&given, Soon, true);
            }
            for place in ELSEWHERE {
                let given = [("place", place), ("running", "warm"), first, second];
                assert!(!assess(&but(&harmless(), &given)).no_run, "{given:?}");
            }
        }
    }
}

#[test]
fn two_signs_of_one_kind_are_one_sign() {
    for place in GROIN {
        let loads = [
            ("change", "long"),
            ("change", "volume"),
            ("change", "speed"),
        ];
        let given = [
            ("place", place),
            ("running", "warm"),
            loads[0],
            loads[1],
            loads[2],
        ];
        expect_urgency(&given, SelfCare, false);
    }
}

#[test]
fn one_small_sign_in_the_groin_needs_a_check_when_running_brings_no_relief() {
    for (_, sign) in minors() {
        for place in GROIN {
            for running in RUNNING_WITHOUT_RELIEF {
                expect_urgency(&[("place", place), ("running", running), sign], Soon, true);
            }
            let unknown = without("running", &[("place", place), sign]);
            assert_eq!(assess(&unknown).urgency, Soon, "{place} {sign:?}");
            assert!(assess(&unknown).no_run, "{place} {sign:?}");
        }
    }
}

#[test]
fn one_small_sign_is_not_enough_when_it_warms_up_catches_or_hurts_on_hills_alone() {
    for sign in [("change", "speed"), ("walking", "sore")] {
        for place in GROIN {
            for running in ["warm", "catch", "hills"] {
                expect_urgency(
                    &[("place", place), ("running", running), sign],
                    SelfCare,
                    false,
                );
            }
        }
    }
}

#[test]
fn one_small_sign_is_not_enough_when_lifting_the_knee_or_squeezing_brings_it_on() {
    for place in GROIN {
        for running in RUNNING_WITHOUT_RELIEF {
            for muscle in [("triggers", "kneelift"), ("triggers", "squeeze")] {
                let given = [
                    ("place", place),
                    ("running", running),
                    muscle,
                    ("walking", "sore"),
                ];
                expect_urgency(&given, SelfCare, false);
            }
        }
    }
}

#[test]
fn no_small_sign_and_one_small_sign_elsewhere_are_self_care() {
    for running in RUNNING_WITHOUT_RELIEF {
        for place in GROIN.into_iter().chain(ELSEWHERE) {
            expect_urgency(&[("place", place), ("running", running)], SelfCare, false);
        }
        for place in ELSEWHERE {
            let given = [("place", place), ("running", running), ("change", "speed")];
            expect_urgency(&given, SelfCare, false);
        }
    }
}

/// N9.
#[test]
fn too_little_energy_needs_a_check_wherever_it_hurts() {
    for place in ELSEWHERE {
        let given = [
            ("place", place),
            ("running", "warm"),
            ("bone-signs", "low-energy"),
        ];
        expect_urgency(&given, Soon, false);
    }
}

/// Section 4.2: 5 points, or 3 and more than every other pattern.
#[test]
fn small_signs_that_add_up_stop_the_running() {
    let raised = |given: &[(&str, &str)]| {
        let found = assess(&but(&harmless(), given));
        assert_eq!(
            found.urgency >= Soon && found.no_run,
            found.bone_stress.is_some(),
            "{given:?}"
        );
        found.bone_stress.is_some()
    };
    let hip_top = ("place", "hip-top"); // no points, and at most 2 for any other pattern
    let buttock = ("place", "buttock"); // 1 point, against 3 for the low back
    let steps = ("running", "first-steps"); // 1 point
    let fracture = ("bone-signs", "past-fracture"); // 2 points
    assert!(!raised(&[hip_top, fracture]), "2 points, and first");
    assert!(raised(&[hip_top, fracture, steps]), "3 points, and first");
    assert!(!raised(&[buttock, steps]), "2 points, and second");
    assert!(raised(&[buttock, steps, fracture]), "4 points, and first");
    let back = ("triggers", "back"); // 3 more points for the low back
    assert!(
        !raised(&[buttock, steps, fracture, back]),
        "4 points, and second"
    );
    let load = ("change", "speed"); // 1 point
    assert!(raised(&[buttock, steps, fracture, back, load]), "5 points");
}

/// The harmless runner with these answers, and none to one question.
fn without(question: &str, given: &[(&str, &str)]) -> Responses {
    but(&harmless(), given).with(common::question(question), 0)
}
