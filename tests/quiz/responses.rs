//! What one more click makes of the answers to a question, and whether they can be taken.

use crate::common::{self, answer, answers, told};
use runners_hip::guide::{AnswerId, GUIDE, Question};
use runners_hip::quiz::{Mistake, Responses, check, is_possible, toggled};

/// The answers to a question after clicks on these answers, one after the other.
fn clicking(question: &str, names: &[&str]) -> Responses {
    let id = common::question(question);
    let asked: Option<&Question> = GUIDE.question(id);
    names.iter().fold(Responses::default(), |responses, name| {
        let option = answer(question, name).option;
        let chosen = asked.map_or(0, |asked| toggled(asked, responses.chosen(id), option));
        responses.with(id, chosen)
    })
}

fn becomes(question: &str, clicks: &[&str], left: &[&str]) {
    let expected: Vec<(&str, &str)> = left.iter().map(|name| (question, *name)).collect();
    let found = clicking(question, clicks);
    assert_eq!(
        told(&found),
        told(&answers(&expected)),
        "{question}: {clicks:?}"
    );
}

#[test]
fn one_answer_takes_the_place_of_another_where_one_is_asked_for() {
    becomes("walking", &["free", "limp"], &["limp"]);
    becomes("walking", &["limp", "limp"], &["limp"]);
    becomes("walking", &["limp", "not-sure"], &["not-sure"]);
}

#[test]
fn a_second_click_takes_a_tick_away() {
    becomes("danger-today", &["fever", "pop"], &["fever", "pop"]);
    becomes("danger-today", &["fever", "pop", "fever"], &["pop"]);
    becomes("danger-today", &["none", "none"], &[]);
}

#[test]
fn none_of_these_stands_alone() {
    becomes("danger-today", &["fever", "none"], &["none"]);
    becomes("danger-today", &["none", "fever"], &["fever"]);
    becomes("danger-today", &["not-sure", "none"], &["none"]);
    becomes("change", &["long", "speed", "none"], &["none"]);
    becomes("shoes-feet", &["fine", "old"], &["old"]);
}

#[test]
fn not_sure_may_stand_beside_signs_in_a_danger_list_and_nowhere_else() {
    becomes(
        "danger-today",
        &["fever", "not-sure"],
        &["fever", "not-sure"],
    );
    becomes(
        "danger-today",
        &["not-sure", "fever"],
        &["fever", "not-sure"],
    );
    becomes("danger-today", &["none", "not-sure"], &["not-sure"]);
    becomes("change", &["long", "not-sure"], &["not-sure"]);
    becomes("change", &["not-sure", "long"], &["long"]);
}

#[test]
fn an_answer_is_needed_and_no_more_than_asked_for() {
    let change = common::question("change");
    let checked = |clicks: &[&str]| check(change, &clicking("change", clicks));
    assert_eq!(checked(&[]), Err(Mistake::Unanswered));
    assert_eq!(checked(&["long"]), Ok(()));
    assert_eq!(checked(&["long", "volume", "speed"]), Ok(()));
    let four = ["long", "volume", "speed", "surface"];
    assert_eq!(checked(&four), Err(Mistake::TooMany(3)));
    let signs = ["fever", "pop", "weak-leg", "unwell", "hobble"];
    let list = common::question("danger-today");
    assert_eq!(check(list, &clicking("danger-today", &signs)), Ok(()));
}

#[test]
fn answers_that_nobody_could_click_together_are_impossible() {
    let possible = |given: &[(&str, &str)]| is_possible(&answers(given));
    assert!(possible(&[]));
    assert!(possible(&[
        ("danger-today", "fever"),
        ("danger-today", "pop")
    ]));
    assert!(possible(&[("change", "long"), ("change", "speed")]));
    assert!(!possible(&[
        ("danger-today", "fever"),
        ("danger-today", "none")
    ]));
    assert!(!possible(&[("walking", "free"), ("walking", "limp")]));
    let too_many = ["long", "volume", "speed", "surface"].map(|name| ("change", name));
    assert!(!possible(&too_many));
    // One impossible question is enough.
    assert!(!possible(&[&too_many[..], &[("walking", "free")]].concat()));
}

#[test]
fn answers_are_gone_through_one_by_one_in_the_order_of_the_questions() {
    let given = [
        ("danger-today", "fever"),
        ("danger-today", "none"),
        ("age", "45-plus"),
        ("danger-now", "cannot-stand"),
        ("about-you", "none"),
    ];
    let found: Vec<AnswerId> = answers(&given).given().collect();
    let mut expected = given.map(|(question, name)| answer(question, name));
    expected.sort_by_key(|id| (id.question, id.option));
    assert_eq!(found, expected);
    assert_eq!(Responses::default().given().next(), None);
}

#[test]
fn no_answer_that_a_question_cannot_have_is_ever_gone_through() {
    // The last bit stands for "unanswered" in a rule, and is no answer.
    let walking = common::question("walking");
    let beyond = Responses::default().with(walking, 1 << 31 | 1);
    let found: Vec<u8> = beyond.given().map(|id| id.option).collect();
    assert_eq!(found, [0]);
}

#[test]
fn what_comes_before_a_question_leaves_out_the_question_and_all_after_it() {
    let all = answers(&[
        ("danger-now", "none"),
        ("age", "18-39"),
        ("walking", "free"),
    ]);
    let before = all.before(common::question("age"));
    assert_eq!(told(&before), "danger-now/none");
}
