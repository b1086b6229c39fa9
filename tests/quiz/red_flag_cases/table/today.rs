//! Red flags that need a doctor today.

use super::{
    Case, DEEP_ON_ONE_LEG, GROIN, LANDING, LIMP, NIGHT_ACHE, RUN_BY_RUN, SORE, one, together,
};
use runners_hip::guide::Urgency::SameDay;

pub const CASES: &[Case] = &[
    one("fever", SameDay, &[&[("danger-today", "fever")]]),
    one(
        "leg-swollen",
        SameDay,
        &[&[("danger-today", "leg-swollen")]],
    ),
    Case {
        // A recent operation needs a doctor today by itself (U7).
        enough_alone: &[("history", "recent-operation")],
        ..together(
            "whole-leg-and-clot-risk",
            SameDay,
            &[
                &[("danger-today", "whole-leg")],
                &[
                    ("history", "clot-risk"),
                    ("history", "pregnant"),
                    ("history", "cancer"),
                    ("history", "recent-operation"),
                ],
            ],
        )
    },
    one("hobble", SameDay, &[&[("danger-today", "hobble")]]),
    one("pop", SameDay, &[&[("danger-today", "pop")]]),
    one("weak-leg", SameDay, &[&[("danger-today", "weak-leg")]]),
    one("bad-pain-at-rest", SameDay, &[&[("pain-now", "high")]]),
    together(
        "under-18-and-limp",
        SameDay,
        &[
            &[("age", "under-18")],
            &[
                SORE,
                LIMP,
                ("walking", "not-sure"),
                ("walking", ""),
                LANDING,
                NIGHT_ACHE,
                RUN_BY_RUN,
                DEEP_ON_ONE_LEG,
            ],
        ],
    ),
    Case {
        // So does pain of 8 or more (U8).
        enough_alone: &[("pain-now", "high")],
        ..together(
            "cancer-and-warning",
            SameDay,
            &[
                &[("history", "cancer")],
                &[
                    // Growing.
                    ("course", "worse"),
                    RUN_BY_RUN,
                    // At night.
                    NIGHT_ACHE,
                    ("danger-today", "sleep"),
                    ("stiffness", "long"),
                    // At rest.
                    ("pain-now", "medium"),
                    ("pain-now", "high"),
                    ("running", "always"),
                    ("danger-today", "unwell"),
                    // On bearing weight.
                    SORE,
                    LIMP,
                    LANDING,
                    ("running", "first-steps"),
                    ("running", "stopped-me"),
                    DEEP_ON_ONE_LEG,
                    ("stand-test", "outer"),
                ],
            ],
        )
    },
    one("bone-medicine", SameDay, &[&[("history", "bone-medicine")]]),
    one(
        "recent-operation",
        SameDay,
        &[&[("history", "recent-operation")]],
    ),
    one("weak-immunity", SameDay, &[&[("history", "weak-immunity")]]),
    one(
        "known-stress",
        SameDay,
        &[&[("bone-signs", "known-stress")]],
    ),
    together(
        "bone-sign-in-groin",
        SameDay,
        &[
            GROIN,
            &[
                LIMP,
                NIGHT_ACHE,
                LANDING,
                RUN_BY_RUN,
                ("running", "stopped-me"),
                DEEP_ON_ONE_LEG,
            ],
        ],
    ),
];
