//! What stops the plan and the runs, and what opens them again.

use crate::common::{but, harmless};
use runners_hip::guide::ExerciseId;
use runners_hip::plan::{
    Activity, Day, Decision, Effort, Log, Morning, NotToday, Pain, Plan, ReturnToRun, RunToday,
    Session, StaysStopped, StopReason, Today, Withheld,
};
use runners_hip::quiz::{Assessment, answers_that_count, assess, rank};

const DAY: Day = Day(20_000);

fn pain(number: u8) -> Pain {
    Pain::new(number).unwrap_or_default()
}

fn clear() -> Assessment {
    assess(&harmless())
}

fn session(day: Day) -> Session {
    Session {
        day,
        activity: Activity::Exercises(vec![ExerciseId(2)]),
        pain_before: pain(1),
        pain_during: pain(2),
        limped_or_rising: false,
        effort: Effort::Right,
        morning: None,
        settled: false,
    }
}

fn red(day: Day) -> Session {
    Session {
        pain_during: pain(6),
        ..session(day)
    }
}

fn red_run(day: Day) -> Session {
    let activity = Activity::Run {
        stage: 1,
        minutes: 30,
    };
    Session {
        activity,
        ..red(day)
    }
}

fn log(sessions: &[Session]) -> Log {
    let mut log = Log::default();
    sessions
        .iter()
        .cloned()
        .for_each(|session| log.record(session));
    log
}

fn plan() -> Plan {
    let runner = harmless();
    let ranking = rank(&answers_that_count(&runner));
    match Plan::for_result(&assess(&runner), &ranking, &runner, DAY) {
        Ok(plan) => plan,
        Err(why) => unreachable!("a harmless runner gets a plan, not {why:?}"),
    }
}

#[test]
fn two_reds_within_two_weeks_stop_everything() {
    for apart in 1..=14 {
        let log = log(&[red(DAY), red(DAY.plus(apart))]);
        assert_eq!(
            log.stopped(),
            Some(StopReason::TwoReds),
            "{apart} days apart"
        );
    }
    assert_eq!(log(&[red(DAY)]).stopped(), None);
    assert_eq!(log(&[red(DAY), red(DAY.plus(15))]).stopped(), None);
}

#[test]
fn green_sessions_between_two_reds_do_not_save_them() {
    let log = log(&[
        red(DAY),
        session(DAY.plus(3)),
        session(DAY.plus(6)),
        red(DAY.plus(9)),
    ]);
    assert_eq!(log.stopped(), Some(StopReason::TwoReds));
}

#[test]
fn a_red_run_and_a_red_training_count_together() {
    assert_eq!(
        log(&[red(DAY), red_run(DAY.plus(4))]).stopped(),
        Some(StopReason::TwoReds)
    );
    assert_eq!(
        log(&[red(DAY), red_run(DAY)]).stopped(),
        Some(StopReason::TwoReds)
    );
}

#[test]
fn one_bad_morning_after_a_run_and_a_training_is_one_red() {
    let run = Session {
        pain_during: pain(1),
        ..red_run(DAY)
    };
    let mut log = log(&[session(DAY), run]);
    log.answer(
        DAY,
        Morning {
            pain_now: pain(4),
            ..Morning::default()
        },
    );
    assert!(log.sessions().iter().all(Session::is_red));
    assert_eq!(log.stopped(), None);
    log.record(red(DAY.plus(7)));
    assert_eq!(log.stopped(), Some(StopReason::TwoReds));
}

#[test]
fn the_most_urgent_reason_is_named_and_no_stop_lapses_by_waiting() {
    let mut log = log(&[session(DAY), red(DAY.plus(1)), red(DAY.plus(2))]);
    for (morning, reason) in [
        (
            Morning {
                limped_or_woken: true,
                ..Morning::default()
            },
            StopReason::LimpOrNight,
        ),
        (
            Morning {
                danger_sign: true,
                ..Morning::default()
            },
            StopReason::DangerSign,
        ),
        (
            Morning {
                pain_now: pain(8),
                ..Morning::default()
            },
            StopReason::SeverePain,
        ),
    ] {
        log.answer(DAY, morning);
        assert_eq!(log.stopped(), Some(reason));
        assert_eq!(log.decision(DAY), Some(Decision::Stop(reason)));
        let much_later = DAY.plus(2_000);
        let no = plan().may_start(&log, Pain::NONE, much_later);
        assert_eq!(no, Err(NotToday::Stopped(reason)));
        let run = ReturnToRun::default().today(&log, much_later, &Today::default());
        assert_eq!(run, RunToday::Stopped(reason));
    }
}

#[test]
fn a_danger_sign_told_on_any_day_stops_everything_until_a_new_danger_check_finds_nothing() {
    for mut log in [Log::default(), log(&[session(DAY)])] {
        log.tell_danger_sign();
        for day in [DAY, DAY.plus(2_000)] {
            let stopped = NotToday::Stopped(StopReason::DangerSign);
            assert_eq!(plan().may_start(&log, Pain::NONE, day), Err(stopped));
            let run = ReturnToRun::default().today(&log, day, &Today::default());
            assert_eq!(run, RunToday::Stopped(StopReason::DangerSign));
        }
        let feverish = assess(&but(&harmless(), &[("danger-today", "fever")]));
        assert!(log.clear(&feverish, true).is_err());
        assert_eq!(log.stopped(), Some(StopReason::DangerSign));
        assert_eq!(log.clear(&clear(), false), Ok(()));
        assert_eq!(log.stopped(), None);
    }
}

