//! What raises the urgency: rules over answers, as data.

use super::{PatternId, QuestionId, Text};

/// How soon somebody should look at the hip (clinical reference, section 1.1). Later is more urgent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Urgency {
    /// Self-care is fine.
    SelfCare,
    /// An appointment within days, 2 weeks at most.
    Soon,
    /// A doctor today, within 24 hours.
    SameDay,
    /// Emergency help now.
    Emergency,
}

/// Answers of one question, as a set: bit `n` stands for the question's answer number `n`.
/// [`Fact::UNANSWERED`] stands for no answer at all when the quiz has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The question.
    pub question: QuestionId,
    /// The set of answers, at least one of which must have been given.
    pub options: u32,
}

impl Fact {
    /// The bit that stands for "no answer to this question".
    pub const UNANSWERED: u32 = 1 << 31;
}

/// A line of a condition: it holds when one of its facts does.
pub type AnyOf = &'static [Fact];

/// When something applies. All three parts must hold.
#[derive(Clone, Copy, Debug)]
pub struct Condition {
    /// Each of these lines must hold.
    pub all: &'static [AnyOf],
    /// This line must not hold.
    pub none: AnyOf,
    /// At least this many of the lines in `of` must hold; 0 when there is no such demand.
    pub least: u8,
    /// The lines that are counted.
    pub of: &'static [AnyOf],
}

/// One rule that can raise the urgency.
#[derive(Debug)]
pub struct RedFlag {
    /// The published name, in kebab-case.
    pub id: &'static str,
    /// The urgency is at least this when the rule applies.
    pub urgency: Urgency,
    /// When the rule applies.
    pub when: Condition,
    /// No running until somebody has looked at the hip.
    pub no_run: bool,
    /// The quiz ends with the danger check: its content does not suit this reader.
    pub leaves_quiz: bool,
    /// No exercise cards until somebody has looked at the hip.
    pub withholds_cards: bool,
    /// What it can stand for, in words for the reader and the clinician alike.
    pub stands_for: Text,
    /// An extra line for the reader.
    pub advice: Option<Text>,
}

/// The last line of defence: small signs that add up in the bone-stress pattern (clinical reference, 4.2).
#[derive(Debug)]
pub struct BoneStress {
    /// The pattern that collects the points.
    pub pattern: PatternId,
    /// From this many points on the urgency is raised.
    pub raises_from: i8,
    /// From this many points on it is raised when the pattern is strictly first.
    pub raises_when_first_from: i8,
    /// The urgency is at least this; running stops too.
    pub urgency: Urgency,
    /// Points added once when the condition holds.
    pub bonuses: &'static [(Condition, i8)],
    /// The reason shown to the reader.
    pub stands_for: Text,
}

/// The words for one urgency.
#[derive(Debug)]
pub struct UrgencyMessage {
    /// The action, as a heading.
    pub title: Text,
    /// What to do, in one sentence.
    pub act: Text,
    /// Examples of emergency numbers.
    pub number_hint: Option<Text>,
    /// The extra line when running must stop.
    pub no_run: Option<Text>,
    /// What else to do and to leave.
    pub steps: &'static [Text],
}

/// The lines shown under every result.
#[derive(Debug)]
pub struct SafetyNet {
    /// The heading.
    pub title: Text,
    /// When to call for emergency help.
    pub emergency: Text,
    /// When to stop running.
    pub bone: Text,
    /// What to do when worried.
    pub worried: Text,
}
