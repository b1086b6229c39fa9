//! How much of an exercise a reader does now: one point in the ranges of its dose. It moves in small steps up and in
//! one clear step back, and never leaves the ranges. Below the smallest amount stands the easier version of the card.
//! The steps are our own choice, not the result of trials.
//!
//! ```
//! use runners_hip::guide::Dose;
//! use runners_hip::plan::Amount;
//!
//! let dose = Dose {
//!     sets: (2, 3), reps: Some((8, 12)), hold_seconds: None, rest_seconds: 60,
//!     each_side: false, tempo: Some((3, 0, 1)), days_a_week: (2, 3),
//! };
//! let first = Amount::least(&dose);
//! assert_eq!((first.sets, first.reps), (2, Some(8)));
//! assert_eq!(first.more(&dose).reps, Some(9));
//! assert!(first.less(&dose).easier);
//! ```

use crate::guide::{Dose, Range};

/// How many seconds longer a hold becomes in one step.
const HOLD_STEP: u8 = 5;

/// How much of an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// How many sets.
    pub sets: u8,
    /// How many repetitions in a set; `None` for holds.
    pub reps: Option<u8>,
    /// How long each repetition is held, in seconds.
    pub hold_seconds: Option<u8>,
    /// Whether to do the easier version that the card describes.
    pub easier: bool,
}

impl Amount {
    /// The smallest amount of the dose, with which everybody starts.
    #[must_use]
    pub fn least(dose: &Dose) -> Self {
        Self {
            sets: dose.sets.0,
            reps: dose.reps.map(|range| range.0),
            hold_seconds: dose.hold_seconds.map(|range| range.0),
            easier: false,
        }
    }

    /// One step up: out of the easier version, one repetition more, a hold 5 seconds longer, or, when these are at
    /// their most, one set more of the fewest. At the most of everything it stays.
    #[must_use]
    pub fn more(self, dose: &Dose) -> Self {
        let within = self.within(dose);
        if within.easier {
            return Self {
                easier: false,
                ..within
            };
        }
        let up = Self {
            reps: grown(within.reps, dose.reps, 1),
            hold_seconds: grown(within.hold_seconds, dose.hold_seconds, HOLD_STEP),
            ..within
        };
        if up != within {
            return up;
        }
        if within.sets < dose.sets.1 {
            return Self {
                sets: within.sets.saturating_add(1),
                ..Self::least(dose)
            };
        }
        within
    }

    /// One step back: the fewest repetitions or the shortest hold; from there one set fewer; from the smallest amount
    /// the easier version. That takes away about a third where the dose has room for it.
    #[must_use]
    pub fn less(self, dose: &Dose) -> Self {
        let within = self.within(dose);
        let least = Self::least(dose);
        let shortest = Self {
            sets: within.sets,
            easier: within.easier,
            ..least
        };
        if shortest != within {
            shortest
        } else if within.sets > dose.sets.0 {
            Self {
                sets: within.sets.saturating_sub(1),
                ..within
            }
        } else {
            Self {
                easier: true,
                ..least
            }
        }
    }

    /// Whether there is nothing more to add within the dose: time for the harder version of the card.
    #[must_use]
    pub fn is_most(self, dose: &Dose) -> bool {
        self.more(dose) == self
    }

    /// The nearest amount within the dose, which may have changed since.
    #[must_use]
    pub fn within(self, dose: &Dose) -> Self {
        let near = |number: Option<u8>, range: Option<Range>| {
            range.map(|(from, to)| number.unwrap_or(from).max(from).min(to))
        };
        Self {
            sets: self.sets.max(dose.sets.0).min(dose.sets.1),
            reps: near(self.reps, dose.reps),
            hold_seconds: near(self.hold_seconds, dose.hold_seconds),
            easier: self.easier,
        }
    }
}

/// The number one step further, but within the range.
fn grown(number: Option<u8>, range: Option<Range>, step: u8) -> Option<u8> {
    let (_, most) = range?;
    Some(number?.saturating_add(step).min(most))
}
