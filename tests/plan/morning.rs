//! The next-morning check over every possible input: the printed rule of the clinical reference, 5.1 and 6.1.

use runners_hip::guide::ExerciseId;
use runners_hip::plan::{
    Activity, Day, Decision, Effort, Light, Log, Morning, Pain, Session, StopReason,
};

const DAY: Day = Day(20_000);
const EFFORTS: [Effort; 3] = [Effort::TooEasy, Effort::Right, Effort::TooHard];

fn exercises() -> Activity {
    Activity::Exercises(vec![ExerciseId(0)])
}

const RUN: Activity = Activity::Run {
    stage: 1,
    minutes: 30,
};

fn pain(number: u8) -> Pain {
    Pain::new(number).unwrap_or_default()
}

fn pains() -> impl Iterator<Item = Pain> {
    (0..=10).filter_map(Pain::new)
}

/// A session without pain, and a morning without pain after it.
pub fn fine(day: Day, activity: Activity) -> Session {
    Session {
        day,
        activity,
        pain_before: Pain::NONE,
        pain_during: Pain::NONE,
        limped_or_rising: false,
        effort: Effort::Right,
        morning: Some(Morning::default()),
        settled: false,
    }
}

/// Every session with every morning.
fn all() -> impl Iterator<Item = (Session, Morning)> {
    let flags = || [false, true].into_iter();
    let mornings = move || {
        pains().flat_map(move |pain_now| {
            flags().flat_map(move |stiff| {
                flags().flat_map(move |limped_or_woken| {
                    flags().map(move |danger_sign| Morning {
                        pain_now,
                        stiff,
                        limped_or_woken,
                        danger_sign,
                    })
                })
            })
        })
    };
    [exercises(), RUN].into_iter().flat_map(move |activity| {
        pains().flat_map(move |pain_before| {
            let activity = activity.clone();
            pains().flat_map(move |pain_during| {
                let activity = activity.clone();
                flags().flat_map(move |limped_or_rising| {
                    let activity = activity.clone();
                    EFFORTS.into_iter().flat_map(move |effort| {
                        let activity = activity.clone();
                        mornings().map(move |morning| {
                            let session = Session {
                                pain_before,
                                pain_during,
                                limped_or_rising,
                                effort,
                                morning: Some(morning),
                                ..fine(DAY, activity.clone())
                            };
                            (session, morning)
                        })
                    })
                })
            })
        })
    })
}

#[test]
fn every_morning_is_decided_by_the_printed_rule() {
    let mut seen = 0;
    for (session, morning) in all() {
        let is_run = session.activity == RUN;
        let (before, during) = (session.pain_before.number(), session.pain_during.number());
        let now = morning.pain_now.number();
        let wanted = if now >= 8 {
            Decision::Stop(StopReason::SeverePain)
        } else if morning.danger_sign {
            Decision::Stop(StopReason::DangerSign)
        } else if morning.limped_or_woken {
            Decision::Stop(StopReason::LimpOrNight)
        } else if during > 5 || session.limped_or_rising || now > before + 1 || now > 5 {
            Decision::StepBack
        } else if during > 3 || now > before || now > 3 {
            if is_run {
                Decision::Hold
            } else {
                Decision::StepBack
            }
        } else if during > 2 && is_run || morning.stiff || session.effort == Effort::TooHard {
            Decision::Hold
        } else {
            Decision::MoveOn
        };
        assert_eq!(session.decision(), wanted, "{session:?}");
        seen += 1;
    }
    assert_eq!(seen, 2 * 11 * 11 * 2 * 3 * 11 * 8);
}

#[test]
fn nobody_moves_on_with_anything_that_is_not_green() {
    for (session, morning) in all() {
        let decision = session.decision();
        if decision == Decision::MoveOn {
            assert_eq!(session.light(), Light::Green, "{session:?}");
            assert!(morning.pain_now <= session.pain_before, "{session:?}");
        }
        if session.light() == Light::Red {
            assert!(decision >= Decision::StepBack, "{session:?}");
        }
        if morning.danger_sign || morning.limped_or_woken {
            assert!(matches!(decision, Decision::Stop(_)), "{session:?}");
        }
    }
}

