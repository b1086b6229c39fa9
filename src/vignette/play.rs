//! What the quiz makes of a worked case.

use crate::plan::{Cards, choose};
use crate::quiz::{Assessment, Responses, answers_that_count, assess, rank};

/// What a case expects. What it leaves out is not counted.
#[derive(Default)]
pub struct Expected {
    /// How urgent.
    pub urgency: Option<crate::guide::Urgency>,
    /// Whether running must stop.
    pub no_run: Option<bool>,
    /// Any of these first.
    pub causes: Vec<String>,
    /// Any of these first.
    pub patterns: Vec<String>,
}

/// What came out.
pub struct Played {
    /// How urgent, and why.
    pub assessment: Assessment,
    /// Best first.
    pub causes: Vec<&'static str>,
    /// Best first, with those that are never shown.
    pub patterns: Vec<&'static str>,
    /// Whether the result shows exercises.
    pub cards_shown: bool,
}

/// Plays a case.
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
