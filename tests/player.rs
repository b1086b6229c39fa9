//! The player, with a clock that the test moves: every change of phase, the time of work, pauses, sleep and clocks
//! that go wrong.

mod common;

use common::for_many;
use proptest::collection::vec;
use proptest::prelude::*;
use runners_hip::guide::ExerciseId;
use runners_hip::plan::{
    Amount, Cue, Event, Now, Pause, Phase, Player, PlayerSettings, Side, Task, Turn, minutes,
};

const QUIET: PlayerSettings = PlayerSettings {
    get_ready_seconds: 5,
    rest_seconds: None,
    hold_seconds: None,
    sore_side: None,
    sore_side_turn: Turn::First,
    sound: false,
    speech: false,
    vibration: false,
};

const HOUR_MS: u64 = 3_600_000;

/// An exercise whose number is its name.
fn task(number: u8, sets: u8, reps: Option<u8>, hold: Option<u8>) -> Task {
    Task {
        exercise: ExerciseId(number),
        amount: Amount {
            sets,
            reps,
            hold_seconds: hold,
            easier: false,
        },
        is_warm_up: false,
        each_side: false,
        rest_seconds: 30,
        longest_hold: 60,
    }
}

fn hold(number: u8, sets: u8, seconds: u8) -> Task {
    task(number, sets, None, Some(seconds))
}

fn reps(number: u8, sets: u8, reps: u8) -> Task {
    task(number, sets, Some(reps), None)
}

fn each_side(task: Task) -> Task {
    Task {
        each_side: true,
        ..task
    }
}

/// A player with the hand of a clock.
struct Played {
    player: Player,
    clock: u64,
    cues: Vec<Cue>,
}

impl Played {
    fn with(tasks: &[Task], settings: &PlayerSettings) -> Self {
        Self {
            player: Player::new(tasks.to_vec(), settings),
            clock: 1_700_000_000_000,
            cues: Vec::new(),
        }
    }

    /// A session that has begun.
    fn begun(tasks: &[Task]) -> Self {
        let mut played = Self::with(tasks, &QUIET);
        played.send(Event::Resume);
        played
    }

    fn send(&mut self, event: Event) -> Now {
        self.cues.extend(self.player.handle(event, self.clock));
        self.player.now()
    }

    /// Lets time pass with a tick every 100 milliseconds.
    fn wait(&mut self, seconds: u64) -> Now {
        for _ in 0..seconds * 10 {
            self.clock += 100;
            self.send(Event::Tick);
        }
        self.player.now()
    }

    /// Does whatever the phase asks for, to its end.
    fn do_phase(&mut self) -> Now {
        let now = self.player.now();
        match now.remaining {
            Some((minutes, seconds)) => self.wait(u64::from(minutes) * 60 + u64::from(seconds)),
            None => self.send(Event::Done),
        }
    }

    /// All phases to the end, each with its set and side.
    fn phases(&mut self) -> Vec<(Phase, u8, Option<Side>)> {
        let mut phases = Vec::new();
        while self.player.now().phase != Phase::Finished {
            let now = self.player.now();
            phases.push((now.phase, now.set, now.side));
            self.do_phase();
        }
        phases
    }

    fn heard(&mut self) -> Vec<Cue> {
        std::mem::take(&mut self.cues)
    }
}

#[test]
fn it_waits_for_the_reader_to_begin() {
    let mut played = Played::with(&[hold(0, 1, 10)], &QUIET);
    assert_eq!(played.wait(20).paused, Some(Pause::BeforeStart));
    assert_eq!(played.heard(), []);
    let now = played.send(Event::Resume);
    assert_eq!(
        (now.phase, now.paused, now.remaining),
        (Phase::GetReady, None, Some((0, 5)))
    );
    assert_eq!(played.heard(), [Cue::Start(Phase::GetReady)]);
}

#[test]
fn a_session_goes_through_every_phase_in_order() {
    use Phase::{ChangeSides, GetReady, Hold, Rest, Work};
    use Side::{Left, Right};
    let mut played = Played::begun(&[each_side(hold(0, 2, 15)), reps(1, 2, 10)]);
    assert_eq!(
        played.phases(),
        [
            (GetReady, 1, Some(Left)),
            (Hold, 1, Some(Left)),
            (ChangeSides, 1, Some(Right)),
            (Hold, 1, Some(Right)),
            (Rest, 2, Some(Left)),
            (Hold, 2, Some(Left)),
            (ChangeSides, 2, Some(Right)),
            (Hold, 2, Some(Right)),
            (Rest, 1, None),
            (GetReady, 1, None),
            (Work, 1, None),
            (Rest, 2, None),
            (Work, 2, None),
        ]
    );
    let done = [(ExerciseId(0), 2), (ExerciseId(1), 2)];
    assert_eq!(played.player.sets_done(), done);
    assert_eq!(played.heard().last(), Some(&Cue::Done));
}

