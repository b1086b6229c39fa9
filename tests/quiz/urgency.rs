//! The urgency of every danger sign by itself. The table is written out by hand from the clinical reference, sections
//! 1.2 to 1.7, and never taken from `content/red_flags.toml`: it exists to catch a mistake there.

use crate::common::{answer, but, danger_lists, expect_urgency, harmless};
use runners_hip::guide::Role;
use runners_hip::guide::Urgency::{self, Emergency, SameDay, SelfCare, Soon};
use runners_hip::quiz::assess;

/// Question, answer, urgency of the answer alone, and whether running must stop. The hurting place is the outer hip.
const ALONE: &[(&str, &str, Urgency, bool)] = &[
    ("danger-now", "none", SelfCare, false),
    ("danger-now", "cannot-stand", Emergency, false), // E1, E2, A1
    ("danger-now", "leg-shape", Emergency, false),    // E1, A1
    ("danger-now", "fever-cannot-move", Emergency, false), // E3
    ("danger-now", "numb-saddle", Emergency, false),  // E4
    ("danger-now", "both-legs", Emergency, false),    // E4, A5
    ("danger-now", "testicle", Emergency, false),     // E5
    ("danger-now", "lump-belly", Emergency, false),   // E6
    ("danger-now", "clot-lung", Emergency, false),    // E7, A6
    ("danger-now", "cold-leg", Emergency, false),     // E8
    ("danger-now", "pregnant-pain", Emergency, false), // E9
    ("danger-now", "not-sure", SameDay, false),       // 0.2, rule 7
    ("age", "under-18", Soon, false),                 // U3
    ("danger-today", "fever", SameDay, false),        // U1
    ("danger-today", "leg-swollen", SameDay, false),  // U2
    ("danger-today", "whole-leg", Soon, false), // Stricter than A6, which asks for a clot risk as well.
    ("danger-today", "hobble", SameDay, true),  // A1
    ("danger-today", "pop", SameDay, true),     // A4
    ("danger-today", "weak-leg", SameDay, false), // U6
    ("danger-today", "unwell", Soon, false),    // N3
    ("danger-today", "pins-needles", Soon, false), // N4
    ("danger-today", "groin-lump", Soon, false), // N7
    ("danger-today", "gives-way", Soon, false), // N11
    ("danger-today", "sleep", Soon, false),     // N8
    ("walking", "sore", SelfCare, false),       // A smaller sign of bone strain, 4.6
    ("walking", "limp", Soon, true),            // L1
    ("pain-now", "medium", SelfCare, false),    // 5.1
    ("pain-now", "high", SameDay, false),       // U8
    ("bone-signs", "night-ache", Soon, true),   // L2
    ("bone-signs", "landing", Soon, true),      // L3
    ("bone-signs", "low-energy", Soon, false),  // N9
    ("bone-signs", "past-fracture", SelfCare, false), // N10
    ("bone-signs", "known-stress", SameDay, true), // A7
    ("history", "cancer", Soon, false),         // A3
    ("history", "bone-medicine", SameDay, true), // U5
    ("history", "recent-operation", SameDay, false), // U7
    ("history", "weak-immunity", SameDay, false), // U7
    ("history", "clot-risk", SelfCare, false),  // A6
    ("history", "hip-replacement", Soon, false), // N1
    ("history", "bone-blood", SelfCare, false), // N2
    ("history", "pregnant", Soon, false),       // N5
    ("history", "inflammation", Soon, false),   // N6
    ("course", "worse", SelfCare, false),
    ("stiffness", "short", SelfCare, false),
    ("stiffness", "long", Soon, false), // N6
    ("clicks", "lock", Soon, false),    // N11
];

#[test]
fn every_sign_alone_is_as_urgent_as_the_reference_says() {
    for (question, answer, urgency, no_run) in ALONE {
        expect_urgency(&[(question, answer)], *urgency, *no_run);
    }
}

#[test]
fn the_table_knows_every_sign_of_the_danger_lists() {
    for (id, question) in danger_lists() {
        for option in question
            .answers
            .iter()
            .filter(|answer| answer.role == Role::Fact)
        {
            let known = ALONE
                .iter()
                .any(|row| answer(row.0, row.1).question == id && row.1 == option.id);
            assert!(
                known,
                "{}/{} needs a line in the table",
                question.id, option.id
            );
        }
    }
}

#[test]
fn under_18_leaves_the_quiz() {
    assert!(assess(&but(&harmless(), &[("age", "under-18")])).leaves_quiz);
    assert!(!assess(&harmless()).leaves_quiz);
}
