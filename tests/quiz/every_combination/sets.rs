//! The sets of questions whose answers work together in a red flag. A test finds the red flags that join questions and
//! fails when no set here holds all their answers.

use super::dials::{Dial, one, ticks, ticks_or_doubt};

/// Every place, and none.
const PLACES: &[&str] = &[
    "front",
    "deep",
    "inner",
    "belly",
    "several",
    "both",
    "not-sure",
    "",
    "outer",
    "outerfront",
    "sitbone",
    "buttock",
    "thigh-back",
    "hip-top",
];
/// Every way of running, and none.
const RUNNING: &[&str] = &[
    "after",
    "clock",
    "warm",
    "worse",
    "stopped-me",
    "steady",
    "first-steps",
    "hills",
    "catch",
    "always",
    "resting",
    "not-sure",
    "",
];
const WALKING: &[&str] = &["free", "sore", "limp", "not-sure"];
const PAIN: &[&str] = &["low", "medium", "high"];

/// All sets.
pub fn all() -> Vec<Vec<Dial>> {
    vec![
        infection(),
        bone_signs(),
        small_bone_signs(),
        doubted_bone_signs(),
        cancer(),
        cancer_when_running_and_standing(),
        clot(),
        young(),
        time_and_wear(),
    ]
}

/// A2 with E3, U1 and A1.
pub fn infection() -> Vec<Dial> {
    vec![
        ticks_or_doubt("danger-now", &["fever-cannot-move", "cannot-stand"]),
        ticks_or_doubt("danger-today", &["fever", "hobble", "unwell"]),
        one("walking", WALKING),
        one("pain-now", PAIN),
        ticks("history", &["weak-immunity", "hip-replacement"]),
        one("place", &["outer", "front"]),
    ]
}

/// 1.5 and A9: every bone sign in every place.
pub fn bone_signs() -> Vec<Dial> {
    vec![
        one("place", PLACES),
        one("running", RUNNING),
        one("walking", WALKING),
        ticks(
            "bone-signs",
            &["night-ache", "landing", "low-energy", "past-fracture"],
        ),
        one("stand-test", &["", "deep"]),
        one("pain-now", &["low", "medium"]),
    ]
}

/// 1.5: every smaller sign in every place, with what frees from the clause for one of them.
pub fn small_bone_signs() -> Vec<Dial> {
    vec![
        one("place", PLACES),
        one("running", RUNNING),
        ticks("change", &["long", "volume", "speed"]),
        ticks("triggers", &["kneelift", "squeeze"]),
        ticks("bone-signs", &["low-energy", "past-fracture"]),
        one("walking", &["free", "sore"]),
    ]
}

/// 1.5 and A7 in doubt.
pub fn doubted_bone_signs() -> Vec<Dial> {
    vec![
        one("place", &["front", "several", "", "outer"]),
        one("running", &["after", "warm", "worse", ""]),
        one("change", &["none", "volume"]),
        one("triggers", &["none", "kneelift"]),
        ticks_or_doubt(
            "bone-signs",
            &[
                "night-ache",
                "landing",
                "low-energy",
                "past-fracture",
                "known-stress",
            ],
        ),
        one("walking", WALKING),
    ]
}

/// U4 and A3 by what the danger check asks.
pub fn cancer() -> Vec<Dial> {
    vec![
        ticks_or_doubt("history", &["cancer"]),
        ticks_or_doubt("danger-today", &["unwell", "sleep"]),
        one("walking", WALKING),
        one("pain-now", PAIN),
        ticks_or_doubt("bone-signs", &["night-ache", "landing"]),
        one(
            "course",
            &["better", "same", "comes-goes", "worse", "not-sure"],
        ),
        one("stiffness", &["none", "long"]),
        one("place", &["outer", "front"]),
    ]
}

/// U4 and A3 whole: every sign that grows, comes at night or at rest, or on bearing weight.
pub fn cancer_when_running_and_standing() -> Vec<Dial> {
    vec![
        ticks("history", &["cancer"]),
        ticks("danger-today", &["unwell", "sleep"]),
        one("walking", &["free", "sore", "limp"]),
        one("pain-now", PAIN),
        ticks("bone-signs", &["night-ache", "landing"]),
        one("course", &["better", "worse"]),
        one("stiffness", &["none", "long"]),
        one(
            "running",
            &[
                "warm",
                "after",
                "worse",
                "always",
                "first-steps",
                "stopped-me",
            ],
        ),
        one("stand-test", &["", "ok", "deep", "outer"]),
    ]
}

/// A6 with E7 and U2.
pub fn clot() -> Vec<Dial> {
    vec![
        ticks_or_doubt("danger-now", &["clot-lung"]),
        ticks_or_doubt("danger-today", &["whole-leg", "leg-swollen"]),
        ticks_or_doubt(
            "history",
            &["clot-risk", "pregnant", "cancer", "recent-operation"],
        ),
        one("pain-now", PAIN),
        one("age", &["18-39", "under-18"]),
    ]
}

/// U3.
pub fn young() -> Vec<Dial> {
    vec![
        one("age", &["under-18", "18-39"]),
        one("walking", &["free", "sore", "limp", "not-sure", ""]),
        ticks_or_doubt("bone-signs", &["night-ache", "landing"]),
        one("running", &["after", "worse", ""]),
        one("stand-test", &["", "ok", "deep"]),
        one("place", PLACES),
        one("pain-now", PAIN),
    ]
}

/// A8, A10, N2 and N6.
pub fn time_and_wear() -> Vec<Dial> {
    vec![
        one("age", &["under-18", "18-39", "40-44", "45-plus"]),
        one("place", PLACES),
        one(
            "stiffness",
            &["none", "short", "long", "front", "not-sure", ""],
        ),
        one(
            "how-long",
            &[
                "under-2-weeks",
                "2-6-weeks",
                "6-weeks-3-months",
                "over-3-months",
                "not-sure",
            ],
        ),
        one(
            "course",
            &["better", "same", "comes-goes", "worse", "not-sure", ""],
        ),
        ticks("history", &["bone-blood"]),
    ]
}
