//! An exercise card: what it is for, how much, the steps, and when to stop.

use super::dose::dose;
use super::element::{element, list, marked, text, words};
use super::finding_card::evidence;
use crate::guide::{Kind, Suitability, Text, ui};
use crate::plan::Card;
use yew::Html;

/// What a card holds beside the exercise itself; empty where it has none.
#[derive(Default)]
pub struct CardParts {
    /// Why it is there, and what to do instead of it.
    pub reasons: Html,
    /// The drawing, above the dose.
    pub drawing: Html,
    /// Where its facts come from, at the end.
    pub sources: Html,
}

/// The card of one exercise. It bears its name, because its buttons are called the same on each card. `judged` cards carry
/// how they suit the result; those of the library do not.
pub fn exercise_card(card: &Card, judged: bool, inside: CardParts) -> Html {
    let exercise = card.exercise;
    let open = judged && card.first_weeks && card.suitability != Suitability::Avoid;
    let kit = if exercise.kit.is_empty() {
        &[ui::CARD_NO_KIT][..]
    } else {
        exercise.kit
    };
    let notes: &[Text] = if judged { &card.notes } else { &[] };
    let more = vec![
        row(ui::CARD_FEEL, &[exercise.feel]),
        row(ui::CARD_NOT_FEEL, &[exercise.not_feel]),
        row(ui::CARD_MISTAKES, exercise.mistakes),
        row(ui::CARD_EASIER, &[exercise.easier]),
        row(ui::CARD_HARDER, &[exercise.harder]),
        row(ui::CARD_KIT, kit),
    ];
    let head = vec![
        words("h3", "", exercise.name),
        words("span", badge_class(card, judged), badge(card, judged)),
        words("span", "goal", exercise.goal),
    ];
    let mut parts = vec![element("summary", "", head)];
    parts.extend(notes.iter().map(|note| words("p", "note", *note)));
    parts.extend([read_aloud(), inside.reasons, inside.drawing]);
    parts.extend(dose(&exercise.dose));
    parts.extend([
        words("p", "", exercise.start),
        list("ol", "", exercise.steps),
        words("p", "stop", exercise.stop),
        element("dl", "", more),
        words("p", "evidence", evidence(exercise.evidence)),
        inside.sources,
    ]);
    marked(
        "details",
        &["class", "data-exercise", "aria-label", "open"],
        &[
            "card exercise",
            exercise.id,
            exercise.name.show(),
            if open { "open" } else { "" },
        ],
        parts,
    )
}

/// Only the markup: what it does is the same on all pages, and stands in `src/guest/read_aloud.js`.
fn read_aloud() -> Html {
    marked(
        "button",
        &["class", "type", "data-action", "aria-pressed"],
        &["read-aloud", "button", "read-aloud", "false"],
        vec![text(ui::CARD_READ_ALOUD)],
    )
}

fn badge(card: &Card, judged: bool) -> Text {
    match (judged, card.suitability, card.exercise.kind) {
        (true, Suitability::Good, _) => ui::SUITS_GOOD,
        (true, Suitability::Modify, _) => ui::SUITS_MODIFY,
        (true, Suitability::Avoid, _) => ui::SUITS_AVOID,
        (false, _, kind) => kind_name(kind),
    }
}

fn badge_class(card: &Card, judged: bool) -> &'static str {
    match (judged, card.suitability) {
        (true, Suitability::Avoid) => "badge avoid",
        (true, Suitability::Modify) => "badge modify",
        _ => "badge",
    }
}

/// The words for a kind of exercise.
pub fn kind_name(kind: Kind) -> Text {
    match kind {
        Kind::Strength => ui::KIND_STRENGTH,
        Kind::Hold => ui::KIND_HOLD,
        Kind::Stretch => ui::KIND_STRETCH,
        Kind::WarmUp => ui::KIND_WARM_UP,
    }
}

fn row(title: Text, texts: &[Text]) -> Html {
    let mut parts = vec![words("dt", "", title)];
    parts.extend(texts.iter().map(|text| words("dd", "", *text)));
    element("div", "", parts)
}
