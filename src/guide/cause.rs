//! What may feed the pain (causes) and what place and behaviour fit (patterns).

use super::{Fact, Text};
use serde::{Deserialize, Serialize};

/// A cause's place in [`Guide::causes`](super::Guide::causes), which is also the order among equals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CauseId(pub u8);

/// A pattern's place in [`Guide::patterns`](super::Guide::patterns), which is also the order among equals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PatternId(pub u8);

/// What an answer counts for or against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Target {
    /// A cause.
    Cause(CauseId),
    /// A pattern.
    Pattern(PatternId),
}

/// How well studies support a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Evidence {
    /// Little or conflicting support.
    Weak,
    /// Good studies disagree.
    Mixed,
    /// Several good studies agree, with limits.
    Moderate,
    /// Many good studies agree.
    Strong,
}

/// One of the six causes of the article.
#[derive(Debug)]
pub struct Cause {
    /// The published name, in kebab-case.
    pub id: &'static str,
    /// The name shown.
    pub name: Text,
    /// How well studies support it.
    pub evidence: Evidence,
    /// Points before any answer, from -3 to 3.
    pub prior: i8,
    /// The most points it can reach, unless a fact of `cap_lifted_by` is given.
    pub cap: Option<i8>,
    /// Answers that lift the cap.
    pub cap_lifted_by: &'static [Fact],
    /// One honest line.
    pub verdict: Text,
    /// What to do about it.
    pub act: &'static [Text],
}

/// A kind of hip pain that the answers can fit.
#[derive(Debug)]
pub struct Pattern {
    /// The published name, in kebab-case.
    pub id: &'static str,
    /// The name shown.
    pub name: Text,
    /// The name a clinician uses.
    pub clinical: Text,
    /// The answers to the question "place" where it can be, as bits.
    pub places: u32,
    /// Whether it is ever shown with exercises.
    pub shown: bool,
    /// What it is.
    pub what: Text,
    /// What helps.
    pub act: &'static [Text],
    /// What to leave for now.
    pub avoid: &'static [Text],
    /// How it is told from its neighbours.
    pub tell_apart: Text,
}