#[test]
fn the_sore_side_comes_first_or_last_as_the_reader_wants() {
    let order = |sore_side, sore_side_turn| {
        let settings = PlayerSettings {
            sore_side,
            sore_side_turn,
            ..QUIET
        };
        let mut played = Played::with(&[each_side(hold(0, 1, 10))], &settings);
        played.send(Event::Resume);
        let holds = |(phase, _, side): (Phase, u8, Option<Side>)| {
            (phase == Phase::Hold).then_some(side).flatten()
        };
        played
            .phases()
            .into_iter()
            .filter_map(holds)
            .collect::<Vec<_>>()
    };
    let (left, right) = (Side::Left, Side::Right);
    assert_eq!(order(None, Turn::First), [left, right]);
    assert_eq!(order(Some(right), Turn::First), [right, left]);
    assert_eq!(order(Some(right), Turn::Last), [left, right]);
    assert_eq!(order(Some(left), Turn::First), [left, right]);
    assert_eq!(order(Some(left), Turn::Last), [right, left]);
}

#[test]
fn a_rest_pictures_what_comes_next() {
    let mut played = Played::begun(&[reps(0, 2, 8), reps(1, 1, 8)]);
    played.do_phase();
    let now = played.send(Event::Done);
    assert_eq!(
        (now.phase, now.exercise, now.set),
        (Phase::Rest, Some(ExerciseId(0)), 2)
    );
    played.do_phase();
    let now = played.send(Event::Done);
    assert_eq!(
        (now.phase, now.exercise, now.set),
        (Phase::Rest, Some(ExerciseId(1)), 1)
    );
}

#[test]
fn warm_ups_and_rests_do_not_count() {
    let warm_up = Task {
        is_warm_up: true,
        ..reps(9, 1, 10)
    };
    let mut played = Played::begun(&[warm_up, reps(0, 1, 8), reps(1, 1, 8)]);
    let mut counts = Vec::new();
    while played.player.now().phase != Phase::Finished {
        let now = played.player.now();
        counts.push((now.phase, now.count));
        played.do_phase();
    }
    use Phase::{GetReady, Rest, Work};
    let (first, second) = (Some((1, 2)), Some((2, 2)));
    assert_eq!(
        counts,
        [
            (GetReady, None),
            (Work, None),
            (Rest, None),
            (GetReady, first),
            (Work, first),
            (Rest, first),
            (GetReady, second),
            (Work, second),
        ]
    );
}

#[test]
fn repetitions_have_no_clock() {
    let mut played = Played::begun(&[reps(0, 1, 8)]);
    played.do_phase();
    let now = played.wait(600);
    assert_eq!(
        (now.phase, now.remaining, now.paused),
        (Phase::Work, None, None)
    );
    assert_eq!(played.send(Event::Done).phase, Phase::Finished);
}

#[test]
fn a_long_hold_says_when_half_of_it_is_over_and_counts_the_last_seconds() {
    let mut played = Played::begun(&[hold(0, 1, 20)]);
    played.do_phase();
    played.heard();
    played.wait(20);
    assert_eq!(
        played.heard(),
        [
            Cue::Halfway,
            Cue::Last(3),
            Cue::Last(2),
            Cue::Last(1),
            Cue::End,
            Cue::Done
        ]
    );
    let mut played = Played::begun(&[hold(0, 1, 19)]);
    played.wait(24);
    assert!(
        !played.heard().contains(&Cue::Halfway),
        "a short hold has no half"
    );
}

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

#[test]
fn any_phase_can_be_skipped_and_what_was_skipped_is_not_done() {
    let tasks = [each_side(hold(0, 2, 25)), reps(1, 2, 8)];
    let phases = Played::begun(&tasks).phases();
    let mut played = Played::begun(&tasks);
    for (phase, set, side) in phases {
        let now = played.player.now();
        assert_eq!((now.phase, now.set, now.side), (phase, set, side));
        played.wait(1);
        played.send(Event::Skip);
    }
    assert_eq!(played.player.now().phase, Phase::Finished);
    assert_eq!(
        played.player.sets_done(),
        [(ExerciseId(0), 0), (ExerciseId(1), 0)]
    );
    assert_eq!(played.player.exercises_done(), []);
}

#[test]
fn a_set_of_two_sides_counts_when_both_were_done() {
    let mut played = Played::begun(&[each_side(hold(0, 2, 10))]);
    for _ in 0..4 {
        played.do_phase();
    }
    assert_eq!(played.player.sets_done(), [(ExerciseId(0), 1)]);
    played.do_phase(); // the rest
    played.do_phase(); // one side of the second set
    played.send(Event::Finish);
    assert_eq!(played.player.sets_done(), [(ExerciseId(0), 1)]);
    assert_eq!(played.player.exercises_done(), [ExerciseId(0)]);
}

