//! Which exercises to start with.

use super::answer::Target;
use crate::content::entry::{Entry, understand};
use crate::content::index::Index;
use serde::Deserialize;

/// What a starter set is for.
#[derive(Clone, Copy, Debug, Default)]
pub enum StarterFor {
    Target(Target),
    #[default]
    General,
}

/// A starter set.
#[derive(Debug, Default)]
pub struct Starter {
    pub id: String,
    pub serves: StarterFor,
    pub first_weeks: Vec<usize>,
    pub next_weeks: Vec<usize>,
    pub later: Vec<usize>,
    pub advice: Vec<String>,
}

/// A starter set as written.
#[derive(Deserialize)]
struct RawStarter {
    first_weeks: Option<Vec<String>>,
    next_weeks: Option<Vec<String>>,
    later: Option<Vec<String>>,
    advice: Option<Vec<String>>,
}

/// Understands a starter set.
pub fn starter(entry: Entry, index: &Index) -> Starter {
    let Entry { id, at, table } = entry;
    let serves = if id == "general" {
        StarterFor::General
    } else {
        index
            .target(&at, "id", &id)
            .map(StarterFor::Target)
            .unwrap_or_default()
    };
    let Some(raw) = understand::<RawStarter>(&at, table) else {
        return Starter {
            id,
            ..Starter::default()
        };
    };
    Starter {
        id,
        serves,
        first_weeks: index
            .exercises
            .find_all(&at, "first_weeks", raw.first_weeks),
        next_weeks: index.exercises.find_all(&at, "next_weeks", raw.next_weeks),
        later: index.exercises.find_all(&at, "later", raw.later),
        advice: at.texts_or_none("advice", raw.advice),
    }
}
