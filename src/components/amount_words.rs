//! How much of an exercise, in words.

use crate::guide::{Exercise, ui};
use crate::plan::Amount;
use crate::words::digits;

/// As in "3 × 10 repetitions on each side".
pub fn amount_words(exercise: &Exercise, amount: Amount) -> String {
    let (words, reps, seconds) = match (amount.reps, amount.hold_seconds) {
        (Some(reps), Some(seconds)) => (ui::PLAN_AMOUNT_HELD, reps, seconds),
        (Some(reps), None) => (ui::PLAN_AMOUNT, reps, 0),
        (None, seconds) => (ui::PLAN_AMOUNT_HOLD, 0, seconds.unwrap_or_default()),
    };
    let mut said = words.fill(&[
        ("sets", &digits(amount.sets)),
        ("reps", &digits(reps)),
        ("seconds", &digits(seconds)),
    ]);
    if exercise.dose.each_side {
        said.push(' ');
        said.push_str(ui::DOSE_EACH_SIDE.show());
    }
    said
}
