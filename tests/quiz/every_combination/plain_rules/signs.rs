//! The signs of each question that has a "not sure": doubt about the question is doubt about each of them.

/// Question and signs.
pub const SIGNS: &[(&str, &[&str])] = &[
    (
        "danger-now",
        &[
            "cannot-stand",
            "leg-shape",
            "fever-cannot-move",
            "numb-saddle",
            "both-legs",
            "testicle",
            "lump-belly",
            "clot-lung",
            "cold-leg",
            "pregnant-pain",
        ],
    ),
    (
        "danger-today",
        &[
            "fever",
            "leg-swollen",
            "whole-leg",
            "hobble",
            "pop",
            "weak-leg",
            "pins-needles",
            "groin-lump",
            "gives-way",
            "unwell",
            "sleep",
        ],
    ),
    ("walking", &["sore", "limp"]),
    (
        "bone-signs",
        &[
            "night-ache",
            "landing",
            "low-energy",
            "past-fracture",
            "known-stress",
        ],
    ),
    (
        "history",
        &[
            "cancer",
            "bone-medicine",
            "recent-operation",
            "weak-immunity",
            "clot-risk",
            "hip-replacement",
            "bone-blood",
            "pregnant",
            "inflammation",
        ],
    ),
    ("how-long", &["6-weeks-3-months", "over-3-months"]),
    ("course", &["same", "comes-goes", "worse"]),
];
