//! How an exercise is done, in short: the drawing, the steps, when to stop, and what is easier and harder.

use super::figure::exercise_figure;
use super::parts::Parts;
use super::plan_event::PlanEvent;
use crate::guide::{Exercise, ui};
use crate::plan::Card;

/// Adds it, folded. `is_easier` says that the easier version is the one to do.
pub fn how_to(parts: &mut Parts<PlanEvent>, card: &Card, is_easier: bool) {
    let exercise = card.exercise;
    for note in &card.notes {
        parts.words("p.note", *note);
    }
    if is_easier {
        easier(parts, exercise);
    }
    parts.within("details.act", |parts| {
        parts.within("summary", |parts| {
            parts.text(ui::PLAN_HOW_TO);
            parts.unseen(exercise.name);
        });
        parts.add(exercise_figure(exercise, false));
        parts.words("p", exercise.start);
        parts.list("ol", exercise.steps);
        parts.words("p.stop", exercise.stop);
        parts.within("dl", |parts| {
            for (title, text) in [
                (ui::CARD_FEEL, exercise.feel),
                (ui::CARD_NOT_FEEL, exercise.not_feel),
                (ui::CARD_EASIER, exercise.easier),
                (ui::CARD_HARDER, exercise.harder),
            ] {
                parts.within("div", |parts| {
                    parts.words("dt", title);
                    parts.words("dd", text);
                });
            }
        });
    });
}

/// Adds the easier version, where that is the one to do.
fn easier(parts: &mut Parts<PlanEvent>, exercise: &Exercise) {
    parts.within("p.note", |parts| {
        parts.words("b", ui::PLAN_DO_EASIER);
        parts.add(" ".into());
        parts.text(exercise.easier);
    });
}
