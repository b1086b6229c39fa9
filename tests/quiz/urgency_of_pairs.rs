//! The urgency of signs that are worse together than apart. Like the table in `urgency.rs`, everything here is written
//! out by hand from the clinical reference (mostly section 1.7), so that it can catch a mistake in the content.

use crate::common::{but, expect_urgency, harmless, question};
use runners_hip::guide::Urgency::{self, Emergency, SameDay, SelfCare, Soon};
use runners_hip::quiz::assess;

type Answer = (&'static str, &'static str);

/// Answers that are more urgent together: the answers, the urgency, and whether running must stop.
const TOGETHER: &[(&[Answer], Urgency, bool)] = &[
    // A2: fever, and limp, pain on walking or very bad pain.
    (
        &[("danger-today", "fever"), ("walking", "sore")],
        Emergency,
        false,
    ),
    (
        &[("danger-today", "fever"), ("walking", "limp")],
        Emergency,
        true,
    ),
    (
        &[("danger-today", "fever"), ("pain-now", "high")],
        Emergency,
        false,
    ),
    (
        &[("danger-today", "fever"), ("danger-today", "hobble")],
        Emergency,
        true,
    ),
    (
        &[("danger-today", "fever"), ("pain-now", "medium")],
        SameDay,
        false,
    ),
    // U3: under 18, and limp or pain on bearing weight.
    (&[("age", "under-18"), ("walking", "sore")], SameDay, false),
    (&[("age", "under-18"), ("walking", "limp")], SameDay, true),
    (
        &[("age", "under-18"), ("walking", "not-sure")],
        SameDay,
        true,
    ),
    (
        &[("age", "under-18"), ("bone-signs", "landing")],
        SameDay,
        true,
    ),
    // U4, A3: cancer, and pain that grows, at night, at rest or on bearing weight.
    (&[("history", "cancer"), ("course", "worse")], SameDay, true),
    (
        &[("history", "cancer"), ("running", "worse")],
        SameDay,
        true,
    ),
    (
        &[("history", "cancer"), ("running", "always")],
        SameDay,
        true,
    ),
    (
        &[("history", "cancer"), ("bone-signs", "night-ache")],
        SameDay,
        true,
    ),
    (
        &[("history", "cancer"), ("bone-signs", "landing")],
        SameDay,
        true,
    ),
    (
        &[("history", "cancer"), ("pain-now", "medium")],
        SameDay,
        true,
    ),
    (
        &[("history", "cancer"), ("pain-now", "high")],
        SameDay,
        true,
    ),
    (&[("history", "cancer"), ("walking", "sore")], SameDay, true),
    (&[("history", "cancer"), ("walking", "limp")], SameDay, true),
    (
        &[("history", "cancer"), ("running", "first-steps")],
        SameDay,
        true,
    ),
    (
        &[("history", "cancer"), ("running", "stopped-me")],
        SameDay,
        true,
    ),
    (
        &[("history", "cancer"), ("stand-test", "outer")],
        SameDay,
        true,
    ),
    (
        &[("history", "cancer"), ("danger-today", "sleep")],
        SameDay,
        true,
    ),
    (
        &[("history", "cancer"), ("danger-today", "unwell")],
        SameDay,
        true,
    ),
    (
        &[("history", "cancer"), ("stiffness", "long")],
        SameDay,
        true,
    ),
    (&[("history", "cancer"), ("course", "same")], Soon, false),
    // L2, one step lower: pain of 4 to 7 at rest, and the ache at rest not ticked.
    (&[("pain-now", "medium"), ("place", "front")], Soon, true),
    (&[("pain-now", "medium"), ("place", "several")], Soon, true),
    (
        &[("pain-now", "medium"), ("place", "buttock")],
        SelfCare,
        false,
    ),
    // A6: the whole leg, and something that makes blood clots more likely.
    (
        &[("danger-today", "whole-leg"), ("history", "clot-risk")],
        SameDay,
        false,
    ),
    (
        &[("danger-today", "whole-leg"), ("history", "pregnant")],
        SameDay,
        false,
    ),
    (
        &[("danger-today", "whole-leg"), ("history", "cancer")],
        SameDay,
        false,
    ),
    (
        &[
            ("danger-today", "whole-leg"),
            ("history", "recent-operation"),
        ],
        SameDay,
        false,
    ),
    (
        &[("danger-today", "leg-swollen"), ("history", "clot-risk")],
        SameDay,
        false,
    ),
    // N2: what can harm the blood flow in the bone, and groin or deep pain.
    (
        &[("history", "bone-blood"), ("place", "front")],
        Soon,
        false,
    ),
    (
        &[("history", "bone-blood"), ("place", "inner")],
        Soon,
        false,
    ),
    (&[("history", "bone-blood"), ("place", "deep")], Soon, false),
    (
        &[("history", "bone-blood"), ("place", "buttock")],
        SelfCare,
        false,
    ),
];

#[test]
fn pairs_of_signs_are_as_urgent_as_the_reference_says() {
    for (given, urgency, no_run) in TOGETHER {
        expect_urgency(given, *urgency, *no_run);
    }
}

/// A8.
#[test]
fn six_weeks_without_getting_better_need_a_check() {
    for (how_long, lasting) in [
        ("under-2-weeks", false),
        ("2-6-weeks", false),
        ("6-weeks-3-months", true),
        ("over-3-months", true),
        ("not-sure", true),
    ] {
        for (course, improving) in [
            ("better", true),
            ("same", false),
            ("comes-goes", false),
            ("worse", false),
            ("not-sure", false),
        ] {
            let urgency = if lasting && !improving {
                Soon
            } else {
                SelfCare
            };
            expect_urgency(
                &[("how-long", how_long), ("course", course)],
                urgency,
                false,
            );
        }
    }
}

/// A10: 45 or older, groin or deep pain, stiff after rest, for 6 weeks or more, even when it is getting better.
#[test]
fn likely_joint_disease_needs_a_check() {
    for place in ["front", "deep", "inner", "several", "both", "not-sure"] {
        for stiffness in ["short", "long", "not-sure"] {
            let given = [
                ("age", "45-plus"),
                ("place", place),
                ("stiffness", stiffness),
                ("how-long", "6-weeks-3-months"),
            ];
            expect_urgency(&given, Soon, false);
        }
    }
    let wear = but(
        &harmless(),
        &[
            ("age", "45-plus"),
            ("place", "front"),
            ("stiffness", "short"),
            ("how-long", "over-3-months"),
        ],
    );
    for instead in [
        ("age", "40-44"),
        ("place", "outer"),
        ("stiffness", "front"),
        ("how-long", "2-6-weeks"),
    ] {
        assert_eq!(
            assess(&but(&wear, &[instead])).urgency,
            SelfCare,
            "{instead:?}"
        );
    }
}

#[test]
fn what_was_never_answered_is_not_safe() {
    for (given, missing, urgency) in [
        (("age", "under-18"), "walking", SameDay),
        (("history", "bone-blood"), "place", Soon),
        (("how-long", "over-3-months"), "course", Soon),
    ] {
        let runner = but(&harmless(), &[given]).with(question(missing), 0);
        assert_eq!(
            assess(&runner).urgency,
            urgency,
            "{given:?} without {missing}"
        );
    }
}
