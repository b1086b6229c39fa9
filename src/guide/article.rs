//! What only the static pages show: the article, its sources, and the notes behind the rules.
//! Nothing here reaches the WebAssembly.

use super::{CauseId, Text};

/// A source's place in [`Article::sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SourceId(pub u8);

/// Everything around the quiz.
#[derive(Debug)]
pub struct Article {
    /// The longer story of each cause, in the order of the causes.
    pub causes: &'static [CauseStory],
    /// The solutions of the article.
    pub solutions: &'static [Solution],
    /// Questions and answers.
    pub faq: &'static [Faq],
    /// Where the facts come from.
    pub sources: &'static [Source],
    /// Notes on each question, in the order of the questions.
    pub questions: &'static [QuestionNote],
    /// Notes on each red flag, in the order of the red flags.
    pub red_flags: &'static [RedFlagNote],
    /// The sources of the bone-stress rule.
    pub bone_stress: &'static [SourceId],
    /// The sources of each pattern, in the order of the patterns.
    pub patterns: &'static [PatternNote],
    /// The sources of each exercise, in the order of the exercises.
    pub exercises: &'static [ExerciseNote],
    /// The sources of the way back to running.
    pub run: &'static [SourceId],
}

/// The longer story of a cause.
#[derive(Debug)]
pub struct CauseStory {
    /// The cause.
    pub cause: CauseId,
    /// Its short name in the clinical notes.
    pub code: &'static str,
    /// What it means.
    pub what: Text,
    /// How to recognise it.
    pub notice: &'static [Text],
    /// What studies found.
    pub research: &'static [Text],
    /// A test at home.
    pub self_test: Option<Text>,
    /// Where the facts come from.
    pub sources: &'static [SourceId],
}

/// One of the article's solutions.
#[derive(Debug)]
pub struct Solution {
    /// The published name.
    pub id: &'static str,
    /// The heading.
    pub name: Text,
    /// One honest line.
    pub verdict: Text,
    /// Paragraphs.
    pub text: &'static [Text],
    /// Where the facts come from.
    pub sources: &'static [SourceId],
}

/// A question and its answer.
#[derive(Debug)]
pub struct Faq {
    /// The published name.
    pub id: &'static str,
    /// The question.
    pub question: Text,
    /// Paragraphs.
    pub answer: &'static [Text],
    /// Where the facts come from.
    pub sources: &'static [SourceId],
}

/// A source.
#[derive(Debug)]
pub struct Source {
    /// The published name, such as `s40`.
    pub id: &'static str,
    /// Authors, title, journal, year.
    pub text: Text,
    /// Where to find it.
    pub url: Option<&'static str>,
    /// How it is known.
    pub read: Reading,
}

/// How a source is known (clinical reference, "How to read the marks").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Its abstract, table or text was read.
    Abstract,
    /// Another page describing it was read.
    SecondHand,
    /// From memory.
    Memory,
}

/// The short name and the sources of a question and its answers.
#[derive(Debug)]
pub struct QuestionNote {
    /// The short name in the clinical notes.
    pub code: &'static str,
    /// The question's sources.
    pub sources: &'static [SourceId],
    /// The sources of each answer.
    pub answers: &'static [&'static [SourceId]],
}

/// The short name and the sources of a red flag.
#[derive(Debug)]
pub struct RedFlagNote {
    /// The short name in the clinical notes.
    pub code: &'static str,
    /// Where it comes from.
    pub sources: &'static [SourceId],
}

/// The short name and the sources of a pattern.
#[derive(Debug)]
pub struct PatternNote {
    /// The short name in the clinical notes.
    pub code: &'static str,
    /// Where the facts come from.
    pub sources: &'static [SourceId],
}

/// The short name and the sources of an exercise.
#[derive(Debug)]
pub struct ExerciseNote {
    /// The short name in the clinical notes.
    pub code: &'static str,
    /// Where the facts come from.
    pub sources: &'static [SourceId],
}
