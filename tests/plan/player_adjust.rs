//! The player in the middle of a session: new settings, and how far it is.

use crate::played::{Played, QUIET, each_side, hold, reps};
use runners_hip::guide::ExerciseId;
use runners_hip::plan::{Phase, PlayerSettings, Side, Step, Turn};

const SLOW: PlayerSettings = PlayerSettings {
    get_ready_seconds: 20,
    rest_seconds: Some(90),
    hold_seconds: Some(40),
    ..QUIET
};

const RIGHT_FIRST: PlayerSettings = PlayerSettings {
    sore_side: Some(Side::Right),
    sore_side_turn: Turn::First,
    ..QUIET
};

#[test]
fn nothing_sounds_until_it_is_asked_for() {
    let settings = PlayerSettings::default();
    assert!(!settings.sound && !settings.speech);
}

#[test]
fn new_times_count_from_the_phase_that_is_under_way() {
    let mut played = Played::begun(&[hold(0, 2, 20)]);
    played.wait(3);
    played.player.adjust(&SLOW);
    assert_eq!(played.player.now().remaining, Some((0, 17)));
    assert_eq!(played.do_phase().remaining, Some((0, 40)));
    assert_eq!(played.do_phase().remaining, Some((1, 30)));
    played.wait(50);
    played.player.adjust(&QUIET);
    assert_eq!(
        played.wait(1).phase,
        Phase::Hold,
        "30 seconds of rest were over long ago"
    );
}

#[test]
fn what_was_done_stays_done() {
    let mut played = Played::begun(&[each_side(hold(0, 2, 10)), reps(1, 1, 8)]);
    for _ in 0..5 {
        played.do_phase();
    }
    let before = (played.player.now().phase, played.player.steps());
    played.player.adjust(&SLOW);
    assert_eq!((played.player.now().phase, played.player.steps()), before);
    assert_eq!(
        played.player.sets_done(),
        [(ExerciseId(0), 1), (ExerciseId(1), 0)]
    );
}

#[test]
fn the_order_of_the_sides_changes_with_the_next_set_that_begins() {
    let sides = |phases_before: usize| {
        let mut played = Played::begun(&[each_side(hold(0, 2, 10))]);
        for _ in 0..phases_before {
            played.do_phase();
        }
        played.player.adjust(&RIGHT_FIRST);
        let mut sides = Vec::new();
        while played.player.now().phase != Phase::Finished {
            let now = played.player.now();
            if now.phase == Phase::Hold {
                sides.extend(now.side);
            }
            played.do_phase();
        }
        assert_eq!(played.player.sets_done(), [(ExerciseId(0), 2)]);
        sides
    };
    let (left, right) = (Side::Left, Side::Right);
    assert_eq!(sides(0), [right, left, right, left], "getting ready");
    assert_eq!(sides(1), [left, right, right, left], "in the first hold");
    assert_eq!(sides(2), [right, right, left], "between the sides");
    assert_eq!(sides(4), [right, left], "in the rest");
    assert_eq!(sides(5), [left, right], "in the second set");
}

#[test]
fn settings_change_nothing_before_the_start_but_the_session_itself() {
    let mut played = Played::with(&[each_side(hold(0, 1, 10))], &QUIET);
    played.player.adjust(&RIGHT_FIRST);
    let fresh = Played::with(&[each_side(hold(0, 1, 10))], &RIGHT_FIRST);
    assert_eq!(played.player, fresh.player);
}

#[test]
fn steps_say_what_was_done_what_was_skipped_and_what_comes() {
    use Step::{Done, Later, Now, Skipped};
    let mut played = Played::begun(&[each_side(hold(0, 1, 10)), reps(1, 2, 8)]);
    assert_eq!(played.player.steps(), [Now, Later, Later, Later]);
    played.do_phase();
    played.do_phase();
    assert_eq!(
        played.player.steps(),
        [Done, Now, Later, Later],
        "between the sides"
    );
    played.send(runners_hip::plan::Event::SkipExercise);
    assert_eq!(played.player.steps(), [Done, Skipped, Now, Later]);
    for _ in 0..4 {
        played.do_phase();
    }
    assert_eq!(played.player.steps(), [Done, Skipped, Done, Done]);
}

#[test]
fn the_minutes_left_become_fewer_by_the_phase() {
    let mut played = Played::begun(&[hold(0, 4, 60)]);
    let mut left = Vec::new();
    while played.player.now().phase != Phase::Finished {
        left.push(played.player.minutes_left());
        played.do_phase();
    }
    assert_eq!(left, [6, 6, 5, 4, 3, 3, 2, 1]);
    assert_eq!(played.player.minutes_left(), 0);
}
