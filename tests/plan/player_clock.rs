//! The player and time: pauses, sleep, late ticks and clocks that go wrong neither lose nor invent any.

use crate::common::for_many;
use crate::played::{HOUR_MS, Played, QUIET, each_side, hold, reps, task};
use proptest::collection::vec;
use proptest::prelude::*;
use runners_hip::guide::ExerciseId;
use runners_hip::plan::{Cue, Event, Now, Pause, Phase, Task};

#[test]
fn a_late_tick_says_only_the_last_thing_that_it_passed() {
    let mut played = Played::begun(&[hold(0, 1, 20)]);
    played.do_phase();
    played.heard();
    played.wait(16);
    assert_eq!(played.heard(), [Cue::Halfway]);
    played.clock += 2_500;
    played.send(Event::Tick);
    assert_eq!(played.heard(), [Cue::Last(2)]);
}

#[test]
fn a_pause_stops_time_and_going_on_says_nothing_twice() {
    let mut played = Played::begun(&[hold(0, 1, 30)]);
    played.do_phase();
    played.wait(12);
    played.heard();
    assert_eq!(played.send(Event::Pause).paused, Some(Pause::ByReader));
    assert_eq!(played.wait(100).remaining, Some((0, 18)));
    assert_eq!(played.send(Event::Resume).paused, None);
    assert_eq!(played.wait(1).remaining, Some((0, 17)));
    assert_eq!(played.heard(), []);
}

#[test]
fn an_hour_asleep_in_any_phase_neither_loses_nor_invents_time() {
    let tasks = [each_side(hold(0, 2, 25)), reps(1, 2, 8)];
    let phases = Played::begun(&tasks).phases().len();
    for at in 0..phases {
        let mut played = Played::begun(&tasks);
        for _ in 0..at {
            played.do_phase();
        }
        let before = played.wait(2);
        played.heard();
        played.clock += HOUR_MS;
        let after = played.send(Event::Tick);
        assert_eq!(
            after,
            Now {
                paused: Some(Pause::WelcomeBack),
                ..before
            },
            "phase {at}"
        );
        assert_eq!(played.heard(), []);
        assert_eq!(played.send(Event::Resume), before, "phase {at}");
    }
}

#[test]
fn a_hidden_page_is_welcomed_back_even_after_a_moment() {
    let mut played = Played::begun(&[hold(0, 1, 30)]);
    assert_eq!(played.send(Event::Hidden).paused, Some(Pause::WelcomeBack));
    assert_eq!(played.wait(1).remaining, Some((0, 5)));
}

#[test]
fn a_tap_after_an_hour_counts_as_what_it_is() {
    let mut played = Played::begun(&[reps(0, 2, 8)]);
    played.do_phase();
    played.clock += HOUR_MS;
    let now = played.send(Event::Done);
    assert_eq!(
        (now.phase, now.paused),
        (Phase::Rest, None),
        "the repetitions are done"
    );
    played.clock += HOUR_MS;
    let now = played.send(Event::Pause);
    assert_eq!(
        (now.paused, now.remaining),
        (Some(Pause::WelcomeBack), Some((0, 30)))
    );
}

#[test]
fn a_clock_that_goes_backwards_or_stands_still_changes_nothing() {
    let mut played = Played::begun(&[hold(0, 1, 30)]);
    played.do_phase();
    let before = played.wait(4);
    for back in [0, 1, 5_000, HOUR_MS, 2_000_000_000_000] {
        played.clock = played.clock.saturating_sub(back);
        assert_eq!(played.send(Event::Tick), before, "{back} back");
    }
    assert_eq!(
        played.wait(1).remaining,
        Some((0, 25)),
        "and it goes on from there"
    );
}

/// Sessions of any exercises.
fn tasks() -> impl Strategy<Value = Vec<Task>> {
    let amount = prop_oneof![
        (1..20_u8).prop_map(|reps| (Some(reps), None)),
        (1..60_u8).prop_map(|hold| (None, Some(hold))),
    ];
    let parts = (amount, 1..4_u8, any::<bool>(), any::<bool>(), 0..90_u8);
    let any_task = parts.prop_map(
        |((reps, hold), sets, each_side, is_warm_up, rest_seconds)| Task {
            each_side,
            is_warm_up,
            rest_seconds,
            ..task(0, sets, reps, hold)
        },
    );
    vec(any_task, 0..5).prop_map(|tasks| {
        let numbered = (0..).zip(tasks);
        numbered
            .map(|(number, task)| Task {
                exercise: ExerciseId(number),
                ..task
            })
            .collect()
    })
}

/// What can happen, and how the clock moves before it.
fn happenings() -> impl Strategy<Value = Vec<(Event, i64)>> {
    let event = prop_oneof![
        8 => Just(Event::Tick),
        2 => Just(Event::Resume),
        1 => Just(Event::Pause),
        1 => Just(Event::Hidden),
        3 => Just(Event::Done),
        1 => Just(Event::Skip),
        1 => Just(Event::SkipExercise),
        1 => Just(Event::Back),
        1 => any::<u8>().prop_map(Event::More),
    ];
    let step = prop_oneof![
        12 => 0..1_000_i64,
        2 => 1_000..3_001_i64,
        1 => 3_001..10_000_000_i64,
        1 => -10_000_000..0_i64,
    ];
    vec((event, step), 0..200)
}

