//! The sheet for a clinician: nothing that was asked and answered may be missing from it.

use crate::common::{answer, answers, but, clicks, for_many, harmless, walked};
use proptest::prelude::*;
use runners_hip::guide::{Choose, GUIDE, Part, Role};
use runners_hip::quiz::{Sheet, assess, path, sheet};

fn all_said(sheet: &Sheet) -> Vec<runners_hip::guide::Text> {
    let history = sheet.history.iter().flat_map(|row| &row.said);
    let history = history.map(|(said, _)| *said);
    history.chain(sheet.ticked.iter().copied()).collect()
}

#[test]
fn every_answer_that_was_asked_for_stands_on_it() {
    for_many(&clicks(), |clicks| {
        let responses = walked(&clicks);
        let said = all_said(&sheet(&responses, &assess(&responses)));
        for id in responses.given() {
            let Some(answer) = GUIDE.answer(id) else {
                continue;
            };
            let in_list = GUIDE.question(id.question).is_some_and(|asked| {
                asked.part == Part::DangerCheck && asked.choose == Choose::Any
            });
            let is_none_of_a_list = in_list && answer.role == Role::Nothing;
            prop_assert!(is_none_of_a_list || said.contains(&answer.said));
        }
        Ok(())
    });
}

#[test]
fn every_sign_of_a_list_is_either_ticked_or_not_ticked() {
    for_many(&clicks(), |clicks| {
        let responses = walked(&clicks);
        let sheet = sheet(&responses, &assess(&responses));
        let denied: usize = sheet.not_ticked.iter().map(|row| row.said.len()).sum();
        let signs = |role: fn(Role) -> bool| -> usize {
            path(&responses)
                .into_iter()
                .filter_map(|id| GUIDE.question(id))
                .filter(|asked| asked.part == Part::DangerCheck && asked.choose == Choose::Any)
                .flat_map(|asked| asked.answers)
                .filter(|answer| role(answer.role))
                .count()
        };
        let facts = signs(|role| role == Role::Fact);
        prop_assert!(denied + sheet.ticked.len() >= facts);
        prop_assert!(denied <= facts);
        Ok(())
    });
}

#[test]
fn what_a_flag_can_stand_for_is_named_once() {
    let responses = but(
        &harmless(),
        &[
            ("danger-today", "leg-swollen"),
            ("danger-today", "weak-leg"),
        ],
    );
    let found = sheet(&responses, &assess(&responses));
    assert_eq!(found.suspected.len(), 2);
    let one_sign = answers(&[("danger-now", "cannot-stand")]);
    let found = sheet(&one_sign, &assess(&one_sign));
    assert_eq!(found.ticked.len(), 1);
    assert_eq!(found.suspected.len(), 1);
    assert!(found.history.is_empty());
}

#[test]
fn the_place_has_its_clinical_name() {
    let found = sheet(&harmless(), &assess(&harmless()));
    let place = GUIDE
        .answer(answer("place", "outer"))
        .and_then(|answer| answer.clinical);
    assert!(place.is_some());
    let all = found.history.iter().flat_map(|row| &row.said);
    assert!(all.into_iter().any(|(_, clinical)| *clinical == place));
}
