//! An answer and what it counts for or against.

use crate::content::entry::{Entry, understand};
use crate::content::index::Index;
use crate::content::mistake::At;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What kind of answer it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    #[default]
    Fact,
    Nothing,
    NotSure,
    Skip,
}

/// The roles as written.
const ROLES: [(&str, Role); 4] = [
    ("fact", Role::Fact),
    ("none", Role::Nothing),
    ("not-sure", Role::NotSure),
    ("skip", Role::Skip),
];

/// A cause or a pattern by its place in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    Cause(usize),
    Pattern(usize),
}

/// An answer.
#[derive(Debug, Default)]
pub struct Answer {
    pub id: String,
    pub role: Role,
    pub label: String,
    pub hint: Option<String>,
    pub said: String,
    pub clinical: Option<String>,
    pub weights: Vec<(Target, i8)>,
    pub reason: Option<String>,
    pub sources: Vec<usize>,
}

/// An answer as written.
#[derive(Deserialize)]
struct RawAnswer {
    role: Option<String>,
    label: Option<String>,
    hint: Option<String>,
    said: Option<String>,
    clinical: Option<String>,
    #[serde(default)]
    weights: BTreeMap<String, i64>,
    reason: Option<String>,
    sources: Option<Vec<String>>,
}

/// Understands an answer.
pub fn answer(entry: Entry, index: &Index) -> Answer {
    let Entry { id, at, table } = entry;
    let Some(raw) = understand::<RawAnswer>(&at, table) else {
        return Answer {
            id,
            ..Answer::default()
        };
    };
    let role = raw
        .role
        .map_or(Role::Fact, |role| at.choice("role", Some(role), &ROLES));
    check_weights(&at, role, &raw.weights, raw.reason.as_deref());
    Answer {
        id,
        role,
        label: at.text("label", raw.label),
        hint: at.optional_text("hint", raw.hint),
        said: at.text("said", raw.said),
        clinical: at.optional_text("clinical", raw.clinical),
        weights: weights(&at, raw.weights, index),
        reason: at.optional_text("reason", raw.reason),
        sources: index.sources.find_all(&at, "sources", raw.sources),
    }
}

/// Reports weights that may not be there or lack a reason.
fn check_weights(at: &At, role: Role, weights: &BTreeMap<String, i64>, reason: Option<&str>) {
    if weights.is_empty() {
        return;
    }
    if matches!(role, Role::NotSure | Role::Skip) {
        let remedy = "Remove the weights: only what somebody knows may count.";
        at.report("a not-sure or skip answer has weights", remedy);
    }
    if reason.is_none() {
        let remedy = "Add reason = \"...\" that says why this answer counts.";
        at.report("\"weights\" without a \"reason\"", remedy);
    }
}

/// The weights in the order of the causes, then of the patterns.
fn weights(at: &At, raw: BTreeMap<String, i64>, index: &Index) -> Vec<(Target, i8)> {
    let mut weights = Vec::new();
    for (id, weight) in raw {
        if !(-3..=3).contains(&weight) {
            let problem = format!("weight {weight} for \"{id}\" is out of range");
            at.report(problem, "Use a number from -3 to 3.");
        }
        let target = index.target(at, "weights", &id);
        weights.extend(target.zip(i8::try_from(weight).ok()));
    }
    weights.sort_unstable();
    weights
}
