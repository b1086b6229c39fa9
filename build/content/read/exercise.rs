//! An exercise card.

use super::dose::{Dose, RawDose};
use super::evidence::{EVIDENCE, Evidence};
use super::figure::{Figure, RawFigure};
use super::suits::{Suits, suits};
use crate::content::entry::{Entry, understand};
use crate::content::index::Index;
use crate::content::mistake::At;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What kind of exercise it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    #[default]
    Strength,
    Hold,
    Stretch,
    WarmUp,
}

/// The kinds as written.
const KINDS: [(&str, Kind); 4] = [
    ("strength", Kind::Strength),
    ("hold", Kind::Hold),
    ("stretch", Kind::Stretch),
    ("warm-up", Kind::WarmUp),
];

/// What it takes, for those who choose by what they have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Equipment {
    #[default]
    Floor,
    Home,
    Band,
}

/// The equipment as written.
const EQUIPMENT: [(&str, Equipment); 3] = [
    ("floor", Equipment::Floor),
    ("home", Equipment::Home),
    ("band", Equipment::Band),
];

/// An exercise.
#[derive(Debug, Default)]
pub struct Exercise {
    pub id: String,
    pub code: String,
    pub name: String,
    pub kind: Kind,
    pub goal: String,
    pub kit: Vec<String>,
    pub equipment: Equipment,
    pub serves: Vec<usize>,
    pub from_article: bool,
    pub start: String,
    pub steps: Vec<String>,
    pub feel: String,
    pub not_feel: String,
    pub easier: String,
    pub harder: String,
    pub mistakes: Vec<String>,
    pub stop: String,
    pub evidence: Evidence,
    pub sources: Vec<usize>,
    pub dose: Dose,
    pub figure: Figure,
    pub suits: Vec<Suits>,
}

/// An exercise as written.
#[derive(Deserialize)]
struct RawExercise {
    code: Option<String>,
    name: Option<String>,
    kind: Option<String>,
    goal: Option<String>,
    kit: Option<Vec<String>>,
    equipment: Option<String>,
    serves: Option<Vec<String>>,
    #[serde(default)]
    from_article: bool,
    start: Option<String>,
    steps: Option<Vec<String>>,
    feel: Option<String>,
    not_feel: Option<String>,
    easier: Option<String>,
    harder: Option<String>,
    mistakes: Option<Vec<String>>,
    stop: Option<String>,
    evidence: Option<String>,
    sources: Option<Vec<String>>,
    dose: Option<RawDose>,
    figure: Option<RawFigure>,
    #[serde(default)]
    suits: BTreeMap<String, String>,
    #[serde(default)]
    notes: BTreeMap<String, String>,
}

/// Understands an exercise.
pub fn exercise(entry: Entry, index: &Index) -> Exercise {
    let Entry { id, at, table } = entry;
    let Some(raw) = understand::<RawExercise>(&at, table) else {
        return Exercise {
            id,
            ..Exercise::default()
        };
    };
    if raw.dose.is_none() {
        at.report("[dose] is missing", "Begin it with a line [dose].");
    }
    if raw.figure.is_none() {
        at.report("[figure] is missing", "Begin it with a line [figure].");
    }
    Exercise {
        id,
        code: at.text("code", raw.code),
        name: at.text("name", raw.name),
        kind: at.choice("kind", raw.kind, &KINDS),
        goal: at.text("goal", raw.goal),
        kit: at.texts_or_none("kit", raw.kit),
        equipment: at.choice("equipment", raw.equipment, &EQUIPMENT),
        serves: index.causes.find_all(&at, "serves", raw.serves),
        from_article: raw.from_article,
        start: at.text("start", raw.start),
        steps: steps(&at, raw.steps),
        feel: at.text("feel", raw.feel),
        not_feel: at.text("not_feel", raw.not_feel),
        easier: at.text("easier", raw.easier),
        harder: at.text("harder", raw.harder),
        mistakes: at.texts("mistakes", raw.mistakes),
        stop: stop(&at, raw.stop),
        evidence: at.choice("evidence", raw.evidence, &EVIDENCE),
        sources: index.sources.find_all(&at, "sources", raw.sources),
        dose: raw.dose.map(|dose| dose.resolve(&at)).unwrap_or_default(),
        figure: raw
            .figure
            .map(|figure| figure.resolve(&at.within("[figure]")))
            .unwrap_or_default(),
        suits: suits(&at, raw.suits, raw.notes, index),
    }
}

/// The steps. Reports what is too long to follow while moving.
fn steps(at: &At, steps: Option<Vec<String>>) -> Vec<String> {
    let steps = at.texts("steps", steps);
    if steps.len() > 6 {
        let problem = format!("the exercise has {} steps", steps.len());
        at.report(problem, "Use at most 6.");
    }
    for (place, step) in steps.iter().enumerate() {
        let words = step.split_whitespace().count();
        if words > 12 {
            let problem = format!("step {} has {words} words", place + 1);
            at.report(problem, "Use at most 12, or make two steps of it.");
        }
    }
    steps
}

/// The stop rule, without which no exercise may be shown.
fn stop(at: &At, stop: Option<String>) -> String {
    let stop = stop.unwrap_or_default();
    if stop.trim().is_empty() {
        let remedy = "Add stop = \"...\" that says when to stop.";
        at.report("the exercise has no stop rule", remedy);
    }
    stop
}
