//! The way back to running: ten stages from a brisk walk to free running, moved by the same traffic light as the
//! exercises (clinical reference, 6.2). The stage is worked out from the log. It is locked while a bone stress injury
//! is possible or running is off for another reason.
//!
//! ```
//! use runners_hip::plan::{Day, Log, ReturnToRun, RunToday, Today};
//!
//! let way = ReturnToRun::default();
//! let today = way.today(&Log::default(), Day(20_781), &Today::default());
//! assert!(matches!(today, RunToday::Run { stage: 0, shorter: false, .. }));
//! ```

use super::can_run::{CanRun, Today, can_run_today};
use super::{Activity, Day, Decision, Effort, Light, Log, Session, StopReason};
use crate::guide::{GUIDE, Stage, Urgency};
use crate::quiz::Assessment;
use serde::{Deserialize, Serialize};

/// Where to start after a break of under two weeks (6.2).
const STAGE_AFTER_A_SHORT_BREAK: u8 = 4;

/// What counts as a short break, in days.
const SHORT_BREAK: u16 = 14;

/// The way back to running.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnToRun {
    /// The first day on this way; runs before it do not move the stage.
    pub started: Day,
    /// The stage on that day.
    pub(super) first_stage: u8,
    pub(super) locked: bool,
}

/// Where the reader stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The stage, from 0.
    pub stage: u8,
    /// Green sessions in a row at it.
    pub green: u8,
    /// Whether the last session was amber: the next one is shorter by a third to a half, flat and without speed.
    pub shorter: bool,
}

/// What today allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunToday {
    /// The danger check said: no run until somebody has looked at the hip.
    Locked,
    /// Something must be sorted out first.
    Stopped(StopReason),
    /// Too much pain, or a limp. The stage stays.
    Red,
    /// A day off: sessions are every other day.
    RestDay,
    /// The last run is two weeks ago or more, so it is time to [begin](ReturnToRun::begin) anew.
    LongBreak,
    /// This one.
    Run {
        /// The stage, from 0.
        stage: u8,
        /// Its content.
        content: &'static Stage,
        /// Shorter by a third to a half, flat, without speed.
        shorter: bool,
        /// At the free stage, the most minutes: a tenth more than the longest run of the last 30 days.
        most_minutes: Option<u8>,
    },
}

impl ReturnToRun {
    /// Begins anew. After a break of under two weeks somebody who `walks_well` (30 minutes briskly, without a limp and
    /// without more pain then or the next day) begins further on. What was locked stays locked.
    pub fn begin(&mut self, today: Day, days_since_last_run: u16, walks_well: bool) {
        let further_on = walks_well && days_since_last_run < SHORT_BREAK;
        self.started = today;
        self.first_stage = if further_on {
            STAGE_AFTER_A_SHORT_BREAK
        } else {
            0
        };
    }

    /// Takes note of a danger check. It may lock the way, but a better one does not open it: "no run" means until
    /// somebody has looked at the hip, and a strained bone can stop hurting before it has healed.
    pub fn assessed(&mut self, assessment: &Assessment) {
        self.locked |= forbids_runs(assessment);
    }

    /// Opens the way, from stage 0, after a clinician has cleared the hip for running, unless the danger check done
    /// after that finds something. Says whether it is open.
    pub fn cleared_by_clinician(&mut self, assessment: &Assessment, today: Day) -> bool {
        self.locked = forbids_runs(assessment);
        if !self.locked {
            self.begin(today, SHORT_BREAK, false);
        }
        !self.locked
    }

    /// Whether there may be no runs until somebody has looked at the hip.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.locked
    }

    /// Where the reader stands: greens in a row move up, amber repeats, red drops one stage.
    #[must_use]
    pub fn standing(&self, log: &Log) -> Standing {
        let start = Standing {
            stage: self.first_stage,
            green: 0,
            shorter: false,
        };
        self.runs(log).fold(start, after)
    }

    /// What today allows. `today` is what the reader says about today and the last run.
    #[must_use]
    pub fn today(&self, log: &Log, day: Day, today: &Today) -> RunToday {
        if self.locked {
            return RunToday::Locked;
        }
        if let Some(reason) = log.stopped() {
            return RunToday::Stopped(reason);
        }
        let light = can_run_today(Urgency::SelfCare, false, today);
        if light >= CanRun::Red {
            return RunToday::Red;
        }
        // Every other day, and a day of rest after anything red.
        let keeps_free = |session: &Session| {
            let recent = session.day <= day && day.days_since(session.day) <= 1;
            recent && (!session.is_training() || session.is_red() && !session.settled)
        };
        if log.sessions().iter().any(keeps_free) {
            return RunToday::RestDay;
        }
        let Standing { stage, shorter, .. } = self.standing(log);
        let Some(content) = GUIDE.stage(stage) else {
            return RunToday::RestDay;
        };
        let is_free = content.interval.is_none();
        let longest = u16::from(log.longest_run(day));
        if self.had_long_break(log, day, stage) || is_free && longest == 0 {
            return RunToday::LongBreak;
        }
        let a_tenth_more = u8::try_from(longest * 11 / 10).unwrap_or(u8::MAX);
        RunToday::Run {
            stage,
            content,
            shorter: shorter || light == CanRun::Amber,
            most_minutes: is_free.then_some(a_tenth_more),
        }
    }

    fn had_long_break(self, log: &Log, day: Day, stage: u8) -> bool {
        let mut runs = self.runs(log).filter(|run| run.day <= day);
        let last = runs.next_back();
        stage > 0 && last.is_some_and(|last| day.days_since(last.day) >= SHORT_BREAK)
    }

    fn runs(self, log: &Log) -> impl DoubleEndedIterator<Item = &Session> {
        let started = self.started;
        let runs = log.sessions().iter();
        runs.filter(move |session| !session.is_training() && session.day >= started)
    }
}

/// Whether an assessment says: no run (clinical reference, 6.1: any L item, `no_run`, or same day and above).
fn forbids_runs(assessment: &Assessment) -> bool {
    assessment.no_run || assessment.bone_stress.is_some() || assessment.urgency >= Urgency::SameDay
}

/// Where the reader stands after one more session.
fn after(mut at: Standing, session: &Session) -> Standing {
    let Activity::Run { stage, .. } = session.activity else {
        return at;
    };
    match (session.light(), session.decision()) {
        (Light::Red, _) => {
            at.stage = at.stage.saturating_sub(1);
            at.green = 0;
            at.shorter = false;
        }
        (Light::Amber, _) => {
            at.green = 0;
            at.shorter = true;
        }
        (Light::Green, Decision::MoveOn) if stage == at.stage => {
            at.green = at.green.saturating_add(1);
            at.shorter = false;
        }
        (Light::Green, Decision::MoveOn) => at.shorter = false,
        (Light::Green, _) if session.effort == Effort::TooHard => at.green = 0,
        // Nobody told how the morning was: it neither moves up nor down.
        (Light::Green, _) => {}
    }
    let enough = GUIDE.stage(at.stage).map(|stage| stage.greens);
    if enough.is_some_and(|enough| at.green >= enough)
        && GUIDE.stage(at.stage.saturating_add(1)).is_some()
    {
        at.stage = at.stage.saturating_add(1);
        at.green = 0;
    }
    at
}
