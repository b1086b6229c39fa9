//! A finished session: what the log records.

use super::{Day, Light, Morning, Pain};
use crate::guide::ExerciseId;
use serde::{Deserialize, Serialize};

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Activity {
    /// These exercises of the plan.
    Exercises(Vec<ExerciseId>),
    /// A run or a walk of the return to running.
    Run {
        /// The stage, from 0.
        stage: u8,
        /// How long, in minutes.
        minutes: u8,
    },
}

/// How hard it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Effort {
    /// There is room for more.
    TooEasy,
    /// The last repetitions were hard and went well.
    Right,
    /// Too much.
    TooHard,
}

/// A finished session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// When.
    pub day: Day,
    /// What was done.
    pub activity: Activity,
    /// The pain at rest before it.
    pub pain_before: Pain,
    /// The worst pain during it.
    pub pain_during: Pain,
    /// Whether the pain kept rising, or there was any limp.
    pub limped_or_rising: bool,
    /// How hard it was.
    pub effort: Effort,
    /// The next morning; `None` as long as it was not told.
    pub morning: Option<Morning>,
    /// Whether a new danger check has come after it, so that it stops nothing any more. The log sets this itself.
    pub settled: bool,
}

impl Session {
    /// Whether it was a session of exercises.
    #[must_use]
    pub fn is_training(&self) -> bool {
        matches!(self.activity, Activity::Exercises(_))
    }

    /// Whether the exercise was part of it.
    #[must_use]
    pub fn includes(&self, exercise: ExerciseId) -> bool {
        matches!(&self.activity, Activity::Exercises(done) if done.contains(&exercise))
    }

    /// Whether it was red, as far as it is known.
    #[must_use]
    pub fn is_red(&self) -> bool {
        self.light() == Light::Red
    }
}
