//! One exercise of the plan: when it is done, and why it is there.

use crate::guide::{CauseId, ExerciseId, PatternId};
use serde::{Deserialize, Serialize};

/// A part of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    /// Weeks 0 to 2.
    First,
    /// Weeks 3 to 8.
    Next,
    /// After that.
    Later,
}

impl Period {
    /// The period of a week of training, counted from 0.
    #[must_use]
    pub fn of_week(week: u16) -> Self {
        match week {
            0..=2 => Self::First,
            3..=8 => Self::Next,
            _ => Self::Later,
        }
    }
}

/// Why an exercise is in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// It belongs to the pattern that fits best.
    Pattern(PatternId),
    /// It belongs to the cause that fits best.
    Cause(CauseId),
    /// No pattern stands out.
    General,
}

/// One exercise of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The exercise of the starter set. It names the item, whatever is done instead.
    pub exercise: ExerciseId,
    /// What is done instead.
    pub instead: Option<ExerciseId>,
    /// Whether the reader has left it out.
    pub left_out: bool,
    /// Why it is there.
    pub reason: Reason,
    /// Whether the starter set has it in weeks 0 to 2, in weeks 3 to 8, and after that.
    pub periods: [bool; 3],
}

impl Item {
    /// The exercise to do.
    #[must_use]
    pub fn shown(&self) -> ExerciseId {
        self.instead.unwrap_or(self.exercise)
    }

    /// Whether it is done in a period. What was begun in weeks 3 to 8 goes on afterwards: the exercises for later are
    /// added to it, since one or two of them alone are no training.
    #[must_use]
    pub fn is_for(&self, period: Period) -> bool {
        let [first, next, later] = self.periods;
        match period {
            Period::First => first,
            Period::Next => next,
            Period::Later => later || next,
        }
    }
}
