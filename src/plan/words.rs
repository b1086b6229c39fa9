//! Which words of the content belong to what the plan decides, so that no screen can pick the wrong ones.

use super::{Decision, Effort, NotToday, Phase, Refused, StopReason, Withheld};
use crate::guide::{Text, ui};

impl Phase {
    /// What to do, in a word or two that can also be spoken.
    #[must_use]
    pub fn words(self) -> Text {
        match self {
            Self::GetReady => ui::PLAN_GET_READY,
            Self::Work => ui::PLAN_WORK,
            Self::Hold => ui::PLAN_HOLD,
            Self::ChangeSides => ui::PLAN_CHANGE_SIDES,
            Self::Rest => ui::PLAN_REST,
            Self::Finished => ui::PLAN_FINISHED,
        }
    }
}

impl Decision {
    /// What to do next.
    #[must_use]
    pub fn words(self) -> Text {
        match self {
            Self::MoveOn => ui::PLAN_MOVE_ON,
            Self::Hold => ui::PLAN_REPEAT,
            Self::StepBack => ui::PLAN_STEP_BACK,
            Self::Stop(reason) => reason.words(),
        }
    }
}

impl Effort {
    /// How the reader says it.
    #[must_use]
    pub fn words(self) -> Text {
        match self {
            Self::TooEasy => ui::PLAN_TOO_EASY,
            Self::Right => ui::PLAN_RIGHT,
            Self::TooHard => ui::PLAN_TOO_HARD,
        }
    }
}

impl NotToday {
    /// Why not, and what to do instead.
    #[must_use]
    pub fn words(self) -> Text {
        match self {
            Self::Withheld(why) => why.words(),
            Self::Stopped(reason) => reason.words(),
            Self::TooSore => Withheld::TooSore.words(),
            Self::RestDay => ui::PLAN_REST_DAY,
        }
    }
}

impl Withheld {
    /// Why there are no exercises, and what to do.
    #[must_use]
    pub fn words(self) -> Text {
        match self {
            Self::Urgent => ui::CARDS_WITHHELD_URGENT,
            Self::CheckFirst => ui::CARDS_WITHHELD_CHECK,
            Self::TooSore => ui::CARDS_WITHHELD_REST,
        }
    }
}

impl StopReason {
    /// What to do now.
    #[must_use]
    pub fn words(self) -> Text {
        match self {
            Self::TwoReds => ui::PLAN_STOP_TWO_REDS,
            Self::LimpOrNight => ui::PLAN_STOP_LIMP,
            Self::DangerSign => ui::PLAN_STOP_DANGER,
            Self::SeverePain => ui::PLAN_STOP_SEVERE,
        }
    }
}

impl Refused {
    /// What is wrong with the text, and what to do.
    #[must_use]
    pub fn words(self) -> Text {
        match self {
            Self::NotOurs => ui::PLAN_IMPORT_FOREIGN,
            Self::CutOff | Self::Damaged => ui::PLAN_IMPORT_DAMAGED,
            Self::Newer => ui::PLAN_IMPORT_NEWER,
        }
    }
}
