//! "Can I run today?" over every input, line by line as in the clinical reference, 6.1.

use runners_hip::guide::Urgency;
use runners_hip::plan::CanRun::{self, Amber, Green, Red, Stop};
use runners_hip::plan::{Today, can_run_today};

const URGENCIES: [Urgency; 4] = [
    Urgency::SelfCare,
    Urgency::Soon,
    Urgency::SameDay,
    Urgency::Emergency,
];

/// Every input with its answer.
fn all() -> impl Iterator<Item = (Urgency, bool, Today, CanRun)> {
    let flags = [false, true];
    URGENCIES.into_iter().flat_map(move |urgency| {
        flags.into_iter().flat_map(move |no_run| {
            (0..=10).flat_map(move |pain_walk| {
                (0..=10).flat_map(move |pain_last_run| {
                    (-10..=10).flat_map(move |morning_delta| {
                        flags.into_iter().flat_map(move |limp| {
                            flags.into_iter().map(move |night| {
                                let today = Today {
                                    pain_walk,
                                    pain_last_run,
                                    limp,
                                    morning_delta,
                                    night,
                                };
                                let answer = can_run_today(urgency, no_run, &today);
                                (urgency, no_run, today, answer)
                            })
                        })
                    })
                })
            })
        })
    })
}

#[test]
fn every_answer_is_that_of_the_reference() {
    for (urgency, no_run, today, answer) in all() {
        let high = matches!(urgency, Urgency::Emergency | Urgency::SameDay);
        let red = today.limp
            || today.night
            || today.pain_walk > 2
            || today.pain_last_run > 5
            || today.morning_delta >= 2;
        let amber = today.pain_last_run >= 3 || today.morning_delta == 1;
        let wanted = match (high || no_run, red, amber) {
            (true, _, _) => Stop,
            (false, true, _) => Red,
            (false, false, true) => Amber,
            (false, false, false) => Green,
        };
        assert_eq!(answer, wanted, "{urgency:?} {no_run} {today:?}");
    }
}

#[test]
fn green_needs_everything_to_be_fine() {
    let (mut green, mut other) = (0, 0);
    for (urgency, no_run, today, answer) in all() {
        if answer == Green {
            green += 1;
            assert!(urgency <= Urgency::Soon && !no_run && !today.limp && !today.night);
            assert!(today.pain_walk <= 2 && today.pain_last_run <= 2 && today.morning_delta <= 0);
        } else {
            other += 1;
        }
    }
    assert_eq!(
        (green, other),
        (2 * 3 * 3 * 11, 4 * 2 * 11 * 11 * 21 * 4 - 2 * 3 * 3 * 11)
    );
}
