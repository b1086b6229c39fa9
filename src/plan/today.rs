//! What to do today: which exercises are due, and how much of each. Both follow from the plan and the log.
//!
//! ```
//! use runners_hip::plan::{Day, Log, NotToday, Pain, Plan, Task};
//!
//! fn session(plan: &Plan, log: &Log, pain_now: Pain, today: Day) -> Result<Vec<Task>, NotToday> {
//!     plan.may_start(log, pain_now, today)?;
//!     Ok(plan.session(log, today))
//! }
//! ```

use super::{
    Amount, Day, Decision, Effort, Item, Log, Pain, Period, Plan, StopReason, Task, Withheld,
};
use crate::guide::{Dose, ExerciseId, GUIDE};

/// Why there is no session today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotToday {
    /// The last danger check closed the plan.
    Withheld(Withheld),
    /// Something must be sorted out first.
    Stopped(StopReason),
    /// The pain at rest is over 3 (clinical reference, 5.1, start gate).
    TooSore,
    /// A red session is followed by a day of rest.
    RestDay,
}

/// Exercises that may be done on more days a week than this need no day off between.
const DAYS_WITH_A_REST_BETWEEN: u8 = 3;

impl Plan {
    /// Whether there may be a session now. Ask this before each one.
    ///
    /// # Errors
    /// Says why not, the most urgent reason first.
    pub fn may_start(&self, log: &Log, pain_now: Pain, today: Day) -> Result<(), NotToday> {
        let rests = |day: Day| day <= today && today.days_since(day) <= 1;
        if let Some(why) = self.withheld() {
            Err(NotToday::Withheld(why))
        } else if let Some(reason) = log.stopped() {
            Err(NotToday::Stopped(reason))
        } else if pain_now > Pain::FINE {
            Err(NotToday::TooSore)
        } else if log
            .sessions()
            .iter()
            .any(|session| session.is_red() && !session.settled && rests(session.day))
        {
            Err(NotToday::RestDay)
        } else {
            Ok(())
        }
    }

    /// The exercises that are due today, in the order in which they are done. An exercise is due while it was done on
    /// fewer days of the last seven than its dose allows; strength work not on two days in a row. Nobody has to catch
    /// up on anything.
    #[must_use]
    pub fn session(&self, log: &Log, today: Day) -> Vec<Task> {
        let period = Period::of_week(self.week(log, today));
        self.items()
            .iter()
            .filter(|item| item.is_for(period) && !item.left_out && self.suits(item.shown()))
            .map(Item::shown)
            .filter(|exercise| {
                let dose = GUIDE.exercise(*exercise).map(|exercise| &exercise.dose);
                dose.is_some_and(|dose| is_due(dose, log, *exercise, today))
            })
            .filter_map(|exercise| Task::new(exercise, self.amount(log, exercise)?))
            .collect()
    }

    /// The week of the plan, from 0. Weeks without any training do not count, so that nobody comes back from a pause
    /// to harder exercises.
    #[must_use]
    pub fn week(&self, log: &Log, today: Day) -> u16 {
        let week_of = |day: Day| day.days_since(self.started) / 7;
        let this_week = week_of(today);
        let mut weeks: Vec<u16> = log
            .sessions()
            .iter()
            .filter(|session| session.is_training() && session.day >= self.started)
            .map(|session| week_of(session.day))
            .filter(|week| *week < this_week)
            .collect();
        weeks.dedup();
        u16::try_from(weeks.len()).unwrap_or(u16::MAX)
    }

    /// How much of an exercise to do now: the smallest amount, moved by every session of this plan since.
    #[must_use]
    pub fn amount(&self, log: &Log, exercise: ExerciseId) -> Option<Amount> {
        let dose = &GUIDE.exercise(exercise)?.dose;
        let of_this_plan = log
            .sessions()
            .iter()
            .filter(|session| session.day >= self.started && session.includes(exercise));
        Some(of_this_plan.fold(
            Amount::least(dose),
            |amount, session| match session.decision() {
                Decision::MoveOn if session.effort == Effort::TooEasy => {
                    amount.more(dose).more(dose)
                }
                Decision::MoveOn => amount.more(dose),
                Decision::Hold => amount,
                Decision::StepBack | Decision::Stop(_) => amount.less(dose),
            },
        ))
    }
}

fn is_due(dose: &Dose, log: &Log, exercise: ExerciseId, today: Day) -> bool {
    let most = dose.days_a_week.1;
    let between = u16::from(most <= DAYS_WITH_A_REST_BETWEEN);
    let mut days: Vec<Day> = log
        .days_of(exercise)
        .filter(|day| *day <= today && today.days_since(*day) < 7)
        .collect();
    days.dedup();
    let rested = days
        .last()
        .is_none_or(|last| today.days_since(*last) > between);
    rested && days.len() < usize::from(most)
}
