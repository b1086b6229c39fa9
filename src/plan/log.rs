//! What was done, how it felt, and how the next morning was. The log is the plan's memory: amounts, the stage of
//! running and every stop are worked out from it, and nothing of that is stored beside it. A missed day leaves no
//! trace, and nothing counts streaks: a broken one discourages even when nothing else has changed.
//!
//! ```
//! use runners_hip::guide::ExerciseId;
//! use runners_hip::plan::{Activity, Day, Decision, Effort, Log, Morning, Pain, Session};
//!
//! let pain = |number| Pain::new(number).unwrap_or_default();
//! let mut log = Log::default();
//! log.record(Session {
//!     day: Day(20_781),
//!     activity: Activity::Exercises(vec![ExerciseId(2)]),
//!     pain_before: pain(1),
//!     pain_during: pain(2),
//!     limped_or_rising: false,
//!     effort: Effort::Right,
//!     morning: None,
//!     settled: false,
//! });
//! let due = log.check_due(Day(20_782));
//! assert_eq!(due, Some(Day(20_781)));
//! log.answer(Day(20_781), Morning { pain_now: pain(1), ..Morning::default() });
//! assert_eq!(log.decision(Day(20_781)), Some(Decision::MoveOn));
//! ```

use super::{Activity, Day, Decision, Morning, Pain, Session, Today};
use crate::guide::ExerciseId;
use serde::{Deserialize, Serialize};

/// How many sessions are kept; years of them. Beyond that the oldest go.
pub const MOST_SESSIONS: usize = 1_000;

/// How many days after a session the next morning can still be told. After that it is a missed check, which changes
/// nothing.
const DAYS_TO_ANSWER: u16 = 2;

/// All sessions, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Log {
    pub(super) sessions: Vec<Session>,
    /// Whether a danger sign was told beside any session, and no new danger check has come since. What a reader keeps
    /// has held it since version 2, behind everything else.
    #[serde(skip)]
    pub(super) danger_sign: bool,
}

impl Log {
    /// Adds a session. A day that lies before the last one, because a clock was wrong, finds its place.
    pub fn record(&mut self, session: Session) {
        let after = |known: &Session| known.day <= session.day;
        let place = self.sessions.partition_point(after);
        let settled = false;
        self.sessions.insert(place, Session { settled, ..session });
        // What stops the plan must not fall out at the other end.
        let may_go = |known: &Session| known.settled || !known.is_red();
        if self.sessions.len() > MOST_SESSIONS
            && let Some(oldest) = self.sessions.iter().position(may_go)
        {
            self.sessions.remove(oldest);
        }
    }

    /// All sessions, the oldest first.
    #[must_use]
    pub fn sessions(&self) -> &[Session] {
        &self.sessions
    }

    /// Whether no session lies before the one listed ahead of it.
    pub(super) fn is_in_order(&self) -> bool {
        self.sessions.is_sorted_by_key(|session| session.day)
    }

    /// The day of which the next morning should be asked for now: the last day of training, when it is one or two days
    /// ago and was not told yet.
    #[must_use]
    pub fn check_due(&self, today: Day) -> Option<Day> {
        let before_today = |session: &&Session| session.day < today;
        let last = self.sessions.iter().rev().find(before_today)?;
        let recent = today.days_since(last.day) <= DAYS_TO_ANSWER;
        let open = |session: &&Session| session.day == last.day && session.morning.is_none();
        (recent && self.sessions.iter().any(|session| open(&session))).then_some(last.day)
    }

    /// Notes the morning after a day, for everything that was done on that day. What it tells is new, so it counts
    /// even when the day was settled.
    pub fn answer(&mut self, day: Day, morning: Morning) {
        for session in &mut self.sessions {
            if session.day == day {
                session.morning = Some(morning);
                session.settled = false;
            }
        }
    }

    /// What follows from a day: the strictest decision on what was done then, or the stop of everything.
    #[must_use]
    pub fn decision(&self, day: Day) -> Option<Decision> {
        let of_day = self.sessions.iter().filter(|session| session.day == day);
        let strictest = of_day.map(Session::decision).max()?;
        Some(self.stopped().map_or(strictest, Decision::Stop))
    }

    /// The minutes of the longest run of the 30 days before this one; walks do not count.
    #[must_use]
    pub fn longest_run(&self, today: Day) -> u8 {
        let recent = |session: &&Session| {
            session.day <= today && today.days_since(session.day) <= DAYS_OF_A_MONTH
        };
        self.sessions
            .iter()
            .filter(recent)
            .filter_map(|session| match session.activity {
                Activity::Run { stage, minutes } if stage > 0 => Some(minutes),
                _ => None,
            })
            .max()
            .unwrap_or(0)
    }

    /// What the log knows of a run of yesterday or the day before, for "can I run today?".
    #[must_use]
    pub fn last_run(&self, today: Day) -> Today {
        let recent = |session: &&Session| {
            !session.is_training()
                && session.day < today
                && today.days_since(session.day) <= DAYS_TO_ANSWER
        };
        let Some(run) = self.sessions.iter().rev().find(recent) else {
            return Today::default();
        };
        let delta = run.morning.map_or(0, |morning| {
            let signed = |pain: Pain| i8::try_from(pain.number()).unwrap_or_default();
            signed(morning.pain_now) - signed(run.pain_before)
        });
        Today {
            pain_walk: 0,
            pain_last_run: run.pain_during.number(),
            limp: run.limped_or_rising,
            morning_delta: delta,
            night: run.morning.is_some_and(|morning| morning.limped_or_woken),
        }
    }

    /// The days on which an exercise was done, the oldest first.
    pub fn days_of(&self, exercise: ExerciseId) -> impl Iterator<Item = Day> {
        self.sessions
            .iter()
            .filter(move |session| session.includes(exercise))
            .map(|session| session.day)
    }
}

/// As long as the reference looks back for the longest run (6.2, stage 9).
const DAYS_OF_A_MONTH: u16 = 30;