#[test]
fn pain_of_8_is_named_before_a_danger_sign_and_a_later_session_does_not_hide_the_sign() {
    let mut stopped = log(&[session(DAY)]);
    stopped.tell_danger_sign();
    stopped.record(session(DAY.plus(1)));
    assert_eq!(stopped.stopped(), Some(StopReason::DangerSign));
    let severe = Morning {
        pain_now: pain(8),
        ..Morning::default()
    };
    stopped.answer(DAY.plus(1), severe);
    assert_eq!(stopped.stopped(), Some(StopReason::SeverePain));
}

#[test]
fn a_stop_opens_only_after_a_danger_check_that_finds_nothing() {
    let mut stopped = log(&[session(DAY)]);
    stopped.answer(
        DAY,
        Morning {
            limped_or_woken: true,
            ..Morning::default()
        },
    );
    let before = stopped.clone();
    let limping = assess(&but(&harmless(), &[("walking", "limp")]));
    assert!(matches!(
        stopped.clear(&limping, true),
        Err(StaysStopped::Withheld(_))
    ));
    assert_eq!(stopped, before, "nothing has changed");
    assert_eq!(stopped.clear(&clear(), false), Ok(()));
    assert_eq!(stopped.stopped(), None);
}

#[test]
fn after_two_reds_somebody_must_have_seen_the_hip() {
    let mut stopped = log(&[red(DAY), red(DAY.plus(2))]);
    assert_eq!(
        stopped.clear(&clear(), false),
        Err(StaysStopped::NotSeenYet)
    );
    assert_eq!(stopped.stopped(), Some(StopReason::TwoReds));
    assert_eq!(stopped.clear(&clear(), true), Ok(()));
    assert_eq!(stopped.stopped(), None);
    stopped.record(red(DAY.plus(3)));
    assert_eq!(stopped.stopped(), None, "what was settled counts no more");
    stopped.record(red(DAY.plus(4)));
    assert_eq!(stopped.stopped(), Some(StopReason::TwoReds));
}

#[test]
fn what_is_told_after_a_stop_was_opened_counts_again() {
    let mut stopped = log(&[session(DAY), session(DAY.plus(1))]);
    stopped.answer(
        DAY,
        Morning {
            limped_or_woken: true,
            ..Morning::default()
        },
    );
    assert_eq!(stopped.clear(&clear(), false), Ok(()));
    stopped.answer(
        DAY.plus(1),
        Morning {
            danger_sign: true,
            ..Morning::default()
        },
    );
    assert_eq!(stopped.stopped(), Some(StopReason::DangerSign));
}

#[test]
fn a_wrong_clock_does_not_hide_a_later_danger_sign() {
    let mut log = log(&[red(Day(60_000)), red(Day(60_001))]);
    assert_eq!(log.clear(&clear(), true), Ok(()));
    log.record(session(DAY));
    log.answer(
        DAY,
        Morning {
            danger_sign: true,
            ..Morning::default()
        },
    );
    assert_eq!(log.stopped(), Some(StopReason::DangerSign));
}

#[test]
fn a_red_training_is_followed_by_a_day_without_a_run_until_it_is_settled() {
    let today = |log: &Log, later| {
        let way = ReturnToRun::default();
        way.today(log, DAY.plus(later), &Today::default())
    };
    let mut red = log(&[red(DAY)]);
    assert_eq!(today(&red, 1), RunToday::RestDay);
    assert!(matches!(today(&red, 2), RunToday::Run { .. }));
    let fine = log(&[session(DAY)]);
    assert!(matches!(today(&fine, 1), RunToday::Run { .. }));
    assert_eq!(red.clear(&clear(), true), Ok(()));
    assert!(matches!(today(&red, 1), RunToday::Run { .. }));
    let may = plan().may_start(&red, Pain::NONE, DAY.plus(1));
    assert_eq!(may, Ok(()));
}

#[test]
fn a_later_danger_check_closes_the_plan_and_another_opens_it() {
    let mut plan = plan();
    plan.assessed(&assess(&but(&harmless(), &[("danger-today", "fever")])));
    let no = plan.may_start(&Log::default(), Pain::NONE, DAY);
    assert_eq!(no, Err(NotToday::Withheld(Withheld::Urgent)));
    plan.assessed(&clear());
    assert_eq!(plan.may_start(&Log::default(), Pain::NONE, DAY), Ok(()));
}

#[test]
fn nobody_starts_with_more_than_3_of_10_at_rest_or_the_day_after_a_red() {
    let plan = plan();
    for number in 0..=10 {
        let may = plan.may_start(&Log::default(), pain(number), DAY);
        assert_eq!(
            may,
            if number <= 3 {
                Ok(())
            } else {
                Err(NotToday::TooSore)
            }
        );
    }
    let log = log(&[red(DAY)]);
    for (later, may) in [(0, false), (1, false), (2, true)] {
        let found = plan.may_start(&log, Pain::NONE, DAY.plus(later));
        assert_eq!(found.is_ok(), may, "{later} days later: {found:?}");
    }
}
