//! What must be mended before the quiz can go on. It takes the focus, and leads to the answers.

use super::quiz::Event;
use crate::guide::{Choose, ui};
use crate::quiz::Mistake;
use yew::{Callback, Html, html};

/// The summary above a question.
pub fn error_summary(mistake: Mistake, choose: Choose, on_event: &Callback<Event>) -> Html {
    let words = match (mistake, choose) {
        (Mistake::Unanswered, Choose::One) => ui::ERROR_CHOOSE.show().to_owned(),
        (Mistake::Unanswered, _) => ui::ERROR_TICK.show().to_owned(),
        (Mistake::TooMany(most), _) => ui::ERROR_TOO_MANY.fill(&[("n", &most.to_string())]),
    };
    let on_click = on_event.reform(|_| Event::WentToAnswers);
    html! {
        <div class="error-summary" role="alert" tabindex="-1">
            <h3>{ ui::ERROR_TITLE.show() }</h3>
            <button type="button" class="plain" onclick={on_click}>{ words }</button>
        </div>
    }
}
