//! The reader's own answers that speak for and against a finding, each with why it counts.

use crate::guide::{AnswerId, GUIDE, ui};
use yew::{Html, html};

/// Both lists; the second is left out when nothing speaks against.
pub fn reason_list(speaks_for: &[AnswerId], speaks_against: &[AnswerId]) -> Html {
    html! {
        <div class="reasons">
            <h4>{ ui::REASONS_FOR.show() }</h4>
            <ul class="for">{ for speaks_for.iter().map(reason) }</ul>
            if !speaks_against.is_empty() {
                <h4>{ ui::REASONS_AGAINST.show() }</h4>
                <ul class="against">{ for speaks_against.iter().map(reason) }</ul>
            }
            <details class="why">
                <summary>{ ui::WHY_IT_COUNTS.show() }</summary>
                <ul>{ for speaks_for.iter().chain(speaks_against).map(why) }</ul>
            </details>
        </div>
    }
}

fn reason(answer: &AnswerId) -> Html {
    html! {
        if let Some(answer) = GUIDE.answer(*answer) {
            <li>{ answer.said.show() }</li>
        }
    }
}

fn why(answer: &AnswerId) -> Html {
    html! {
        if let Some((said, reason)) = GUIDE.answer(*answer).and_then(|answer| Some((answer.said, answer.reason?))) {
            <li><b>{ said.show() }</b>{ ". " }{ reason.show() }</li>
        }
    }
}
