//! The plan for a result: which exercises, when and why, what the reader may change, and what is due on a day.

use crate::common::{but, clicks, for_many, harmless, told, walked};
use proptest::collection::vec;
use proptest::prelude::*;
use runners_hip::guide::{ExerciseId, GUIDE, LIBRARY, PatternId, StarterFor, Suitability, Target};
use runners_hip::plan::{
    Activity, Cards, Day, Effort, Item, Log, Morning, Pain, Period, Plan, Reason, Session, Task,
    Withheld, choose, nearest,
};
use runners_hip::quiz::{Responses, answers_that_count, assess, rank};

const DAY: Day = Day(20_000);

fn plan(runner: &Responses) -> Result<Plan, Withheld> {
    let ranking = rank(&answers_that_count(runner));
    Plan::for_result(&assess(runner), &ranking, runner, DAY)
}

/// The plan of a runner who is harmless apart from these answers.
fn plan_with(given: &[(&str, &str)]) -> Plan {
    match plan(&but(&harmless(), given)) {
        Ok(plan) => plan,
        Err(why) => unreachable!("{given:?}: {why:?}"),
    }
}

fn exercise(name: &str) -> ExerciseId {
    match GUIDE.exercise_named(name) {
        Some(id) => id,
        None => unreachable!("there is no exercise {name}"),
    }
}

fn name(id: ExerciseId) -> &'static str {
    GUIDE.exercise(id).map_or("?", |exercise| exercise.id)
}

/// What is done in a period, by name.
fn done_in(plan: &Plan, period: Period) -> Vec<&'static str> {
    let items = plan.items().iter();
    items
        .filter(|item| item.is_for(period) && !item.left_out)
        .map(|item| name(item.shown()))
        .collect()
}

fn trained(day: Day, exercises: &[ExerciseId]) -> Session {
    Session {
        day,
        activity: Activity::Exercises(exercises.to_vec()),
        pain_before: Pain::NONE,
        pain_during: Pain::NONE,
        limped_or_rising: false,
        effort: Effort::Right,
        morning: Some(Morning::default()),
        settled: false,
    }
}

