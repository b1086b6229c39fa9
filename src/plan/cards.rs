//! Which exercise cards suit a result, and when none may be shown.

use super::nearest;
use crate::guide::{
    Exercise, ExerciseId, GUIDE, LIBRARY, PatternId, Starter, StarterFor, Suitability, Text,
    Urgency,
};
use crate::quiz::{Assessment, Ranking, Responses};
use serde::{Deserialize, Serialize};

/// The cards for a result.
#[derive(Debug)]
pub enum Cards {
    /// None, and why.
    Withheld(Withheld),
    /// The most suitable first; those to leave for now come last.
    Shown(Vec<Card>),
}

/// Why no cards are shown (clinical reference, 5.1, start gate).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Withheld {
    /// Emergency or same day: nothing from this page before somebody has looked at the hip.
    Urgent,
    /// Something must be checked first.
    CheckFirst,
    /// The hip hurts too much at rest.
    TooSore,
}

/// One card.
#[derive(Debug)]
pub struct Card {
    /// Which exercise.
    pub id: ExerciseId,
    /// Its content.
    pub exercise: &'static Exercise,
    /// The strictest verdict among the patterns that fit.
    pub suitability: Suitability,
    /// What to change or why to leave it, once for each pattern that asks for it.
    pub notes: Vec<Text>,
    /// Whether it belongs to the first weeks.
    pub first_weeks: bool,
    /// What it was chosen for: the starter sets that have it, the pattern's first. Empty when none has it.
    pub chosen_for: Vec<StarterFor>,
    /// What to do instead, when it is to be left for now; `None` when nothing near it suits.
    pub instead: Option<ExerciseId>,
}

/// Chooses the cards. `responses` are needed because a groin pain without a clear pattern is treated like a pinching
/// joint until somebody has looked at it (clinical reference, 5.2).
#[must_use]
pub fn choose(assessment: &Assessment, ranking: &Ranking, responses: &Responses) -> Cards {
    if let Some(why) = withheld(assessment) {
        return Cards::Withheld(why);
    }
    let patterns = patterns(ranking, responses);
    let starters = starters(ranking);
    let order = order(&starters);
    let suited = |wanted: Suitability| {
        order
            .iter()
            .filter_map(|id| Some(card(*id, GUIDE.exercise(*id)?, &patterns, &starters)))
            .filter(move |card| card.suitability == wanted)
    };
    let best_first = [Suitability::Good, Suitability::Modify, Suitability::Avoid];
    Cards::Shown(best_first.into_iter().flat_map(suited).collect())
}

/// Why there may be no exercises with this assessment; `None` when there may be some.
#[must_use]
pub fn withheld(assessment: &Assessment) -> Option<Withheld> {
    if assessment.urgency >= Urgency::SameDay {
        Some(Withheld::Urgent)
    } else if assessment.withholds_cards && assessment.urgency == Urgency::SelfCare {
        Some(Withheld::TooSore)
    } else if assessment.no_run || assessment.withholds_cards || assessment.leaves_quiz {
        Some(Withheld::CheckFirst)
    } else {
        None
    }
}

/// The patterns whose verdicts count: those shown, or the one that stands in for an unclear groin pain.
pub(super) fn patterns(ranking: &Ranking, responses: &Responses) -> Vec<PatternId> {
    let mut patterns: Vec<PatternId> = ranking.shown_patterns().map(|ranked| ranked.id).collect();
    if patterns.is_empty() {
        patterns.extend(unclear_groin(responses));
    }
    patterns
}

/// What helps beside the exercises, for the first pattern and the first cause.
#[must_use]
pub fn advice(ranking: &Ranking) -> Vec<Text> {
    let advice = starters(ranking)
        .into_iter()
        .flat_map(|starter| starter.advice);
    advice.copied().collect()
}

/// All exercises with their numbers.
pub(super) fn numbered() -> impl Iterator<Item = (ExerciseId, &'static Exercise)> {
    (0u8..)
        .zip(LIBRARY.exercises)
        .map(|(number, exercise)| (ExerciseId(number), exercise))
}

/// The strictest verdict of the patterns.
pub(super) fn suitability(exercise: &Exercise, patterns: &[PatternId]) -> Suitability {
    patterns
        .iter()
        .filter_map(|pattern| exercise.suits.get(usize::from(pattern.0)))
        .map(|suits| suits.suitability)
        .max()
        .unwrap_or(Suitability::Good)
}

pub(super) fn card(
    id: ExerciseId,
    exercise: &'static Exercise,
    patterns: &[PatternId],
    starters: &[&'static Starter],
) -> Card {
    let suitability = suitability(exercise, patterns);
    let suits = patterns
        .iter()
        .filter_map(|pattern| exercise.suits.get(usize::from(pattern.0)));
    let strictest = suits.filter(|suits| suits.suitability == suitability);
    Card {
        id,
        exercise,
        suitability,
        notes: strictest.filter_map(|suits| suits.note).collect(),
        first_weeks: starters
            .iter()
            .any(|starter| starter.first_weeks.contains(&id)),
        chosen_for: starters
            .iter()
            .filter(|starter| starter.has(id))
            .map(|starter| starter.serves)
            .collect(),
        instead: (suitability == Suitability::Avoid)
            .then(|| nearest(id, patterns).into_iter().next())
            .flatten(),
    }
}

/// The pattern that stands in for a groin pain without a clear pattern.
fn unclear_groin(responses: &Responses) -> Option<PatternId> {
    let place = responses.chosen(GUIDE.place);
    let groin = GUIDE.pattern(GUIDE.unclear_groin)?;
    (place & (groin.places | GUIDE.vague_places) != 0).then_some(GUIDE.unclear_groin)
}

/// What starter sets are wanted for: the first pattern (or none in particular) and the first cause.
pub(super) fn wanted(ranking: &Ranking) -> [Option<StarterFor>; 2] {
    [
        ranking
            .first_pattern()
            .map(StarterFor::Target)
            .or(Some(StarterFor::General)),
        ranking.first_cause().map(StarterFor::Target),
    ]
}

/// The starter sets of the first pattern (or the general one) and of the first cause.
pub(super) fn starters(ranking: &Ranking) -> Vec<&'static Starter> {
    wanted(ranking)
        .into_iter()
        .flatten()
        .filter_map(|wanted| {
            LIBRARY
                .starters
                .iter()
                .find(|starter| starter.serves == wanted)
        })
        .collect()
}

/// All exercises: those of the first weeks, of the next weeks, for later, and the rest.
fn order(starters: &[&'static Starter]) -> Vec<ExerciseId> {
    let stages: [fn(&Starter) -> &'static [ExerciseId]; 3] = [
        |starter| starter.first_weeks,
        |starter| starter.next_weeks,
        |starter| starter.later,
    ];
    let in_sets = stages
        .into_iter()
        .flat_map(|stage| starters.iter().flat_map(move |starter| stage(starter)))
        .copied();
    let mut order = Vec::new();
    for id in in_sets.chain(numbered().map(|(id, _)| id)) {
        if !order.contains(&id) {
            order.push(id);
        }
    }
    order
}
