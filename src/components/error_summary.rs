//! What must be mended before the quiz can go on. It takes the focus, and leads to the answers.

use super::element::{button, marked, words};
use super::quiz::Event;
use crate::guide::{Choose, ui};
use crate::quiz::Mistake;
use yew::{Callback, Html};

/// The summary above a question.
pub fn error_summary(mistake: Mistake, choose: Choose, on_event: &Callback<Event>) -> Html {
    let problem = match (mistake, choose) {
        (Mistake::Unanswered, Choose::One) => ui::ERROR_CHOOSE.show().to_owned(),
        (Mistake::Unanswered, _) => ui::ERROR_TICK.show().to_owned(),
        (Mistake::TooMany(most), _) => ui::ERROR_TOO_MANY.fill(&[("n", &most.to_string())]),
    };
    let on_click = on_event.reform(|_| Event::WentToAnswers);
    let parts = vec![
        words("h2", "", ui::ERROR_TITLE),
        button("plain", "to-answers", Html::from(problem), on_click),
    ];
    marked(
        "div",
        &["class", "role", "tabindex"],
        &["error-summary", "alert", "-1"],
        parts,
    )
}
