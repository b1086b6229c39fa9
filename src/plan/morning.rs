//! The next-morning check: three taps that decide whether the reader moves on, repeats, steps back or stops. The rule
//! is the printed one (clinical reference, 5.1 and 6.1), read in its strictest way, because nobody supervises:
//!
//! | what | light | then |
//! |---|---|---|
//! | pain of 8 or more in the morning, a limp, pain that woke the reader, any danger sign | red | stop |
//! | pain over 5, rising or with a limp during it; 2 or more worse, or over 5, in the morning | red | step back |
//! | pain of 4 or 5 during it, 1 worse or over 3 in the morning | amber | exercises step back, runs are repeated |
//! | pain of 3 in a run; stiff in the morning | amber | repeat |
//! | otherwise | green | move on, or repeat when it was too hard |
//!
//! Two reds within two weeks stop everything, see [`StopReason`](super::StopReason). A limp or pain at night is a sign
//! of the danger check, so it stops the plan until that check has been done again. A check that was missed is neutral.

use super::{Activity, Effort, Pain, Session, StopReason};
use serde::{Deserialize, Serialize};

/// What the reader says the next morning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Morning {
    /// The pain now.
    pub pain_now: Pain,
    /// Stiffer than usual.
    pub stiff: bool,
    /// Limped since, or was woken by the pain.
    pub limped_or_woken: bool,
    /// Any sign of the list of danger signs, which stands below the three questions.
    pub danger_sign: bool,
}

/// The traffic light of a session. Later is stricter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Light {
    /// Fine.
    Green,
    /// Just acceptable.
    Amber,
    /// Too much.
    Red,
}

/// What follows. Later is stricter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decision {
    /// A little more next time.
    MoveOn,
    /// The same again.
    Hold,
    /// Less next time.
    StepBack,
    /// Nothing until this is sorted out.
    Stop(StopReason),
}

impl Session {
    /// The light of the session, as far as it is known: red during it needs no morning.
    #[must_use]
    pub fn light(&self) -> Light {
        let fine = match self.activity {
            Activity::Exercises(_) => Pain::FINE,
            Activity::Run { .. } => Pain::FINE_IN_A_RUN,
        };
        let during = if self.was_red_itself() {
            Light::Red
        } else if self.pain_during > fine {
            Light::Amber
        } else {
            Light::Green
        };
        let after = self.morning.map_or(Light::Green, |morning| {
            let worse = morning.pain_now.above(self.pain_before);
            let red = worse >= 2 || morning.pain_now > Pain::AMBER || morning.danger().is_some();
            let amber = worse == 1 || morning.pain_now > Pain::FINE || morning.stiff;
            match (red, amber) {
                (true, _) => Light::Red,
                (false, true) => Light::Amber,
                (false, false) => Light::Green,
            }
        });
        during.max(after)
    }

    /// Whether it was red already before the next morning.
    #[must_use]
    pub fn was_red_itself(&self) -> bool {
        self.pain_during > Pain::AMBER || self.limped_or_rising
    }

    /// What follows from this session alone. Without a morning nothing moves up.
    #[must_use]
    pub fn decision(&self) -> Decision {
        let Some(morning) = self.morning else {
            return if self.is_red() {
                Decision::StepBack
            } else {
                Decision::Hold
            };
        };
        if let Some(reason) = morning.danger() {
            return Decision::Stop(reason);
        }
        let too_much = self.pain_during > Pain::FINE
            || morning.pain_now > self.pain_before
            || morning.pain_now > Pain::FINE;
        match self.light() {
            Light::Red => Decision::StepBack,
            Light::Amber if too_much && self.is_training() => Decision::StepBack,
            Light::Amber => Decision::Hold,
            Light::Green if self.effort == Effort::TooHard => Decision::Hold,
            Light::Green => Decision::MoveOn,
        }
    }
}

impl Morning {
    /// Why this morning alone stops everything.
    #[must_use]
    pub fn danger(&self) -> Option<StopReason> {
        if self.pain_now >= Pain::SEVERE {
            Some(StopReason::SeverePain)
        } else if self.danger_sign {
            Some(StopReason::DangerSign)
        } else if self.limped_or_woken {
            Some(StopReason::LimpOrNight)
        } else {
            None
        }
    }
}