#[test]
fn the_time_of_work_is_the_dose_however_the_ticks_fall() {
    let strategy = (tasks(), vec(1..3_000_u64, 50));
    for_many(&strategy, |(tasks, steps)| {
        let mut played = Played::begun(&tasks);
        let mut held = 0;
        let mut steps = steps.into_iter().cycle();
        while played.player.now().phase != Phase::Finished {
            let before = played.player.now();
            let step = steps.next().unwrap_or(1);
            played.clock += step;
            let after = played.send(Event::Tick);
            let place = |now: &Now| (now.phase, now.exercise, now.set, now.side);
            let is_hold = |now: &Now| now.phase == Phase::Hold;
            if place(&before) == place(&after) {
                held += if is_hold(&after) { step } else { 0 };
            } else {
                // What goes beyond the end of a phase belongs to the one after it.
                let rest_of_it = hold_length(&tasks, &before) - u64::from(before.elapsed_ms);
                held += if is_hold(&before) { rest_of_it } else { 0 };
                held += if is_hold(&after) {
                    u64::from(after.elapsed_ms)
                } else {
                    0
                };
            }
            if after.phase == Phase::Work {
                played.send(Event::Done);
            }
        }
        // A hold that begins and ends within one tick cannot be seen from outside, so only sessions without one count.
        let planned: u64 = tasks.iter().map(hold_ms).sum();
        if tasks
            .iter()
            .all(|task| task.amount.hold_seconds.is_none_or(|hold| hold > 3))
        {
            prop_assert_eq!(held, planned);
        }
        let all: Vec<_> = tasks
            .iter()
            .map(|task| (task.exercise, task.amount.sets))
            .collect();
        prop_assert_eq!(played.player.sets_done(), all);
        Ok(())
    });
}

fn sides(task: &Task) -> u64 {
    1 + u64::from(task.each_side)
}

fn hold_ms(task: &Task) -> u64 {
    let hold = u64::from(task.amount.hold_seconds.unwrap_or(0)) * 1_000;
    hold * u64::from(task.amount.sets) * sides(task)
}

/// The length of the hold that goes on; as long as it takes for every other phase.
fn hold_length(tasks: &[Task], now: &Now) -> u64 {
    let task = tasks
        .iter()
        .find(|task| Some(task.exercise) == now.exercise);
    let hold = task.and_then(|task| task.amount.hold_seconds);
    let seconds = hold.filter(|_| now.phase == Phase::Hold).map(u64::from);
    seconds.map_or(u64::from(now.elapsed_ms), |seconds| seconds * 1_000)
}

#[test]
fn the_cues_of_a_session_are_those_of_its_phases() {
    for_many(&tasks(), |tasks| {
        let mut played = Played::begun(&tasks);
        let phases = played.phases();
        let cues = played.heard();
        let count = |wanted: fn(&Cue) -> bool| cues.iter().filter(|cue| wanted(cue)).count();
        let exercises = phases
            .iter()
            .filter(|(phase, ..)| matches!(phase, Phase::Hold | Phase::Work))
            .count();
        prop_assert_eq!(count(|cue| matches!(cue, Cue::Start(_))), phases.len());
        prop_assert_eq!(count(|cue| *cue == Cue::End), exercises);
        prop_assert_eq!(
            count(|cue| *cue == Cue::Done),
            usize::from(!tasks.is_empty())
        );
        let long = |task: &&Task| task.amount.hold_seconds >= Some(20);
        let halves = |task: &Task| u64::from(task.amount.sets) * sides(task);
        let long: u64 = tasks.iter().filter(long).map(halves).sum();
        prop_assert_eq!(count(|cue| *cue == Cue::Halfway) as u64, long);
        Ok(())
    });
}

#[test]
fn whatever_happens_time_left_never_grows_by_itself_and_the_session_can_be_finished() {
    for_many(&(tasks(), happenings()), |(tasks, happenings)| {
        let mut played = Played::with(&tasks, &QUIET);
        for (event, step) in happenings {
            let before = played.player.now();
            let only_time = event == Event::Tick;
            played.clock = played.clock.saturating_add_signed(step);
            let after = played.send(event);
            if only_time && (before.paused.is_some() || !(0..=3_000).contains(&step)) {
                let stands_still = Now {
                    paused: after.paused,
                    ..before
                };
                prop_assert_eq!(after, stands_still, "{} ms", step);
            }
            if only_time && before.paused.is_none() && (1..=3_000).contains(&step) {
                prop_assert_ne!(after.paused, Some(Pause::WelcomeBack));
            }
            prop_assert_eq!(after.phase == Phase::Finished, after.exercise.is_none());
            if let Some((number, total)) = after.count {
                prop_assert!(1 <= number && number <= total);
            }
        }
        prop_assert_eq!(played.send(Event::Finish).phase, Phase::Finished);
        let heard = played.heard();
        let done = heard.iter().filter(|cue| **cue == Cue::Done).count();
        prop_assert_eq!(done, usize::from(!tasks.is_empty()), "done is said once");
        Ok(())
    });
}
