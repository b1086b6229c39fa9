//! One answer: a native radio button or tick box, whose whole row is the target.

use super::element::{element, input, text, words};
use crate::guide::{AnswerOption, Choose, Question, Role};
use yew::{Callback, Event, Html};

/// The row of one answer.
pub fn answer_row(
    question: &Question,
    answer: &AnswerOption,
    chosen: bool,
    on_answered: Callback<Event>,
) -> Html {
    let one = question.choose == Choose::One;
    let kind = if one { "radio" } else { "checkbox" };
    // What is no statement about the reader stands apart; among radio buttons "no" is one.
    let class = match answer.role {
        Role::Fact => "answer",
        Role::Nothing if one => "answer",
        _ => "answer apart",
    };
    let mut label = vec![text(answer.label)];
    label.extend(answer.hint.map(|hint| words("span", "answer-hint", hint)));
    let parts = vec![
        input(kind, question.id, answer.id, chosen, on_answered),
        element("span", "answer-text", label),
    ];
    element("label", class, parts)
}
