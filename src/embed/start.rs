//! What a view may begin with.

use super::options::View;
use crate::guide::{Cause, ExerciseInShort, GUIDE, Role, Text};

/// A place, a cause or an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// What kind of thing it is.
    pub kind: Kind,
    /// Its published name.
    pub id: &'static str,
    /// Its name for readers.
    pub name: Text,
}

/// What kind of thing a view begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A place on the hip.
    Place,
    /// A cause.
    Cause,
    /// An exercise.
    Exercise,
}

/// What a view may begin with, in the order shown.
#[must_use]
pub fn starts(view: View) -> Vec<Start> {
    match view {
        View::Quiz => places(),
        View::Article => [places(), causes()].concat(),
        View::Exercises | View::One => exercises(),
        View::Danger => Vec::new(),
    }
}

fn places() -> Vec<Start> {
    let answers = GUIDE
        .question(GUIDE.place)
        .map_or(&[][..], |asked| asked.answers);
    let spots = answers.iter().filter(|answer| answer.role == Role::Fact);
    spots
        .map(|answer| Start {
            kind: Kind::Place,
            id: answer.id,
            name: answer.label,
        })
        .collect()
}

fn causes() -> Vec<Start> {
    let start = |cause: &Cause| Start {
        kind: Kind::Cause,
        id: cause.id,
        name: cause.name,
    };
    GUIDE.causes.iter().map(start).collect()
}

fn exercises() -> Vec<Start> {
    let start = |exercise: &ExerciseInShort| Start {
        kind: Kind::Exercise,
        id: exercise.id,
        name: exercise.name,
    };
    GUIDE.in_short.iter().map(start).collect()
}
