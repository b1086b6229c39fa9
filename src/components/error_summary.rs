//! What must be mended before the quiz can go on. It takes the focus, and leads to the answers.

use super::element::button;
use super::event::Event;
use super::parts::Parts;
use crate::guide::{Choose, ui};
use crate::quiz::Mistake;
use crate::words::digits;
use yew::Html;

/// Adds the summary above a question.
pub fn error_summary(parts: &mut Parts<Event>, mistake: Mistake, choose: Choose) {
    let problem = match (mistake, choose) {
        (Mistake::Unanswered, Choose::One) => ui::ERROR_CHOOSE.show().to_owned(),
        (Mistake::Unanswered, _) => ui::ERROR_TICK.show().to_owned(),
        (Mistake::TooMany(most), _) => ui::ERROR_TOO_MANY.fill(&[("n", &digits(most))]),
    };
    let on_click = parts.on_event().reform(|_| Event::WentToAnswers);
    parts.marked(
        "div",
        &["class", "role", "tabindex"],
        &["error-summary", "alert", "-1"],
        |parts| {
            parts.words("h2", ui::ERROR_TITLE);
            parts.add(button("plain", "to-answers", Html::from(problem), on_click));
        },
    );
}