#[test]
fn skipping_an_exercise_leads_to_the_next_one_from_any_of_its_phases() {
    let tasks = [each_side(hold(0, 2, 25)), reps(1, 1, 8)];
    for at in 0..9 {
        let mut played = Played::begun(&tasks);
        for _ in 0..at {
            played.do_phase();
        }
        let now = played.send(Event::SkipExercise);
        assert_eq!(
            (now.phase, now.exercise),
            (Phase::GetReady, Some(ExerciseId(1))),
            "{at}"
        );
    }
    let mut played = Played::begun(&[reps(0, 2, 8)]);
    assert_eq!(played.send(Event::SkipExercise).phase, Phase::Finished);
    assert_eq!(played.heard().last(), Some(&Cue::Done));
}

#[test]
fn back_starts_the_phase_again_and_then_goes_to_the_one_before() {
    let mut played = Played::begun(&[hold(0, 1, 30)]);
    played.do_phase();
    played.wait(10);
    let now = played.send(Event::Back);
    assert_eq!((now.phase, now.remaining), (Phase::Hold, Some((0, 30))));
    let now = played.send(Event::Back);
    assert_eq!((now.phase, now.remaining), (Phase::GetReady, Some((0, 5))));
    let now = played.send(Event::Back);
    assert_eq!(now.phase, Phase::GetReady, "there is nothing before it");
}

#[test]
fn back_and_then_forward_is_where_it_was_and_loses_no_set() {
    let tasks = [each_side(hold(0, 2, 25)), reps(1, 2, 8)];
    let phases = Played::begun(&tasks).phases().len();
    for at in 1..phases {
        let mut played = Played::begun(&tasks);
        for _ in 0..at {
            played.do_phase();
        }
        let (before, done) = (played.player.now(), played.player.sets_done());
        played.send(Event::Back);
        assert_ne!(played.player.now(), before, "{at}");
        assert_eq!(played.send(Event::Skip), before, "{at}");
        assert_eq!(played.player.sets_done(), done, "{at}");
    }
}

#[test]
fn times_to_get_ready_to_rest_and_to_hold_can_be_chosen() {
    let settings = PlayerSettings {
        get_ready_seconds: 10,
        rest_seconds: Some(90),
        hold_seconds: Some(40),
        ..QUIET
    };
    let mut played = Played::with(&[hold(0, 2, 20)], &settings);
    assert_eq!(played.send(Event::Resume).remaining, Some((0, 10)));
    assert_eq!(played.do_phase().remaining, Some((0, 40)));
    assert_eq!(played.do_phase().remaining, Some((1, 30)));
    let too_long = PlayerSettings {
        hold_seconds: Some(200),
        ..QUIET
    };
    let mut played = Played::with(&[hold(0, 1, 20)], &too_long);
    played.send(Event::Resume);
    assert_eq!(
        played.do_phase().remaining,
        Some((1, 0)),
        "never longer than the card allows"
    );
}

#[test]
fn rests_of_no_length_are_left_out() {
    let settings = PlayerSettings {
        get_ready_seconds: 0,
        rest_seconds: Some(0),
        ..QUIET
    };
    let mut played = Played::with(&[each_side(hold(0, 2, 20))], &settings);
    played.send(Event::Resume);
    assert!(
        played
            .phases()
            .iter()
            .all(|(phase, ..)| *phase == Phase::Hold)
    );
}

#[test]
fn more_time_can_be_had_in_a_pause_but_not_in_a_hold() {
    let mut played = Played::begun(&[hold(0, 2, 20)]);
    assert_eq!(played.send(Event::More(15)).remaining, Some((0, 20)));
    played.do_phase();
    assert_eq!(played.send(Event::More(15)).remaining, Some((0, 20)));
    played.do_phase();
    assert_eq!(played.send(Event::More(255)).remaining, Some((4, 45)));
    let next = played.do_phase();
    assert_eq!((next.phase, next.remaining), (Phase::Hold, Some((0, 20))));
}

#[test]
fn a_session_of_nothing_is_over() {
    let mut played = Played::begun(&[]);
    let now = played.wait(5);
    assert_eq!(
        (now.phase, now.paused, now.exercise),
        (Phase::Finished, None, None)
    );
}

#[test]
fn the_minutes_of_a_session_are_told_beforehand() {
    let tasks = [hold(0, 3, 20), reps(1, 2, 10)];
    // 5 + 3 × 20 + 3 × 30, then 5 + 2 × 50 + 30.
    assert_eq!(minutes(&tasks, &QUIET), 5);
    assert_eq!(minutes(&[], &QUIET), 0);
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
