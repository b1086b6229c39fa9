//! Red flags that need a check soon, and the one that only holds back the cards.

use super::{
    Case, DEEP_ON_ONE_LEG, EASES, GROIN, LANDING, LASTING, LIMP, LOAD, LOW_ENERGY, NIGHT_ACHE,
    PAST_FRACTURE, RUN_BY_RUN, SORE, one, together,
};
use runners_hip::guide::Urgency::{SelfCare, Soon};

pub const CASES: &[Case] = &[
    one("under-18", Soon, &[&[("age", "under-18")]]),
    one("whole-leg", Soon, &[&[("danger-today", "whole-leg")]]),
    one(
        "bone-sign",
        Soon,
        &[&[LIMP, NIGHT_ACHE, LANDING, RUN_BY_RUN, DEEP_ON_ONE_LEG]],
    ),
    Case {
        calm: EASES,
        // N9 needs a check wherever it hurts.
        enough_alone: &[LOW_ENERGY],
        ..together(
            "groin-and-two-small-bone-signs",
            Soon,
            &[GROIN, LOAD, &[LOW_ENERGY, PAST_FRACTURE, SORE]],
        )
    },
    Case {
        calm: EASES,
        enough_alone: &[LOW_ENERGY],
        ..together(
            "groin-and-two-small-bone-signs",
            Soon,
            &[GROIN, &[LOW_ENERGY], &[PAST_FRACTURE, SORE]],
        )
    },
    Case {
        calm: EASES,
        ..together(
            "groin-and-two-small-bone-signs",
            Soon,
            &[GROIN, &[PAST_FRACTURE], &[SORE]],
        )
    },
    Case {
        calm: EASES,
        enough_alone: &[LOW_ENERGY],
        unless: &[("triggers", "kneelift"), ("triggers", "squeeze")],
        ..together(
            "groin-and-one-small-bone-sign",
            Soon,
            &[
                GROIN,
                &[
                    ("running", "clock"),
                    ("running", "after"),
                    ("running", "always"),
                    ("running", "first-steps"),
                    ("running", "steady"),
                    ("running", "resting"),
                    ("running", "not-sure"),
                    ("running", ""),
                ],
                &[
                    ("change", "long"),
                    ("change", "volume"),
                    ("change", "speed"),
                    LOW_ENERGY,
                    PAST_FRACTURE,
                    SORE,
                ],
            ],
        )
    },
    together(
        "rest-pain-in-groin",
        Soon,
        &[GROIN, &[("pain-now", "medium")]],
    ),
    one("low-energy", Soon, &[&[LOW_ENERGY]]),
    one("cancer", Soon, &[&[("history", "cancer")]]),
    one(
        "hip-replacement",
        Soon,
        &[&[("history", "hip-replacement")]],
    ),
    together(
        "bone-blood-in-groin",
        Soon,
        &[GROIN, &[("history", "bone-blood")]],
    ),
    one("unwell", Soon, &[&[("danger-today", "unwell")]]),
    one("pins-needles", Soon, &[&[("danger-today", "pins-needles")]]),
    one("pregnant", Soon, &[&[("history", "pregnant")]]),
    one(
        "inflammation",
        Soon,
        &[&[("history", "inflammation"), ("stiffness", "long")]],
    ),
    one("groin-lump", Soon, &[&[("danger-today", "groin-lump")]]),
    together(
        "six-weeks-no-better",
        Soon,
        &[
            LASTING,
            &[
                ("course", "same"),
                ("course", "comes-goes"),
                ("course", "worse"),
                ("course", "not-sure"),
                ("course", ""),
            ],
        ],
    ),
    one("sleep", Soon, &[&[("danger-today", "sleep")]]),
    one(
        "locks",
        Soon,
        &[&[("danger-today", "gives-way"), ("clicks", "lock")]],
    ),
    Case {
        // Stiffness of more than 30 minutes needs a check by itself (N6).
        enough_alone: &[("stiffness", "long")],
        ..together(
            "likely-joint-disease",
            Soon,
            &[
                &[("age", "45-plus")],
                GROIN,
                &[
                    ("stiffness", "short"),
                    ("stiffness", "long"),
                    ("stiffness", "not-sure"),
                ],
                LASTING,
            ],
        )
    },
    one("pain-at-rest", SelfCare, &[&[("pain-now", "medium")]]),
];
