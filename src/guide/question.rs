//! A question, its answers, and what each answer counts for or against.

use super::{Condition, Target, Text};

/// A question's place in [`Guide::questions`](super::Guide::questions), which is the order of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QuestionId(pub u8);

/// An answer: the question it belongs to, and its place among that question's answers (0 to 30).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AnswerId {
    /// The question.
    pub question: QuestionId,
    /// The place among the question's answers.
    pub option: u8,
}

/// One question, shown on a page of its own.
#[derive(Debug)]
pub struct Question {
    /// The published name, in kebab-case. Its meaning never changes.
    pub id: &'static str,
    /// The danger check comes first and decides the urgency; the questions rank causes and patterns.
    pub part: Part,
    /// How many answers may be chosen.
    pub choose: Choose,
    /// A movement to try. Offered only below [`Urgency::SameDay`](super::Urgency::SameDay) and without a running ban.
    pub self_test: bool,
    /// How long the movement is tried, in seconds from 5 to 60; only for a self-test.
    pub countdown_seconds: Option<u8>,
    /// The question itself.
    pub heading: Text,
    /// A line below the heading.
    pub hint: Option<Text>,
    /// Why it is asked.
    pub why: Option<Text>,
    /// What a clinician calls the subject of the question.
    pub clinical: Text,
    /// When it is asked; `None` means always.
    pub enabled_when: Option<Condition>,
    /// The answers, in the order shown; at most 31.
    pub answers: &'static [AnswerOption],
}

/// The part of the quiz that a question belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The safety screen, which comes first every time.
    DangerCheck,
    /// The questions that rank causes and patterns.
    Questions,
}

/// How many answers a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choose {
    /// Exactly one: radio buttons.
    One,
    /// Any number of ticks.
    Any,
    /// At most this many ticks.
    UpTo(u8),
}

/// One answer that can be chosen.
#[derive(Debug)]
pub struct AnswerOption {
    /// The published name, in kebab-case. Its meaning never changes.
    pub id: &'static str,
    /// What kind of answer it is.
    pub role: Role,
    /// The answer as the reader sees it.
    pub label: Text,
    /// A line below the label.
    pub hint: Option<Text>,
    /// The answer as a reason in the result, addressed to the reader.
    pub said: Text,
    /// What a clinician calls it, where that helps.
    pub clinical: Option<Text>,
    /// Points for (above 0) or against (below 0) a cause or a pattern, from -3 to 3.
    pub weights: &'static [(Target, i8)],
    /// Why it counts. Present when there are weights.
    pub reason: Option<Text>,
}

/// What kind of answer an option is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A statement about the reader.
    Fact,
    /// A deliberate "none of these" or "no".
    Nothing,
    /// "I am not sure". In the danger check it counts as one step below "yes", never as "no".
    NotSure,
    /// A self-test that was not tried.
    Skip,
}