/// A log of sessions that did all that was due, on these days.
fn log_of(plan: &Plan, days: &[u16]) -> Log {
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

const OUTER_TENDON: [(&str, &str); 2] = [("place", "outer"), ("triggers", "side")];

#[test]
fn a_pattern_brings_its_starter_set_by_weeks() {
    let plan = plan_with(&OUTER_TENDON);
    let first = done_in(&plan, Period::First);
    let next = done_in(&plan, Period::Next);
    let later = done_in(&plan, Period::Later);
    assert!(
        first.starts_with(&["belt-push", "glute-bridge"]),
        "{first:?}"
    );
    assert!(
        next.starts_with(&["side-lying-lift", "squat-to-chair", "band-side-walk"]),
        "{next:?}"
    );
    assert!(
        later.contains(&"step-down") && later.contains(&"side-lying-lift"),
        "{later:?}"
    );
}

#[test]
fn the_weeks_are_0_to_2_then_3_to_8_and_then_later() {
    let periods: Vec<_> = (0..=10).map(Period::of_week).collect();
    assert!(
        periods
            .iter()
            .take(3)
            .all(|period| *period == Period::First)
    );
    assert!(
        periods
            .iter()
            .skip(3)
            .take(6)
            .all(|period| *period == Period::Next)
    );
    assert!(
        periods
            .iter()
            .skip(9)
            .all(|period| *period == Period::Later)
    );
}

#[test]
fn there_is_a_plan_exactly_when_there_are_cards() {
    for_many(&clicks(), |clicks| {
        let runner = walked(&clicks);
        let ranking = rank(&answers_that_count(&runner));
        let cards = match choose(&assess(&runner), &ranking, &runner) {
            Cards::Shown(_) => None,
            Cards::Withheld(why) => Some(why),
        };
        prop_assert_eq!(plan(&runner).err(), cards, "{}", told(&runner));
        Ok(())
    });
}

#[test]
fn nothing_is_in_a_plan_twice_or_without_its_reason() {
    for_many(&clicks(), |clicks| {
        let Ok(plan) = plan(&walked(&clicks)) else {
            return Ok(());
        };
        let mut shown: Vec<_> = plan.items().iter().map(Item::shown).collect();
        let number = shown.len();
        shown.sort_unstable();
        shown.dedup();
        prop_assert_eq!(shown.len(), number);
        for item in plan.items() {
            let serves = match item.reason {
                Reason::Pattern(id) => StarterFor::Target(Target::Pattern(id)),
                Reason::Cause(id) => StarterFor::Target(Target::Cause(id)),
                Reason::General => StarterFor::General,
            };
            let starter = LIBRARY
                .starters
                .iter()
                .find(|starter| starter.serves == serves);
            let holds = starter.is_some_and(|starter| {
                let parts = [starter.first_weeks, starter.next_weeks, starter.later];
                parts.iter().any(|part| part.contains(&item.exercise))
            });
            prop_assert!(holds, "{}", name(item.exercise));
        }
        Ok(())
    });
}

#[test]
fn no_plan_offers_what_must_be_avoided_whatever_the_reader_changes() {
    let edits = vec((0..3_u8, any::<u8>()), 0..30);
    for_many(&(clicks(), edits, 0..100_u16), |(clicks, edits, day)| {
        let Ok(mut plan) = plan(&walked(&clicks)) else {
            return Ok(());
        };
        for (edit, which) in edits {
            let items = plan.items();
            let item = usize::from(which) % items.len().max(1);
            let Some(exercise) = items.get(item).map(|item| item.exercise) else {
                continue;
            };
            match edit {
                0 => {
                    plan.swap(exercise);
                }
                1 => plan.leave_out(exercise),
                _ => plan.put_back(exercise),
            }
        }
        let log = log_of(&plan, &[0, 2, 7, 14, 21, 35]);
        for task in plan.session(&log, DAY.plus(day)) {
            let card = plan.card(task.exercise);
            let verdict = card.map(|card| card.suitability);
            prop_assert!(
                verdict < Some(Suitability::Avoid),
                "{}",
                name(task.exercise)
            );
        }
        for item in plan.items().iter().filter(|item| !item.left_out) {
            prop_assert!(plan.suits(item.shown()), "{}", name(item.shown()));
        }
        Ok(())
    });
}

#[test]
fn a_new_plan_has_something_to_do_in_its_first_weeks() {
    for_many(&clicks(), |clicks| {
        let runner = walked(&clicks);
        if let Ok(plan) = plan(&runner) {
            prop_assert!(
                !plan.session(&Log::default(), DAY).is_empty(),
                "{}",
                told(&runner)
            );
        }
        Ok(())
    });
}

#[test]
fn a_swap_brings_the_nearest_of_the_same_kind_and_can_be_taken_back() {
    let mut plan = plan_with(&OUTER_TENDON);
    let bridge = exercise("glute-bridge");
    let before = plan.clone();
    let nearest = plan.instead_of(bridge).first().copied();
    assert!(plan.swap(bridge));
    let shown = plan
        .items()
        .iter()
        .find(|item| item.exercise == bridge)
        .map(Item::shown);
    assert_eq!(shown, nearest);
    assert_ne!(shown, Some(bridge));
    let kind = |id| GUIDE.exercise(id).map(|exercise| exercise.kind);
    assert_eq!(shown.and_then(kind), kind(bridge));
    let second = plan.instead_of(bridge).first().copied();
    assert!(plan.swap(bridge), "and again for the next one");
    assert_ne!(second, shown);
    plan.put_back(bridge);
    assert_eq!(plan, before);
    plan.leave_out(bridge);
    assert!(!done_in(&plan, Period::First).contains(&"glute-bridge"));
    plan.put_back(bridge);
    assert_eq!(plan, before);
}

#[test]
fn the_nearest_are_of_the_same_kind_and_suit_every_pattern() {
    let patterns: Vec<PatternId> = (0..).take(GUIDE.patterns.len()).map(PatternId).collect();
    for number in (0..).take(LIBRARY.exercises.len()) {
        let id = ExerciseId(number);
        for pattern in &patterns {
            for other in nearest(id, &[*pattern]) {
                let (wanted, found) = (GUIDE.exercise(id), GUIDE.exercise(other));
                let kinds = (wanted.map(|it| it.kind), found.map(|it| it.kind));
                assert_eq!(kinds.0, kinds.1);
                assert_ne!(other, id);
                let verdict = found.and_then(|it| it.suits.get(usize::from(pattern.0)));
                assert!(verdict.is_some_and(|it| it.suitability != Suitability::Avoid));
            }
        }
    }
}

#[test]
fn the_nearest_is_no_harder_and_serves_the_same() {
    let first = |name_of: &str, pattern: &str| {
        let number = (0..).zip(GUIDE.patterns).find(|(_, it)| it.id == pattern);
        let patterns: Vec<_> = number
            .map(|(number, _)| PatternId(number))
            .into_iter()
            .collect();
        nearest(exercise(name_of), &patterns)
            .first()
            .map(|id| name(*id))
    };
    assert_eq!(
        first("glute-bridge", "outer-tendon"),
        Some("squat-to-chair")
    );
    assert_eq!(
        first("couch-stretch", "joint-pinch"),
        Some("half-kneeling-stretch")
    );
    assert_eq!(
        first("leg-swings", "sit-bone"),
        None,
        "there is no other warm-up"
    );
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
