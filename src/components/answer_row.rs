//! One answer: a native radio button or tick box, whose whole row is the target.

use crate::guide::{AnswerOption, Choose, Question, Role};
use yew::{Callback, Html, classes, html};

/// The row of one answer.
pub fn answer_row(
    question: &Question,
    answer: &AnswerOption,
    chosen: bool,
    on_answered: Callback<yew::Event>,
) -> Html {
    let (kind, stands_apart) = match (question.choose, answer.role) {
        (Choose::One, Role::NotSure | Role::Skip) => ("radio", true),
        (Choose::One, _) => ("radio", false),
        (_, role) => ("checkbox", role != Role::Fact),
    };
    html! {
        <label class={classes!("answer", stands_apart.then_some("apart"))}>
            <input
                type={kind}
                name={question.id}
                value={answer.id}
                checked={chosen}
                onchange={on_answered}
            />
            <span class="answer-text">
                { answer.label.show() }
                if let Some(hint) = answer.hint {
                    <span class="answer-hint">{ hint.show() }</span>
                }
            </span>
        </label>
    }
}
