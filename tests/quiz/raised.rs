//! Which red flags a result names, in which order, and which of the reader's answers it gives as the reason.

use crate::common::{answers, but, harmless, told};
use runners_hip::guide::GUIDE;
use runners_hip::guide::Urgency::{self, Emergency, SameDay};
use runners_hip::quiz::{Responses, assess};

/// The reasons that are given for this flag.
fn reasons(flag: &str, given: &[(&str, &str)]) -> Option<String> {
    let runner = but(&harmless(), given);
    let found = assess(&runner);
    let raised = found.raised.iter().find(|raised| raised.flag.id == flag)?;
    let reasons = raised
        .answers(&runner)
        .fold(Responses::default(), |all, id| {
            all.with(id.question, all.chosen(id.question) | 1 << id.option)
        });
    Some(told(&reasons))
}

fn gives(flag: &str, given: &[(&str, &str)], expected: &[(&str, &str)]) {
    assert_eq!(
        reasons(flag, given),
        Some(told(&answers(expected))),
        "{flag} with {given:?}"
    );
}

const NOT_SURE_NOW: (&str, &str) = ("danger-now", "not-sure");
const CANNOT_STAND: (&str, &str) = ("danger-now", "cannot-stand");
const FEVER: (&str, &str) = ("danger-today", "fever");
const LIMP: (&str, &str) = ("walking", "limp");

#[test]
fn a_certain_flag_gives_the_answers_of_its_rule_and_no_others() {
    gives("cannot-stand", &[CANNOT_STAND], &[CANNOT_STAND]);
    let with_another_sign = [FEVER, ("danger-today", "pop"), LIMP];
    gives("fever-and-limp", &with_another_sign, &[FEVER, LIMP]);
}

#[test]
fn doubt_beside_a_sign_is_no_reason_for_a_flag_that_is_certain() {
    gives(
        "cannot-stand",
        &[CANNOT_STAND, NOT_SURE_NOW],
        &[CANNOT_STAND],
    );
}

#[test]
fn a_flag_out_of_doubt_gives_the_doubt_about_its_own_question() {
    let another_doubt = ("danger-today", "not-sure");
    gives("leg-shape", &[NOT_SURE_NOW, another_doubt], &[NOT_SURE_NOW]);
    gives("leg-shape", &[CANNOT_STAND, NOT_SURE_NOW], &[NOT_SURE_NOW]);
    gives(
        "fever-and-limp",
        &[another_doubt, LIMP],
        &[another_doubt, LIMP],
    );
}

/// The flags that apply, as places in the guide, with their urgency.
fn raised(given: &[(&str, &str)]) -> Vec<(Urgency, usize)> {
    let place = |id: &str| GUIDE.red_flags.iter().position(|flag| flag.id == id);
    assess(&but(&harmless(), given))
        .raised
        .iter()
        .filter_map(|raised| Some((raised.urgency, place(raised.flag.id)?)))
        .collect()
}

#[test]
fn the_most_urgent_flag_is_named_first_and_equals_in_the_order_of_the_guide() {
    // Doubt about an emergency counts one step less, so it comes behind a certain emergency and beside others.
    for given in [
        &[CANNOT_STAND, ("danger-now", "leg-shape"), NOT_SURE_NOW][..],
        &[
            NOT_SURE_NOW,
            ("danger-today", "pop"),
            ("danger-today", "hobble"),
        ],
        &[FEVER, LIMP, NOT_SURE_NOW, ("danger-today", "not-sure")],
    ] {
        let found = raised(given);
        let mut sorted = found.clone();
        sorted.sort_by_key(|(urgency, place)| (std::cmp::Reverse(*urgency), *place));
        assert!(found.len() > 2, "{given:?}: {found:?}");
        assert_eq!(found, sorted, "{given:?}");
    }
}

#[test]
fn a_certain_emergency_leads_and_doubt_follows_one_step_below() {
    let found = raised(&[("danger-now", "leg-shape"), NOT_SURE_NOW]);
    assert_eq!(found.first().map(|(urgency, _)| *urgency), Some(Emergency));
    assert_eq!(found.get(1).map(|(urgency, _)| *urgency), Some(SameDay));
}
