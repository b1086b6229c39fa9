//! The plan for a result: which exercises, when and why, and what the reader may change.

use crate::common::{but, clicks, for_many, harmless, told, walked};
use crate::due::log_of;
use proptest::collection::vec;
use proptest::prelude::*;
use runners_hip::guide::{ExerciseId, GUIDE, LIBRARY, PatternId, StarterFor, Suitability, Target};
use runners_hip::plan::{Cards, Day, Item, Log, Period, Plan, Reason, Withheld, choose, nearest};
use runners_hip::quiz::{Responses, answers_that_count, assess, rank};

pub const DAY: Day = Day(20_000);

pub fn plan(runner: &Responses) -> Result<Plan, Withheld> {
    let ranking = rank(&answers_that_count(runner));
    Plan::for_result(&assess(runner), &ranking, runner, DAY)
}

/// The plan of a runner who is harmless apart from these answers.
pub fn plan_with(given: &[(&str, &str)]) -> Plan {
    match plan(&but(&harmless(), given)) {
        Ok(plan) => plan,
        Err(why) => unreachable!("{given:?}: {why:?}"),
    }
}

pub fn exercise(name: &str) -> ExerciseId {
    match GUIDE.exercise_named(name) {
        Some(id) => id,
        None => unreachable!("there is no exercise {name}"),
    }
}

pub fn name(id: ExerciseId) -> &'static str {
    GUIDE.exercise(id).map_or("?", |exercise| exercise.id)
}

/// What is done in a period, by name.
pub fn done_in(plan: &Plan, period: Period) -> Vec<&'static str> {
    let items = plan.items().iter();
    items
        .filter(|item| item.is_for(period) && !item.left_out)
        .map(|item| name(item.shown()))
        .collect()
}

pub const OUTER_TENDON: [(&str, &str); 2] = [("place", "outer"), ("triggers", "side")];

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
