//! The way back to running: its stages, what moves them, and what locks it.

use crate::common::{but, for_many, harmless};
use proptest::collection::vec;
use proptest::prelude::*;
use runners_hip::guide::{Interval, LIBRARY};
use runners_hip::plan::{
    Activity, Day, Effort, Log, Morning, Pain, ReturnToRun, RunToday, Session, Standing, Today,
};
use runners_hip::quiz::assess;

const DAY: Day = Day(20_000);

/// A light as somebody lives through it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lived {
    Green,
    Amber,
    Red,
    NotTold,
}

fn pain(number: u8) -> Pain {
    Pain::new(number).unwrap_or_default()
}

fn run(day: Day, stage: u8, lived: Lived) -> Session {
    let during = match lived {
        Lived::Amber => 4,
        Lived::Red => 6,
        Lived::Green | Lived::NotTold => 1,
    };
    Session {
        day,
        activity: Activity::Run { stage, minutes: 30 },
        pain_before: pain(1),
        pain_during: pain(during),
        limped_or_rising: false,
        effort: Effort::Right,
        morning: (lived != Lived::NotTold).then(|| Morning {
            pain_now: pain(1),
            ..Morning::default()
        }),
        settled: false,
    }
}

/// The stage after sessions that follow the stage each time, with enough days between for reds to stand alone.
fn walked(way: ReturnToRun, sessions: &[Lived]) -> (Standing, Log) {
    let mut log = Log::default();
    for (number, lived) in (0..).zip(sessions) {
        let stage = way.standing(&log).stage;
        log.record(run(DAY.plus(number * 16), stage, *lived));
    }
    (way.standing(&log), log)
}

fn way() -> ReturnToRun {
    let mut way = ReturnToRun::default();
    way.begin(DAY, 100, false);
    way
}

/// A way that stands at a stage, reached by greens.
fn greens(number: usize) -> u8 {
    walked(way(), &vec![Lived::Green; number]).0.stage
}

#[test]
fn the_stages_are_those_of_the_reference() {
    let minutes: Vec<_> = LIBRARY
        .run
        .stages
        .iter()
        .map(|stage| stage.interval)
        .collect();
    let interval = |walk, jog, repeats| Some(Interval { walk, jog, repeats });
    assert_eq!(
        minutes,
        [
            interval(30, 0, 1),
            interval(4, 1, 6),
            interval(3, 2, 6),
            interval(1, 1, 15),
            interval(1, 2, 10),
            interval(1, 4, 6),
            interval(1, 9, 3),
            interval(1, 15, 2),
            interval(0, 30, 1),
            None,
        ]
    );
}

#[test]
fn three_fine_walks_and_then_two_green_runs_move_up() {
    assert_eq!(
        [0, 1, 2, 3, 4, 5, 6, 7].map(greens),
        [0, 0, 0, 1, 1, 2, 2, 3]
    );
    assert_eq!(greens(3 + 8 * 2), 9);
    assert_eq!(greens(100), 9, "there is nothing after the free stage");
}

#[test]
fn amber_repeats_a_stage_and_begins_the_greens_anew() {
    use Lived::{Amber, Green};
    let to = |more: &[Lived]| {
        let sessions: Vec<_> = [Green; 3].iter().chain(more).copied().collect();
        walked(way(), &sessions).0
    };
    assert_eq!(
        to(&[Green, Amber]),
        Standing {
            stage: 1,
            green: 0,
            shorter: true
        }
    );
    assert_eq!(
        to(&[Green, Amber, Green]),
        Standing {
            stage: 1,
            green: 1,
            shorter: false
        }
    );
    assert_eq!(to(&[Green, Amber, Green, Green]).stage, 2);
}

#[test]
fn red_drops_one_stage_and_never_below_the_walk() {
    use Lived::{Green, Red};
    assert_eq!(
        walked(way(), &[Green, Green, Green, Green, Green, Red])
            .0
            .stage,
        1
    );
    assert_eq!(walked(way(), &[Red, Red]).0.stage, 0);
}

#[test]
fn a_morning_that_was_not_told_moves_nothing() {
    use Lived::{Green, NotTold};
    let told = walked(way(), &[Green, Green]).0;
    assert_eq!(walked(way(), &[Green, NotTold, NotTold, Green]).0, told);
}

#[test]
fn a_green_run_of_another_stage_does_not_count() {
    let mut log = walked(way(), &[Lived::Green; 3]).1;
    for later in [100, 102, 104] {
        log.record(run(DAY.plus(later), 0, Lived::Green));
    }
    assert_eq!(way().standing(&log).stage, 1);
}

#[test]
fn no_sessions_lead_further_than_their_greens_allow() {
    use Lived::{Amber, Green, NotTold, Red};
    let lived = prop_oneof![4 => Just(Green), 1 => Just(Amber), 1 => Just(Red), 1 => Just(NotTold)];
    for_many(&vec(lived, 0..60), |sessions| {
        let (at, _) = walked(way(), &sessions);
        let green = sessions.iter().filter(|lived| **lived == Green).count();
        prop_assert!(
            usize::from(at.stage) <= green.saturating_sub(1) / 2,
            "{:?}",
            at
        );
        if sessions.last() == Some(&Red) {
            prop_assert_eq!(at.green, 0);
        }
        Ok(())
    });
}

