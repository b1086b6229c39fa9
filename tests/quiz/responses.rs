//! What one more click makes of the answers to a question, and whether they can be taken.

use crate::common::{self, answer, answers, told};
use runners_hip::guide::{GUIDE, Question};
use runners_hip::quiz::{Mistake, Responses, check, toggled};

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
