//! The content as types. `build/` checks the files under `content/` and writes them as the statics below, so that
//! nothing is parsed in the browser. This module must not decide anything: it only says what the content is.

mod article;
mod cause;
mod exercise;
mod lookup;
mod question;
mod red_flag;
mod region;
mod run;
mod text;

pub use article::{
    Article, CauseStory, ExerciseNote, Faq, PatternNote, QuestionNote, Reading, RedFlagNote,
    Solution, Source, SourceId,
};
pub use cause::{Cause, CauseId, Evidence, Pattern, PatternId, Target};
pub use exercise::{
    Cited, Dose, Equipment, Exercise, ExerciseId, ExerciseInShort, FirstWeeks, Kind, Range,
    Starter, StarterFor, Suitability, Suits,
};
pub use question::{AnswerId, AnswerOption, Choose, Part, Question, QuestionId, Role};
pub use red_flag::{
    AnyOf, BoneStress, Condition, Fact, RedFlag, SafetyNet, Urgency, UrgencyMessage,
};
pub use region::Region;
pub use run::{Interval, RunGuide, Stage};
pub use text::Text;

use crate::figure::{
    Arm, Arrow, BodyPart, Figure, Leg, Muscle, Pose, Posture, Prop, PropKind, Side, Spot, View,
    Working,
};

/// What the quiz acts on.
#[derive(Debug)]
pub struct Guide {
    /// All questions, in the order of asking.
    pub questions: &'static [Question],
    /// What raises the urgency.
    pub red_flags: &'static [RedFlag],
    /// The bone-stress rule over points.
    pub bone_stress: BoneStress,
    /// The messages of self-care, soon, same day and emergency, in this order.
    pub urgencies: [UrgencyMessage; 4],
    /// The lines under every result.
    pub safety_net: SafetyNet,
    /// The parts of the world whose numbers are known.
    pub regions: &'static [Region],
    /// The causes.
    pub causes: &'static [Cause],
    /// The patterns.
    pub patterns: &'static [Pattern],
    /// The question that asks for the place, on which patterns depend.
    pub place: QuestionId,
    /// The most points of a pattern to which the place does not belong.
    pub cap_elsewhere: i8,
    /// The answers to "place" that name no single spot, as bits.
    pub vague_places: u32,
    /// The pattern that stands in for a groin pain that fits no pattern, until somebody has looked at it.
    pub unclear_groin: PatternId,
    /// The most points of a pattern when the place is vague.
    pub cap_vague: i8,
    /// The exercises in short, in the order of [`Library::exercises`].
    pub in_short: &'static [ExerciseInShort],
    /// Which exercises to begin with, in the order of [`Library::starters`].
    pub first_weeks: &'static [FirstWeeks],
}

/// What the cards and the plan act on. It stands apart, so that a program that names it in no place does not carry it.
#[derive(Debug)]
pub struct Library {
    /// The exercises.
    pub exercises: &'static [Exercise],
    /// Where to start.
    pub starters: &'static [Starter],
    /// The way back to running.
    pub run: RunGuide,
}

// Written by `build/`: `GUIDE`, `LIBRARY`, `SELF_TESTS`, `ARTICLE`, `QUESTION_COUNT`, `APP_WORDS`, `WORDS_EN` and the module `ui`.
include!(concat!(env!("OUT_DIR"), "/guide.rs"));
