//! What several test files share: answers by their published names, and readers who click at random, but in every run
//! alike.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a helper that cannot go on must stop the test"
)]

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use runners_hip::guide::{
    AnswerId, Choose, GUIDE, Part, QUESTION_COUNT, Question, QuestionId, Role, Urgency,
};
use runners_hip::quiz::{Responses, Step, assess, check, next, toggled};

/// The question with this published name.
pub fn question(name: &str) -> QuestionId {
    GUIDE
        .question_named(name)
        .unwrap_or_else(|| panic!("there is no question {name}"))
}

/// The answer with these published names.
pub fn answer(question_name: &str, name: &str) -> AnswerId {
    GUIDE
        .answer_named(question(question_name), name)
        .unwrap_or_else(|| panic!("there is no answer {question_name}/{name}"))
}

/// These answers and no others.
pub fn answers(given: &[(&str, &str)]) -> Responses {
    given
        .iter()
        .fold(Responses::default(), |responses, (question, name)| {
            let id = answer(question, name);
            let chosen = responses.chosen(id.question);
            responses.with(id.question, chosen | 1 << id.option)
        })
}

/// The same runner with every question answered that is asked.
pub fn harmless_and_finished() -> Responses {
    let tests = [
        ("clicks", "none"),
        ("stand-test", "ok"),
        ("squat-test", "good"),
        ("bed-test", "level"),
    ];
    but(&harmless(), &tests)
}

/// The same answers, but only these ones to the questions named here.
pub fn but(responses: &Responses, given: &[(&str, &str)]) -> Responses {
    answers(given)
        .given()
        .map(|id| id.question)
        .fold(*responses, |all, id| {
            all.with(id, answers(given).chosen(id))
        })
}

/// The answers by their published names, for the message of a failed test.
pub fn told(responses: &Responses) -> String {
    let name = |id: AnswerId| {
        let question = GUIDE
            .question(id.question)
            .map_or("?", |question| question.id);
        format!(
            "{question}/{}",
            GUIDE.answer(id).map_or("?", |answer| answer.id)
        )
    };
    responses.given().map(name).collect::<Vec<_>>().join(" ")
}

/// A runner without any danger sign, whose outer hip is sore after runs.
pub fn harmless() -> Responses {
    answers(&[
        ("danger-now", "none"),
        ("age", "18-39"),
        ("danger-today", "none"),
        ("walking", "free"),
        ("pain-now", "low"),
        ("bone-signs", "none"),
        ("history", "none"),
        ("how-long", "under-2-weeks"),
        ("course", "better"),
        ("place", "outer"),
        ("change", "none"),
        ("running", "after"),
        ("triggers", "none"),
        ("stiffness", "none"),
        ("running-form", "not-sure"),
        ("shoes-feet", "fine"),
        ("about-you", "none"),
    ])
}

/// Checks the urgency of a runner who is harmless apart from these answers, and whether running must stop.
pub fn expect_urgency(given: &[(&str, &str)], urgency: Urgency, no_run: bool) {
    let found = assess(&but(&harmless(), given));
    assert_eq!(found.urgency, urgency, "{given:?}");
    assert_eq!(found.no_run, no_run, "no_run with {given:?}");
}

/// The numbers of the question's answers with this role.
pub fn with_role(question: &Question, role: Role) -> Vec<u8> {
    (0u8..)
        .zip(question.answers)
        .filter(|(_, answer)| answer.role == role)
        .map(|(option, _)| option)
        .collect()
}

/// The tick lists of the danger check.
pub fn danger_lists() -> impl Iterator<Item = (QuestionId, &'static Question)> {
    GUIDE.numbered_questions().filter(|(_, question)| {
        question.part == Part::DangerCheck && question.choose == Choose::Any
    })
}

/// Runs a property over many readers, the same ones each time.
pub fn for_many<S: Strategy>(
    strategy: &S,
    property: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
    let config = Config {
        cases: 256,
        rng_seed: RngSeed::Fixed(26),
        failure_persistence: None,
        ..Config::default()
    };
    if let Err(failure) = TestRunner::new(config).run(strategy, property) {
        panic!("{failure}");
    }
}

/// One click.
#[derive(Clone, Copy, Debug)]
pub enum Click {
    /// Nothing to report.
    Harmless,
    /// Any answer: this number, counted round and round.
    Any(u8),
}

impl Click {
    /// The answer that is clicked on the page of this question.
    pub fn option(self, question: &Question) -> u8 {
        let any = |number: u8| number % u8::try_from(question.answers.len()).unwrap_or(u8::MAX);
        let none = with_role(question, Role::Nothing).first().copied();
        match (self, none) {
            (Self::Any(number), _) => any(number),
            (Self::Harmless, Some(none)) => none,
            (Self::Harmless, None) => u8::from(question.id == "age"),
        }
    }
}

/// The clicks on one page.
pub type Clicks = Vec<Click>;

/// Clicks for the pages of a whole quiz. In the danger check most are harmless, because otherwise nearly every quiz
/// would end there.
pub fn clicks() -> impl Strategy<Value = Vec<Clicks>> {
    let page = |harmless, any_answer| {
        let click = prop_oneof![
            harmless => Just(Click::Harmless),
            any_answer => any::<u8>().prop_map(Click::Any),
        ];
        vec(click, 1..4)
    };
    let in_danger_check = |question: &&Question| question.part == Part::DangerCheck;
    let pages = GUIDE.questions.iter().filter(in_danger_check).count();
    (
        vec(page(6, 1), pages),
        vec(page(1, 3), QUESTION_COUNT - pages),
    )
        .prop_map(|(first, then)| first.into_iter().chain(then).collect())
}

/// The clicks on one page, one after the other. They always end with an answer that can be taken.
pub fn clicked(id: QuestionId, responses: &Responses, clicks: &[Click]) -> Responses {
    let question = GUIDE.question(id).expect("questions come from the guide");
    let click = |responses: Responses, click: &Click| {
        let chosen = responses.chosen(id);
        responses.with(id, toggled(question, chosen, click.option(question)))
    };
    let clicked = clicks.iter().fold(*responses, click);
    match check(id, &clicked) {
        Ok(()) => clicked,
        Err(_) => click(clicked.with(id, 0), &Click::Harmless),
    }
}

/// Every page of a quiz without a step back: the question, and the answers after its page.
pub fn walk(clicks: &[Clicks]) -> Vec<(QuestionId, Responses)> {
    let mut pages = Vec::new();
    let mut responses = Responses::default();
    let mut step = next(&responses, None);
    for on_page in clicks {
        let Step::Ask(id) = step else { break };
        responses = clicked(id, &responses, on_page);
        pages.push((id, responses));
        step = next(&responses, Some(id));
    }
    assert_eq!(step, Step::Result, "the quiz must end");
    pages
}

/// The answers at the end of a quiz without a step back.
pub fn walked(clicks: &[Clicks]) -> Responses {
    walk(clicks)
        .last()
        .map_or_else(Responses::default, |(_, responses)| *responses)
}

/// Answers to every question, even to those that such a reader would not be asked.
pub fn answered(clicks: &[Clicks]) -> Responses {
    GUIDE
        .numbered_questions()
        .zip(clicks)
        .fold(Responses::default(), |responses, ((id, _), clicks)| {
            clicked(id, &responses, clicks)
        })
}
