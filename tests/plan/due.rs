//! What of the plan is due on a day, and how much of it, by what was done and how the mornings were.

use crate::common::{clicks, for_many, walked};
use crate::morning::fine;
use crate::plan::{DAY, OUTER_TENDON, done_in, exercise, name, plan, plan_with};
use proptest::collection::vec;
use proptest::prelude::*;
use runners_hip::guide::{ExerciseId, LIBRARY};
use runners_hip::plan::{Activity, Day, Effort, Log, Morning, Pain, Period, Plan, Session, Task};

fn trained(day: Day, exercises: &[ExerciseId]) -> Session {
    fine(day, Activity::Exercises(exercises.to_vec()))
}

/// A log of sessions that did all that was due, on these days.
pub fn log_of(plan: &Plan, days: &[u16]) -> Log {
    let mut log = Log::default();
    for day in days {
        let day = DAY.plus(*day);
        let due: Vec<_> = plan
            .session(&log, day)
            .iter()
            .map(|task| task.exercise)
            .collect();
        log.record(trained(day, &due));
    }
    log
}

#[test]
fn strength_work_is_not_due_two_days_in_a_row_but_daily_holds_are() {
    let plan = plan_with(&OUTER_TENDON);
    let squat = exercise("squat-to-chair");
    let log = log_of(&plan, &[0, 7, 14, 21]);
    assert_eq!(plan.week(&log, DAY.plus(21)), 3);
    let due = |later| {
        let tasks = plan.session(&log, DAY.plus(later));
        tasks.iter().any(|task| task.exercise == squat)
    };
    assert_eq!([21, 22, 23].map(due), [false, false, true]);
    let daily = |later| {
        let log = log_of(&plan, &[0]);
        let tasks = plan.session(&log, DAY.plus(later));
        tasks
            .iter()
            .map(|task| name(task.exercise))
            .any(|it| it == "belt-push")
    };
    assert_eq!([0, 1].map(daily), [false, true]);
}

#[test]
fn no_exercise_is_due_on_more_days_of_a_week_than_its_dose_allows() {
    for_many(&(clicks(), vec(any::<bool>(), 80)), |(clicks, days)| {
        let Ok(plan) = plan(&walked(&clicks)) else {
            return Ok(());
        };
        let days: Vec<u16> = (0..)
            .zip(days)
            .filter(|(_, trains)| *trains)
            .map(|(day, _)| day)
            .collect();
        let log = log_of(&plan, &days);
        for (number, content) in (0..).zip(LIBRARY.exercises) {
            let done: Vec<Day> = log.days_of(ExerciseId(number)).collect();
            for last in &done {
                let week = done
                    .iter()
                    .filter(|day| *day <= last && last.days_since(**day) < 7);
                prop_assert!(
                    week.count() <= usize::from(content.dose.days_a_week.1),
                    "{}",
                    content.id
                );
            }
        }
        Ok(())
    });
}

#[test]
fn weeks_without_training_do_not_count() {
    let plan = plan_with(&OUTER_TENDON);
    let log = log_of(&plan, &[0, 2]);
    assert_eq!(plan.week(&log, DAY.plus(3)), 0);
    assert_eq!(plan.week(&log, DAY.plus(7)), 1);
    assert_eq!(
        plan.week(&log, DAY.plus(200)),
        1,
        "a long pause leads to nothing harder"
    );
    let tasks = plan.session(&log, DAY.plus(200));
    let first: Vec<_> = tasks.iter().map(|task| name(task.exercise)).collect();
    assert_eq!(first, done_in(&plan, Period::First));
}

#[test]
fn amounts_follow_the_mornings() {
    let plan = plan_with(&OUTER_TENDON);
    let squat = exercise("squat-to-chair");
    let mut log = Log::default();
    let mut reps = Vec::new();
    let pain = |number| Pain::new(number).unwrap_or_default();
    let told = |now, effort| {
        (
            Some(Morning {
                pain_now: pain(now),
                ..Morning::default()
            }),
            effort,
        )
    };
    for (number, (morning, effort)) in (0..).zip([
        told(0, Effort::Right),
        told(0, Effort::TooEasy),
        told(0, Effort::TooHard),
        (None, Effort::TooEasy),
        told(1, Effort::Right),
        told(2, Effort::Right),
        told(0, Effort::Right),
    ]) {
        log.record(Session {
            morning,
            effort,
            ..trained(DAY.plus(number), &[squat])
        });
        reps.push(
            plan.amount(&log, squat)
                .map(|amount| (amount.reps, amount.easier)),
        );
    }
    let wanted = [
        (9, false),
        (11, false),
        (11, false),
        (11, false),
        (8, false),
        (8, true),
        (8, false),
    ];
    assert_eq!(
        reps,
        wanted.map(|(reps, easier)| Some((Some(reps), easier)))
    );
}

#[test]
fn sessions_from_before_the_plan_move_nothing() {
    let plan = plan_with(&OUTER_TENDON);
    let squat = exercise("squat-to-chair");
    let mut log = Log::default();
    let fresh = plan.amount(&log, squat);
    log.record(trained(Day(DAY.0 - 1), &[squat]));
    assert_eq!(plan.amount(&log, squat), fresh);
    assert_eq!(plan.week(&log, DAY), 0);
}

#[test]
fn a_session_can_be_played() {
    let plan = plan_with(&OUTER_TENDON);
    let tasks: Vec<Task> = plan.session(&Log::default(), DAY);
    assert_eq!(
        tasks
            .first()
            .map(|task| (name(task.exercise), task.rest_seconds)),
        Some(("belt-push", 30))
    );
}
