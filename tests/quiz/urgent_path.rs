//! What is still asked once something urgent is known: whatever could make it more urgent, and nothing else.

use crate::common::{answers, question};
use runners_hip::guide::QuestionId;
use runners_hip::quiz::{Progress, Step, next, path, previous, progress};

fn asks(given: &[(&str, &str)], expected: &[&str]) {
    let expected: Vec<QuestionId> = expected.iter().map(|name| question(name)).collect();
    assert_eq!(path(&answers(given)), expected, "{given:?}");
}

const NOTHING_NOW: (&str, &str) = ("danger-now", "none");
const ADULT: (&str, &str) = ("age", "18-39");
const UNDER_18: (&str, &str) = ("age", "under-18");

/// The danger check up to its second list.
const TWO_LISTS: &[&str] = &["danger-now", "age", "danger-today"];

#[test]
fn an_emergency_asks_nothing_more() {
    asks(&[("danger-now", "cannot-stand")], &["danger-now"]);
}

#[test]
fn a_sign_for_today_that_nothing_makes_worse_asks_nothing_more() {
    for sign in ["pop", "hobble", "weak-leg", "leg-swollen", "not-sure"] {
        asks(&[NOTHING_NOW, ADULT, ("danger-today", sign)], TWO_LISTS);
    }
}

#[test]
fn a_fever_asks_for_what_could_make_it_an_emergency() {
    let asked = [TWO_LISTS, &["walking", "pain-now"]].concat();
    asks(&[NOTHING_NOW, ADULT, ("danger-today", "fever")], &asked);
    asks(&[NOTHING_NOW, UNDER_18, ("danger-today", "fever")], &asked);
}

#[test]
fn doubt_about_an_emergency_asks_on_for_the_emergency_that_is_left() {
    let asked = ["danger-now", "danger-today", "walking", "pain-now"];
    asks(&[("danger-now", "not-sure")], &asked);
}

#[test]
fn under_18_everything_that_could_be_for_today_is_asked_and_no_cause() {
    let asked = [
        TWO_LISTS,
        &["walking", "pain-now", "bone-signs", "history", "course"],
    ]
    .concat();
    let begun = [NOTHING_NOW, UNDER_18, ("danger-today", "none")];
    asks(&begun, &asked);
    let walks = [("walking", "free"), ("pain-now", "low")];
    asks(&[&begun[..], &walks].concat(), &asked);
}

#[test]
fn under_18_a_sign_for_today_ends_it() {
    asks(&[NOTHING_NOW, UNDER_18, ("danger-today", "pop")], TWO_LISTS);
    let to_walking = [TWO_LISTS, &["walking"]].concat();
    for walking in ["limp", "not-sure"] {
        let given = [
            NOTHING_NOW,
            UNDER_18,
            ("danger-today", "none"),
            ("walking", walking),
        ];
        asks(&given, &to_walking);
    }
}

#[test]
fn pages_are_counted_from_one_and_end_with_the_last_that_may_come() {
    let fever = answers(&[NOTHING_NOW, ADULT, ("danger-today", "fever")]);
    let counted = |name| {
        let Progress { number, total, .. } = progress(&fever, question(name));
        (number, total)
    };
    assert_eq!(counted("danger-now").0, 1);
    assert_eq!(counted("age").0, 2);
    assert_eq!(counted("walking"), (4, 5));
    assert_eq!(counted("pain-now"), (5, 5));
}

#[test]
fn steps_lead_along_the_path_and_back() {
    let fever = answers(&[NOTHING_NOW, ADULT, ("danger-today", "fever")]);
    let today = question("danger-today");
    let walking = question("walking");
    assert_eq!(next(&fever, None), Step::Ask(question("danger-now")));
    assert_eq!(next(&fever, Some(today)), Step::Ask(walking));
    assert_eq!(next(&fever, Some(question("pain-now"))), Step::Result);
    assert_eq!(previous(&fever, Step::Ask(walking)), Some(today));
    assert_eq!(previous(&fever, Step::Ask(question("danger-now"))), None);
    // From the result back to the last page with an answer.
    assert_eq!(previous(&fever, Step::Result), Some(today));
}
