//! The player: every phase in its order, what is shown and heard, and what the reader can do.

use crate::played::{Played, QUIET, each_side, hold, reps};
use runners_hip::guide::ExerciseId;
use runners_hip::plan::{Cue, Event, Pause, Phase, PlayerSettings, Side, Task, Turn, minutes};

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
    use Phase::{GetReady, Rest, Work};
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
