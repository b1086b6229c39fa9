//! A question with its answers.

use super::answer::{Answer, Role, answer};
use super::condition::{Condition, RawCondition};
use crate::content::entry::{Entry, understand};
use crate::content::index::Index;
use crate::content::mistake::At;
use serde::Deserialize;

/// The part of the quiz.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    DangerCheck,
    #[default]
    Questions,
}

/// The parts as written.
const PARTS: [(&str, Part); 2] = [
    ("danger-check", Part::DangerCheck),
    ("questions", Part::Questions),
];

/// How many answers may be chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choose {
    #[default]
    One,
    Any,
    UpTo(u8),
}

/// The ways to choose as written.
const CHOICES: [(&str, Choose); 5] = [
    ("one", Choose::One),
    ("any", Choose::Any),
    ("up-to-2", Choose::UpTo(2)),
    ("up-to-3", Choose::UpTo(3)),
    ("up-to-4", Choose::UpTo(4)),
];

/// A question.
#[derive(Debug, Default)]
pub struct Question {
    pub id: String,
    pub code: String,
    pub part: Part,
    pub choose: Choose,
    pub self_test: bool,
    pub heading: String,
    pub hint: Option<String>,
    pub why: Option<String>,
    pub clinical: String,
    pub countdown_seconds: Option<u8>,
    pub sources: Vec<usize>,
    pub enabled_when: Option<Condition>,
    pub answers: Vec<Answer>,
}

/// A question as written, without its answers.
#[derive(Deserialize)]
struct RawQuestion {
    code: Option<String>,
    part: Option<String>,
    choose: Option<String>,
    heading: Option<String>,
    hint: Option<String>,
    why: Option<String>,
    clinical: Option<String>,
    #[serde(default)]
    self_test: bool,
    countdown_seconds: Option<i64>,
    sources: Option<Vec<String>>,
    enabled_when: Option<RawCondition>,
}

/// Understands a question and its answers.
pub fn question(entry: Entry, answers: Vec<Entry>, index: &Index) -> Question {
    let Entry { id, at, table } = entry;
    let answers = answers
        .into_iter()
        .map(|entry| answer(entry, index))
        .collect();
    let Some(raw) = understand::<RawQuestion>(&at, table) else {
        return Question {
            id,
            answers,
            ..Question::default()
        };
    };
    let choose = at.choice("choose", raw.choose, &CHOICES);
    check_answers(&at, choose, &answers);
    if raw.countdown_seconds.is_some() && !raw.self_test {
        at.report(
            "\"countdown_seconds\" without self_test = true",
            "Add self_test = true or remove the countdown.",
        );
    }
    let countdown_seconds = raw
        .countdown_seconds
        .map(|seconds| at.number("countdown_seconds", Some(seconds), 5..=60));
    Question {
        id,
        code: at.text("code", raw.code),
        part: at.choice("part", raw.part, &PARTS),
        choose,
        self_test: raw.self_test,
        heading: at.text("heading", raw.heading),
        hint: at.optional_text("hint", raw.hint),
        why: at.optional_text("why", raw.why),
        clinical: at.text("clinical", raw.clinical),
        countdown_seconds,
        sources: index.sources.find_all(&at, "sources", raw.sources),
        enabled_when: raw
            .enabled_when
            .map(|raw| raw.resolve(&at, "enabled_when", index)),
        answers,
    }
}

/// Reports too few or too many answers, and a tick list that cannot be answered by somebody whom nothing fits.
fn check_answers(at: &At, choose: Choose, answers: &[Answer]) {
    if answers.len() < 2 {
        at.report(
            "the question has fewer than 2 answers",
            "Add answers with [[question.answer]].",
        );
    }
    if answers.len() > 31 {
        let problem = format!("the question has {} answers", answers.len());
        at.report(problem, "Use at most 31, or split the question.");
    }
    let way_out = answers
        .iter()
        .any(|answer| matches!(answer.role, Role::Nothing | Role::NotSure));
    if choose != Choose::One && !way_out {
        let remedy = "Add an answer with role = \"none\" or role = \"not-sure\".";
        at.report(
            "the tick list has no answer for somebody whom nothing fits",
            remedy,
        );
    }
}
