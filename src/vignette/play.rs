//! Plays a case through the quiz.

use super::Played;
use crate::plan::{Cards, choose};
use crate::quiz::{Responses, answers_that_count, assess, rank};

/// What the quiz makes of these answers.
#[must_use]
pub fn play(responses: &Responses) -> Played {
    let assessment = assess(responses);
    let ranking = rank(&answers_that_count(responses));
    let cards_shown = matches!(choose(&assessment, &ranking, responses), Cards::Shown(_));
    Played {
        assessment,
        causes: ranking
            .causes
            .iter()
            .map(|ranked| ranked.cause.id)
            .collect(),
        patterns: ranking
            .patterns
            .iter()
            .map(|ranked| ranked.pattern.id)
            .collect(),
        cards_shown,
    }
}