#[test]
fn after_a_short_break_somebody_who_walks_well_begins_further_on() {
    let first = |days, walks_well| {
        let mut way = ReturnToRun::default();
        way.begin(DAY, days, walks_well);
        way.standing(&Log::default()).stage
    };
    assert_eq!(first(13, true), 4);
    assert_eq!(first(14, true), 0);
    assert_eq!(first(0, false), 0, "the walk comes first");
}

#[test]
fn sessions_are_every_other_day() {
    let log = walked(way(), &[Lived::Green]).1;
    let today = |later| way().today(&log, DAY.plus(later), &Today::default());
    assert_eq!(today(0), RunToday::RestDay);
    assert_eq!(today(1), RunToday::RestDay);
    assert!(matches!(
        today(2),
        RunToday::Run {
            stage: 0,
            shorter: false,
            ..
        }
    ));
}

#[test]
fn what_hurts_today_or_hurt_in_the_last_run_counts() {
    let today = |today: Today| way().today(&Log::default(), DAY, &today);
    let red = [
        Today {
            pain_walk: 3,
            ..Today::default()
        },
        Today {
            limp: true,
            ..Today::default()
        },
        Today {
            night: true,
            ..Today::default()
        },
        Today {
            morning_delta: 2,
            ..Today::default()
        },
    ];
    for answers in red {
        assert_eq!(today(answers), RunToday::Red, "{answers:?}");
    }
    let amber = Today {
        pain_last_run: 3,
        ..Today::default()
    };
    assert!(matches!(today(amber), RunToday::Run { shorter: true, .. }));
}

#[test]
fn the_log_knows_the_last_run_for_two_days() {
    let log = walked(way(), &[Lived::Red]).1;
    for later in 1..=2 {
        assert_eq!(log.last_run(DAY.plus(later)).pain_last_run, 6);
    }
    assert_eq!(log.last_run(DAY.plus(3)), Today::default());
    assert_eq!(log.last_run(DAY), Today::default());
}

#[test]
fn the_free_stage_allows_a_tenth_more_than_the_longest_run_of_30_days() {
    let mut log = walked(way(), &[Lived::Green; 19]).1;
    let day = DAY.plus(18 * 16);
    let most = |log: &Log, later| match way().today(log, day.plus(later), &Today::default()) {
        RunToday::Run {
            stage: 9,
            most_minutes,
            ..
        } => most_minutes,
        other => unreachable!("{other:?}"),
    };
    assert_eq!(most(&log, 2), Some(33));
    log.record(Session {
        activity: Activity::Run {
            stage: 9,
            minutes: 45,
        },
        ..run(day.plus(2), 9, Lived::Green)
    });
    assert_eq!(most(&log, 4), Some(49));
    for later in [14, 26] {
        log.record(Session {
            activity: Activity::Run {
                stage: 9,
                minutes: 20,
            },
            ..run(day.plus(later), 9, Lived::Green)
        });
    }
    assert_eq!(most(&log, 32), Some(49));
    assert_eq!(most(&log, 33), Some(22), "the long run is too long ago");
}

#[test]
fn after_two_weeks_without_a_run_the_way_begins_anew() {
    let log = walked(way(), &[Lived::Green; 4]).1;
    let last = DAY.plus(3 * 16);
    let mut way = way();
    let today = |way: &ReturnToRun, later| way.today(&log, last.plus(later), &Today::default());
    assert!(matches!(today(&way, 13), RunToday::Run { stage: 1, .. }));
    assert_eq!(today(&way, 14), RunToday::LongBreak);
    way.begin(last.plus(14), 14, true);
    assert!(matches!(today(&way, 14), RunToday::Run { stage: 0, .. }));
}

#[test]
fn a_no_run_sign_locks_the_way_and_only_a_clinician_opens_it() {
    let (fine, limping) = (
        assess(&harmless()),
        assess(&but(&harmless(), &[("walking", "limp")])),
    );
    assert!(limping.no_run);
    let mut way = way();
    way.assessed(&fine);
    assert!(!way.is_locked());
    way.assessed(&limping);
    let locked = way.today(&Log::default(), DAY, &Today::default());
    assert_eq!(locked, RunToday::Locked);
    way.assessed(&fine);
    assert!(way.is_locked(), "pain that has gone does not open it");
    way.begin(DAY, 0, true);
    assert!(way.is_locked(), "nor does a new beginning");
    assert!(!way.cleared_by_clinician(&limping, DAY));
    assert!(way.is_locked());
    assert!(way.cleared_by_clinician(&fine, DAY.plus(50)));
    let walk = way.today(&Log::default(), DAY.plus(50), &Today::default());
    assert!(matches!(walk, RunToday::Run { stage: 0, .. }));
}

#[test]
fn every_assessment_that_stops_running_locks_the_way() {
    for sign in [
        ("danger-now", "cannot-stand"),
        ("danger-today", "fever"),
        ("walking", "limp"),
        ("bone-signs", "landing"),
        ("bone-signs", "night-ache"),
        ("bone-signs", "not-sure"),
        ("running", "worse"),
    ] {
        let mut way = way();
        way.assessed(&assess(&but(&harmless(), &[sign])));
        assert!(way.is_locked(), "{sign:?}");
    }
}
