//! Conditions one by one, on rules made for the test: yes, no, or still open, and how doubt reads in each of them.

use crate::common::{answer, answers, question};
use runners_hip::guide::{AnyOf, Condition, Fact, QuestionId};
use runners_hip::quiz::Truth::{self, No, Open, Yes};
use runners_hip::quiz::{Given, Responses, evaluate};

/// One answer as a line of a condition.
fn line(question: &str, name: &str) -> AnyOf {
    either(&[(question, name)])
}

/// A line that any of these answers makes true.
fn either(given: &[(&str, &str)]) -> AnyOf {
    let fact = |(question, name): &(&str, &str)| {
        let id = answer(question, name);
        Fact {
            question: id.question,
            options: 1 << id.option,
        }
    };
    Vec::leak(given.iter().map(fact).collect())
}

fn condition(all: Vec<AnyOf>, none: AnyOf, least: u8, of: Vec<AnyOf>) -> Condition {
    Condition {
        all: Vec::leak(all),
        none,
        least,
        of: Vec::leak(of),
    }
}

/// These lines and nothing else.
fn all(lines: Vec<AnyOf>) -> Condition {
    condition(lines, &[], 0, Vec::new())
}

/// While the quiz goes on.
fn so_far(condition: &Condition, given: &[(&str, &str)]) -> Truth {
    read(condition, &answers(given), None, false)
}

/// When it has ended.
fn at_the_end(condition: &Condition, given: &[(&str, &str)]) -> Truth {
    read(condition, &answers(given), Some(&[]), false)
}

fn read(
    condition: &Condition,
    responses: &Responses,
    ended_after: Option<&[QuestionId]>,
    unsure_as_yes: bool,
) -> Truth {
    let given = Given {
        responses,
        ended_after,
        unsure_as_yes,
    };
    evaluate(condition, &given)
}

#[test]
fn a_fact_is_open_until_its_question_is_answered() {
    let limps = all(vec![line("walking", "limp")]);
    assert_eq!(so_far(&limps, &[]), Open);
    assert_eq!(so_far(&limps, &[("walking", "limp")]), Yes);
    assert_eq!(so_far(&limps, &[("walking", "free")]), No);
    assert_eq!(at_the_end(&limps, &[]), No);
}

#[test]
fn no_answer_is_a_fact_of_its_own_when_the_quiz_has_ended() {
    let unanswered = Fact {
        question: question("place"),
        options: Fact::UNANSWERED,
    };
    let nowhere = all(vec![Vec::leak(vec![unanswered])]);
    assert_eq!(so_far(&nowhere, &[]), Open);
    assert_eq!(at_the_end(&nowhere, &[]), Yes);
    assert_eq!(at_the_end(&nowhere, &[("place", "outer")]), No);
}

#[test]
fn every_line_must_hold_and_in_a_line_one_fact_is_enough() {
    let limps_at_night = all(vec![
        either(&[("walking", "limp"), ("pain-now", "high")]),
        line("bone-signs", "night-ache"),
    ]);
    let aches = ("bone-signs", "night-ache");
    assert_eq!(so_far(&limps_at_night, &[("walking", "limp"), aches]), Yes);
    assert_eq!(so_far(&limps_at_night, &[("pain-now", "high"), aches]), Yes);
    assert_eq!(so_far(&limps_at_night, &[("walking", "free"), aches]), Open);
    assert_eq!(so_far(&limps_at_night, &[("walking", "limp")]), Open);
    let neither = [("walking", "free"), ("pain-now", "low"), aches];
    assert_eq!(so_far(&limps_at_night, &neither), No);
    let by_day = [("walking", "limp"), ("bone-signs", "none")];
    assert_eq!(so_far(&limps_at_night, &by_day), No);
}

#[test]
fn what_must_not_hold_turns_the_truth_around() {
    let walks = condition(Vec::new(), line("walking", "limp"), 0, Vec::new());
    assert_eq!(so_far(&walks, &[]), Open);
    assert_eq!(so_far(&walks, &[("walking", "limp")]), No);
    assert_eq!(so_far(&walks, &[("walking", "free")]), Yes);
}

#[test]
fn enough_lines_must_hold_and_those_still_open_may() {
    let signs = vec![
        line("walking", "limp"),
        line("pain-now", "high"),
        line("age", "45-plus"),
    ];
    let two = condition(Vec::new(), &[], 2, signs);
    let (limps, walks) = (("walking", "limp"), ("walking", "free"));
    let (hurts, eases) = (("pain-now", "high"), ("pain-now", "low"));
    assert_eq!(so_far(&two, &[limps, hurts]), Yes);
    assert_eq!(so_far(&two, &[limps]), Open);
    assert_eq!(so_far(&two, &[walks]), Open);
    assert_eq!(so_far(&two, &[walks, eases]), No);
    assert_eq!(at_the_end(&two, &[limps]), No);
    assert_eq!(at_the_end(&two, &[limps, ("age", "45-plus")]), Yes);
}

#[test]
fn no_demand_holds_without_any_answer() {
    assert_eq!(so_far(&all(Vec::new()), &[]), Yes);
}

#[test]
fn not_sure_reads_as_every_sign_of_its_list() {
    let both = all(vec![
        line("danger-today", "fever"),
        line("danger-today", "pop"),
    ]);
    let doubtful = |given: &[(&str, &str)]| read(&both, &answers(given), None, true);
    let not_sure = ("danger-today", "not-sure");
    assert_eq!(doubtful(&[not_sure]), Yes);
    // A sign that was ticked stays a sign beside the doubt.
    assert_eq!(doubtful(&[("danger-today", "fever"), not_sure]), Yes);
    assert_eq!(doubtful(&[("danger-today", "fever")]), No);
    assert_eq!(doubtful(&[("danger-today", "none")]), No);
    assert_eq!(so_far(&both, &[not_sure]), No);
}

#[test]
fn not_sure_reads_as_no_finding_of_the_other_answers() {
    let denies = all(vec![line("danger-today", "none")]);
    let not_sure = answers(&[("danger-today", "not-sure")]);
    assert_eq!(read(&denies, &not_sure, None, true), No);
    let unsure = all(vec![line("danger-today", "not-sure")]);
    assert_eq!(read(&unsure, &not_sure, None, true), Yes);
}

#[test]
fn a_danger_list_that_was_passed_without_an_answer_reads_as_every_sign() {
    let fever = all(vec![line("danger-today", "fever")]);
    let path = [question("danger-today")];
    let passed = |path, unsure| read(&fever, &Responses::default(), path, unsure);
    assert_eq!(passed(Some(&path[..]), true), Yes);
    assert_eq!(passed(Some(&path[..]), false), No);
    assert_eq!(passed(Some(&[]), true), No);
    assert_eq!(passed(None, true), Open);
    let answered = answers(&[("danger-today", "pop")]);
    assert_eq!(read(&fever, &answered, Some(&path), true), No);
}

#[test]
fn a_single_choice_that_was_passed_without_an_answer_reads_as_no_sign() {
    let limps = all(vec![line("walking", "limp")]);
    let path = [question("walking")];
    let nothing = Responses::default();
    assert_eq!(read(&limps, &nothing, Some(&path), true), No);
}

#[test]
fn not_sure_after_the_danger_check_reads_as_itself() {
    let ran_more = all(vec![line("change", "long")]);
    let not_sure = answers(&[("change", "not-sure")]);
    assert_eq!(read(&ran_more, &not_sure, None, true), No);
    let unanswered = Responses::default();
    let path = [question("change")];
    assert_eq!(read(&ran_more, &unanswered, Some(&path), true), No);
}