#[test]
fn anything_worse_is_never_decided_more_kindly() {
    for (session, morning) in all() {
        let decision = session.decision();
        let worse_morning = [
            Morning {
                pain_now: pain(morning.pain_now.number() + 1),
                ..morning
            },
            Morning {
                stiff: true,
                ..morning
            },
            Morning {
                limped_or_woken: true,
                ..morning
            },
            Morning {
                danger_sign: true,
                ..morning
            },
        ];
        let already_10 = morning.pain_now == pain(10);
        for morning in worse_morning.into_iter().skip(usize::from(already_10)) {
            let worse = Session {
                morning: Some(morning),
                ..session.clone()
            };
            assert!(worse.decision() >= decision, "{worse:?}");
        }
        let more = session.pain_during.number() + 1;
        if let Some(pain_during) = Pain::new(more) {
            let worse = Session {
                pain_during,
                ..session.clone()
            };
            assert!(worse.decision() >= decision, "{worse:?}");
        }
    }
}

#[test]
fn a_missed_check_moves_nothing_up_but_red_during_the_session_counts_at_once() {
    for activity in [exercises(), RUN] {
        let missed = Session {
            morning: None,
            ..fine(DAY, activity)
        };
        assert_eq!(
            (missed.light(), missed.decision()),
            (Light::Green, Decision::Hold)
        );
        let bad = Session {
            pain_during: pain(6),
            ..missed.clone()
        };
        assert_eq!(
            (bad.light(), bad.decision()),
            (Light::Red, Decision::StepBack)
        );
        let limped = Session {
            limped_or_rising: true,
            ..missed
        };
        assert_eq!(limped.decision(), Decision::StepBack);
    }
}

#[test]
fn the_morning_is_asked_for_the_last_day_only_and_only_for_two_days() {
    let open = |day| Session {
        morning: None,
        ..fine(day, exercises())
    };
    let mut log = Log::default();
    assert_eq!(log.check_due(DAY), None);
    log.record(open(DAY));
    assert_eq!(log.check_due(DAY), None, "not on the same day");
    assert_eq!(log.check_due(DAY.plus(1)), Some(DAY));
    assert_eq!(log.check_due(DAY.plus(2)), Some(DAY));
    assert_eq!(
        log.check_due(DAY.plus(3)),
        None,
        "missed, and that is neutral"
    );
    log.record(open(DAY.plus(1)));
    assert_eq!(log.check_due(DAY.plus(2)), Some(DAY.plus(1)));
    log.answer(DAY.plus(1), Morning::default());
    assert_eq!(log.check_due(DAY.plus(2)), None);
}

#[test]
fn one_morning_answers_for_everything_of_that_day_and_the_strictest_decision_counts() {
    let mut log = Log::default();
    log.record(Session {
        morning: None,
        ..fine(DAY, exercises())
    });
    log.record(Session {
        morning: None,
        pain_during: pain(3),
        ..fine(DAY, RUN)
    });
    log.answer(DAY, Morning::default());
    let decisions: Vec<_> = log.sessions().iter().map(Session::decision).collect();
    assert_eq!(decisions, [Decision::MoveOn, Decision::Hold]);
    assert_eq!(log.decision(DAY), Some(Decision::Hold));
    assert_eq!(log.decision(DAY.plus(1)), None);
}

#[test]
fn sessions_stay_in_the_order_of_their_days_even_when_a_clock_was_wrong() {
    let mut log = Log::default();
    for day in [5, 1, 9, 1, 0] {
        log.record(fine(Day(day), exercises()));
    }
    let days: Vec<u16> = log.sessions().iter().map(|session| session.day.0).collect();
    assert_eq!(days, [0, 1, 1, 5, 9]);
}

#[test]
fn pain_is_a_number_from_0_to_10() {
    assert_eq!(Pain::new(10).map(Pain::number), Some(10));
    assert_eq!(Pain::new(11), None);
}
