//! An exercise card: what to do, how much, for whom, and when to stop.

use super::{CauseId, Evidence, Text};
use crate::figure::Figure;
use serde::{Deserialize, Serialize};

/// An exercise's place in [`Guide::exercises`](super::Guide::exercises).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ExerciseId(pub u8);

/// One exercise.
#[derive(Debug)]
pub struct Exercise {
    /// The published name, in kebab-case.
    pub id: &'static str,
    /// The name shown.
    pub name: Text,
    /// What kind of exercise it is.
    pub kind: Kind,
    /// What it is for.
    pub goal: Text,
    /// What is needed; empty when nothing is.
    pub kit: &'static [Text],
    /// What it takes.
    pub equipment: Equipment,
    /// The causes it serves.
    pub serves: &'static [CauseId],
    /// Whether it is one of the five of the article that this product grew from.
    pub from_article: bool,
    /// How to begin.
    pub start: Text,
    /// At most six steps.
    pub steps: &'static [Text],
    /// Where it should be felt.
    pub feel: Text,
    /// Where it should not be felt.
    pub not_feel: Text,
    /// How to make it easier.
    pub easier: Text,
    /// How to make it harder.
    pub harder: Text,
    /// Common mistakes, the most common first.
    pub mistakes: &'static [Text],
    /// When to stop.
    pub stop: Text,
    /// How well studies support it.
    pub evidence: Evidence,
    /// Where its facts come from.
    pub sources: &'static [Cited],
    /// How much.
    pub dose: Dose,
    /// The drawing.
    pub figure: Figure,
    /// How it suits each pattern, in the order of the patterns.
    pub suits: &'static [Suits],
}

/// A source as a card names it.
#[derive(Debug)]
pub struct Cited {
    /// Authors, title, journal, year.
    pub text: Text,
    /// Where to find it.
    pub url: Option<&'static str>,
    /// How we know it, as a sentence.
    pub read: Text,
}

/// What the quiz says of an exercise.
#[derive(Debug)]
pub struct ExerciseInShort {
    /// The published name, in kebab-case.
    pub id: &'static str,
    /// The name shown.
    pub name: Text,
    /// How it suits each pattern, in the order of the patterns.
    pub suits: &'static [Suitability],
}

/// Which exercises to begin with.
#[derive(Debug)]
pub struct FirstWeeks {
    /// What they are for.
    pub serves: StarterFor,
    /// Those of weeks 0 to 2.
    pub exercises: &'static [ExerciseId],
}

/// What kind of exercise it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Repetitions against a load.
    Strength,
    /// Holding still against a load.
    Hold,
    /// Lengthening.
    Stretch,
    /// Before a run.
    WarmUp,
}

/// What an exercise takes, for those who choose by what they have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Equipment {
    /// The floor, with a mat at most.
    Floor,
    /// Something that every home has.
    Home,
    /// A loop band.
    Band,
}

/// From the first number to the second, both included.
pub type Range = (u8, u8);

/// How much of an exercise.
#[derive(Clone, Copy, Debug)]
pub struct Dose {
    /// How many sets.
    pub sets: Range,
    /// How many repetitions in a set; `None` for holds.
    pub reps: Option<Range>,
    /// How long each repetition is held, in seconds.
    pub hold_seconds: Option<Range>,
    /// The pause between sets, in seconds.
    pub rest_seconds: u8,
    /// Whether each side is done by itself.
    pub each_side: bool,
    /// Seconds down, held and up; `None` for holds.
    pub tempo: Option<(u8, u8, u8)>,
    /// On how many days a week.
    pub days_a_week: Range,
}

/// How an exercise suits one pattern.
#[derive(Clone, Copy, Debug)]
pub struct Suits {
    /// The verdict.
    pub suitability: Suitability,
    /// What to change, or why to leave it.
    pub note: Option<Text>,
}

/// Whether an exercise suits. Later is stricter, so the strictest of several patterns is their maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Suitability {
    /// Good as it is.
    Good,
    /// Good with a change.
    Modify,
    /// Not for now.
    Avoid,
}

/// Which exercises to start with, and when.
#[derive(Debug)]
pub struct Starter {
    /// What it is for.
    pub serves: StarterFor,
    /// Weeks 0 to 2.
    pub first_weeks: &'static [ExerciseId],
    /// Weeks 3 to 8.
    pub next_weeks: &'static [ExerciseId],
    /// After that.
    pub later: &'static [ExerciseId],
    /// What else helps.
    pub advice: &'static [Text],
}

impl Starter {
    /// Whether an exercise is in the set, at whatever time.
    #[must_use]
    pub fn has(&self, exercise: ExerciseId) -> bool {
        [self.first_weeks, self.next_weeks, self.later]
            .iter()
            .any(|part| part.contains(&exercise))
    }
}

/// What a starter set is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StarterFor {
    /// A pattern or a cause.
    Target(super::Target),
    /// No clear pattern.
    General,
}
