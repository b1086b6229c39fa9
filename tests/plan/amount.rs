//! How the amount of an exercise moves within its dose.

use crate::common::for_many;
use proptest::prelude::*;
use runners_hip::guide::{Dose, LIBRARY};
use runners_hip::plan::Amount;

fn dose(sets: (u8, u8), reps: Option<(u8, u8)>, hold_seconds: Option<(u8, u8)>) -> Dose {
    Dose {
        sets,
        reps,
        hold_seconds,
        rest_seconds: 60,
        each_side: false,
        tempo: None,
        days_a_week: (2, 3),
    }
}

/// All amounts from the smallest one up.
fn ladder(dose: &Dose) -> Vec<Amount> {
    let mut ladder = vec![Amount::least(dose)];
    while let Some(last) = ladder.last().copied().filter(|last| !last.is_most(dose)) {
        ladder.push(last.more(dose));
    }
    ladder
}

fn is_within(amount: Amount, dose: &Dose) -> bool {
    amount == amount.within(dose)
}

#[test]
fn repetitions_grow_first_and_then_the_sets() {
    let sets_and_reps: Vec<_> = ladder(&dose((2, 3), Some((8, 10)), None))
        .into_iter()
        .map(|amount| (amount.sets, amount.reps))
        .collect();
    let wanted = [(2, 8), (2, 9), (2, 10), (3, 8), (3, 9), (3, 10)];
    assert_eq!(sets_and_reps, wanted.map(|(sets, reps)| (sets, Some(reps))));
}

#[test]
fn a_hold_grows_by_5_seconds_up_to_its_end() {
    let holds: Vec<_> = ladder(&dose((5, 5), None, Some((20, 32))))
        .into_iter()
        .map(|amount| amount.hold_seconds)
        .collect();
    assert_eq!(holds, [20, 25, 30, 32].map(Some));
}

#[test]
fn a_step_back_takes_the_repetitions_then_a_set_then_the_easier_version() {
    let dose = dose((2, 3), Some((8, 12)), None);
    let mut amount = Amount {
        sets: 3,
        reps: Some(11),
        hold_seconds: None,
        easier: false,
    };
    for (sets, reps, easier) in [(3, 8, false), (2, 8, false), (2, 8, true), (2, 8, true)] {
        amount = amount.less(&dose);
        let wanted = Amount {
            sets,
            reps: Some(reps),
            hold_seconds: None,
            easier,
        };
        assert_eq!(amount, wanted);
    }
    assert_eq!(
        amount.more(&dose),
        Amount::least(&dose),
        "the way up leaves the easier version"
    );
}

#[test]
fn every_dose_of_the_content_can_be_climbed_and_left_again() {
    for exercise in LIBRARY.exercises {
        let ladder = ladder(&exercise.dose);
        assert!(ladder.len() < 100, "{}", exercise.id);
        for amount in &ladder {
            assert!(is_within(*amount, &exercise.dose), "{}", exercise.id);
            let work = |amount: &Amount| {
                let each = amount.reps.or(amount.hold_seconds).unwrap_or(0);
                u16::from(amount.sets) * u16::from(each)
            };
            let less = amount.less(&exercise.dose);
            let cut = less.easier || work(&less) < work(amount);
            assert!(cut, "{}: a step back from {amount:?} is less", exercise.id);
        }
    }
}

#[test]
fn whatever_was_saved_ends_up_within_the_dose() {
    let range = || (1..40_u8, 0..40_u8).prop_map(|(from, more)| (from, from + more));
    let some = || proptest::option::of(range());
    let number = || proptest::option::of(any::<u8>());
    let strategy = (
        range(),
        some(),
        some(),
        (any::<u8>(), number(), number(), any::<bool>()),
    );
    for_many(&strategy, |(sets, reps, hold, (set, rep, held, easier))| {
        let dose = dose(sets, reps, hold);
        let saved = Amount {
            sets: set,
            reps: rep,
            hold_seconds: held,
            easier,
        };
        for amount in [saved.within(&dose), saved.more(&dose), saved.less(&dose)] {
            prop_assert!(
                is_within(amount, &dose),
                "{:?} is outside {:?}",
                amount,
                dose
            );
        }
        Ok(())
    });
}
