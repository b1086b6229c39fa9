//! All questions with their answers and what each counts for or against.

use super::flags::condition;
use super::signed;
use crate::article::citations;
use crate::guide::{ARTICLE, AnswerOption, GUIDE, Question, QuestionNote, SourceId, Target, page};
use yew::{Html, html};

/// All questions, in the order of asking.
pub fn questions() -> Html {
    html! {
        <section id="questions">
            <h2>{ page::RULES_QUESTIONS_HEADING.show() }</h2>
            { for GUIDE.questions.iter().zip(ARTICLE.questions).map(|(asked, written)| question(asked, written)) }
        </section>
    }
}

fn question(asked: &Question, written: &QuestionNote) -> Html {
    html! {
        <details class="card" id={["question-", asked.id].concat()}>
            <summary><h3>{ asked.heading.show() }{ " (" }{ written.code }{ ")" }</h3></summary>
            if let Some(hint) = asked.hint {
                <p>{ hint.show() }</p>
            }
            if asked.self_test {
                <p>{ page::RULES_SELF_TEST.show() }</p>
            }
            if let Some(when) = &asked.enabled_when {
                <p>{ page::RULES_ASKED_WHEN.show() }</p>
                { condition(when) }
            } else {
                <p>{ page::RULES_ASKED_ALWAYS.show() }</p>
            }
            <ul class="answers-listed">
                { for asked.answers.iter().zip(written.answers).map(|(answer, sources)| self::answer(answer, sources)) }
            </ul>
            { citations(written.sources) }
        </details>
    }
}

fn answer(answer: &AnswerOption, sources: &[SourceId]) -> Html {
    let weights = answer
        .weights
        .iter()
        .map(|(target, weight)| [name(*target), " ", &signed(*weight)].concat());
    let weights = weights.collect::<Vec<_>>().join(", ");
    html! {
        <li>
            <b>{ answer.label.show() }</b>
            if let Some(hint) = answer.hint {
                <span class="answer-hint">{ hint.show() }</span>
            }
            if !weights.is_empty() {
                <p class="weights">{ weights }</p>
            }
            if let Some(reason) = answer.reason {
                <p>{ reason.show() }</p>
            }
            { citations(sources) }
        </li>
    }
}

fn name(target: Target) -> &'static str {
    match target {
        Target::Cause(id) => GUIDE.cause(id).map_or("", |cause| cause.name.show()),
        Target::Pattern(id) => GUIDE.pattern(id).map_or("", |pattern| pattern.name.show()),
    }
}
