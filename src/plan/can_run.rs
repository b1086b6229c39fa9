//! "Can I run today?" It answers by the clinical reference, 6.1, line by line. The model behind it was tested on
//! sore tendons and never holds for bone: what a bone stress injury allows is no pain at all, so there it says stop.

use crate::guide::Urgency;

/// What the reader says about today and the last run. Pains are from 0 to 10.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Today {
    /// The pain when walking.
    pub pain_walk: u8,
    /// The worst pain in the last run, when that was yesterday or the day before.
    pub pain_last_run: u8,
    /// Any limp.
    pub limp: bool,
    /// How much worse the morning after the last run was than before it; negative when better.
    pub morning_delta: i8,
    /// Pain at night.
    pub night: bool,
}

/// The answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CanRun {
    /// As planned; may move on.
    Green,
    /// Shorter by a third to a half, flat, without speed; repeat, do not move on.
    Amber,
    /// No run. Something else if the pain with it is 2 at most.
    Red,
    /// No run until somebody has looked at the hip.
    Stop,
}

/// Whether to run today.
#[must_use]
pub fn can_run_today(urgency: Urgency, no_run: bool, today: &Today) -> CanRun {
    let Today {
        pain_walk,
        pain_last_run,
        limp,
        morning_delta,
        night,
    } = *today;
    if urgency >= Urgency::SameDay || no_run {
        CanRun::Stop
    } else if limp || night || pain_walk > 2 || pain_last_run > 5 || morning_delta >= 2 {
        CanRun::Red
    } else if pain_last_run >= 3 || morning_delta == 1 {
        CanRun::Amber
    } else {
        CanRun::Green
    }
}
