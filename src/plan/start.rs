//! The exercises to begin with, in short: all that the quiz says of them. It never shows one that the cards would not.

use super::Withheld;
use super::cards::{patterns, wanted, withheld};
use crate::guide::{ExerciseId, ExerciseInShort, GUIDE, PatternId, Suitability};
use crate::quiz::{Assessment, Ranking, Responses};

/// An exercise to begin with.
#[derive(Clone, Copy, Debug)]
pub struct ToStart {
    /// What the quiz says of it.
    pub exercise: &'static ExerciseInShort,
    /// The strictest verdict among the patterns that fit; never [`Suitability::Avoid`].
    pub suitability: Suitability,
}

/// The exercises of the first weeks, the most suitable first.
///
/// # Errors
/// Says why there are none for now.
pub fn to_start(
    assessment: &Assessment,
    ranking: &Ranking,
    responses: &Responses,
) -> Result<Vec<ToStart>, Withheld> {
    if let Some(why) = withheld(assessment) {
        return Err(why);
    }
    let patterns = patterns(ranking, responses);
    let mut order: Vec<ExerciseId> = Vec::new();
    for wanted in wanted(ranking).into_iter().flatten() {
        for set in GUIDE.first_weeks {
            for id in set.exercises {
                if set.serves == wanted && !order.contains(id) {
                    order.push(*id);
                }
            }
        }
    }
    let mut chosen = Vec::new();
    for suitability in [Suitability::Good, Suitability::Modify] {
        for id in &order {
            if let Some(exercise) = GUIDE.in_short.get(usize::from(id.0))
                && strictest(exercise, &patterns) == suitability
            {
                chosen.push(ToStart {
                    exercise,
                    suitability,
                });
            }
        }
    }
    Ok(chosen)
}

fn strictest(exercise: &ExerciseInShort, patterns: &[PatternId]) -> Suitability {
    let mut strictest = Suitability::Good;
    for pattern in patterns {
        if let Some(suits) = exercise.suits.get(usize::from(pattern.0)) {
            strictest = strictest.max(*suits);
        }
    }
    strictest
}
