//! For each red flag of `content/red_flags.toml` the answers that raise it, line by line, written out by hand from the
//! clinical reference, 1.2 to 1.7. Whoever adds a red flag, or an answer to one, adds it here as well.

use runners_hip::guide::Urgency;

/// A question and one of its answers; `""` leaves the question unanswered.
pub type Answer = (&'static str, &'static str);

mod at_once;
mod soon;
mod today;

/// All cases.
pub fn cases() -> impl Iterator<Item = &'static Case> {
    at_once::CASES.iter().chain(today::CASES).chain(soon::CASES)
}

/// Answers that raise a red flag together: one of each line.
pub struct Case {
    /// The red flag.
    pub flag: &'static str,
    /// What comes out.
    pub urgency: Urgency,
    /// The lines.
    pub lines: &'static [&'static [Answer]],
    /// Each of these takes the red flag back.
    pub unless: &'static [Answer],
    /// The mild answers of a runner who gives only one half.
    pub calm: &'static [Answer],
    /// Answers that are as urgent even without the rest.
    pub enough_alone: &'static [Answer],
}

/// A red flag that is one answer.
pub const fn one(flag: &'static str, urgency: Urgency, line: &'static [&'static [Answer]]) -> Case {
    together(flag, urgency, line)
}

/// A red flag that needs one answer of each line.
pub const fn together(
    flag: &'static str,
    urgency: Urgency,
    lines: &'static [&'static [Answer]],
) -> Case {
    Case {
        flag,
        urgency,
        lines,
        unless: &[],
        calm: &[],
        enough_alone: &[],
    }
}

/// A9: a vague or missing place counts as groin.
pub const GROIN: &[Answer] = &[
    ("place", "front"),
    ("place", "deep"),
    ("place", "inner"),
    ("place", "belly"),
    ("place", "several"),
    ("place", "both"),
    ("place", "not-sure"),
    ("place", ""),
];
/// L1.
pub const LIMP: Answer = ("walking", "limp");
/// The milder step before L1 (4.6).
pub const SORE: Answer = ("walking", "sore");
/// L2.
pub const NIGHT_ACHE: Answer = ("bone-signs", "night-ache");
/// L3.
pub const LANDING: Answer = ("bone-signs", "landing");
/// Q3 of rule 1.5.
pub const RUN_BY_RUN: Answer = ("running", "worse");
/// Q7 of rule 1.5.
pub const DEEP_ON_ONE_LEG: Answer = ("stand-test", "deep");
/// A jump in load.
pub const LOAD: &[Answer] = &[
    ("change", "long"),
    ("change", "volume"),
    ("change", "speed"),
];
/// N9.
pub const LOW_ENERGY: Answer = ("bone-signs", "low-energy");
/// N10.
pub const PAST_FRACTURE: Answer = ("bone-signs", "past-fracture");
/// A8.
pub const LASTING: &[Answer] = &[
    ("how-long", "6-weeks-3-months"),
    ("how-long", "over-3-months"),
    ("how-long", "not-sure"),
];
/// A way of running that speaks against bone.
pub const EASES: &[Answer] = &[("running", "warm")];
