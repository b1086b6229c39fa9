//! What a session is made of, and how the reader wants it played.

use crate::guide::{ExerciseId, GUIDE, Kind};
use crate::plan::Amount;
use serde::{Deserialize, Serialize};

/// One exercise of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// Which one.
    pub exercise: ExerciseId,
    /// How much of it.
    pub amount: Amount,
    /// A warm-up does not count in "3 of 7".
    pub is_warm_up: bool,
    /// Whether each side is done by itself.
    pub each_side: bool,
    /// The pause after a set, in seconds.
    pub rest_seconds: u8,
    /// The longest hold of its dose, in seconds; 0 when nothing is held.
    pub longest_hold: u8,
}

impl Task {
    /// The exercise with this number in this amount.
    #[must_use]
    pub fn new(exercise: ExerciseId, amount: Amount) -> Option<Self> {
        let content = GUIDE.exercise(exercise)?;
        Some(Self {
            exercise,
            amount,
            is_warm_up: content.kind == Kind::WarmUp,
            each_side: content.dose.each_side,
            rest_seconds: content.dose.rest_seconds,
            longest_hold: content.dose.hold_seconds.map_or(0, |(_, most)| most),
        })
    }
}

/// A side of the body, as the reader sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
}

impl Side {
    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

/// Which of the two sides comes when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Turn {
    /// Before the other one.
    First,
    /// After the other one.
    Last,
}

/// How the reader wants a session played. Nothing sounds until it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlayerSettings {
    /// The time to get into position and to change sides, in seconds.
    pub get_ready_seconds: u8,
    /// Every rest, in seconds; `None` for what each card says.
    pub rest_seconds: Option<u8>,
    /// Every hold, in seconds, though never longer than the card allows; `None` for what the plan says.
    pub hold_seconds: Option<u8>,
    /// The sore side, when there is one.
    pub sore_side: Option<Side>,
    /// When the sore side has its turn.
    pub sore_side_turn: Turn,
    /// Whether cues may sound.
    pub sound: bool,
    /// Whether cues may be spoken.
    pub speech: bool,
    /// Whether cues may be felt.
    pub vibration: bool,
}

impl Default for PlayerSettings {
    fn default() -> Self {
        Self {
            get_ready_seconds: 5,
            rest_seconds: None,
            hold_seconds: None,
            sore_side: None,
            sore_side_turn: Turn::First,
            sound: false,
            speech: false,
            vibration: true,
        }
    }
}

impl PlayerSettings {
    /// The sides of a task in their order; one nameless side when both work together.
    pub(super) fn sides(&self, task: &Task) -> Vec<Option<Side>> {
        if !task.each_side {
            return vec![None];
        }
        let first = match self.sore_side {
            Some(sore) if self.sore_side_turn == Turn::Last => sore.other(),
            Some(sore) => sore,
            None => Side::Left,
        };
        vec![Some(first), Some(first.other())]
    }

    /// How long a hold takes, in seconds.
    pub(super) fn hold(&self, planned: u8, longest: u8) -> u8 {
        self.hold_seconds
            .map_or(planned, |chosen| chosen.min(longest.max(planned)).max(1))
    }
}
