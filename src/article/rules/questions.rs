//! Every question with its answers, and what each answer counts for.

use super::conditions::condition;
use super::weights::weights;
use crate::article::citations;
use crate::guide::{
    ARTICLE, AnswerOption, Choose, GUIDE, Part, Question, QuestionNote, SourceId, Text, page,
};
use yew::{Html, html};

/// The danger check and the questions after it.
pub fn questions() -> Html {
    html! {
        <section id="questions">
            <h2>{ page::RULES_QUESTIONS_HEADING.show() }</h2>
            { part(Part::DangerCheck, page::RULES_DANGER_PART) }
            { part(Part::Questions, page::RULES_QUESTIONS_PART) }
        </section>
    }
}

fn part(part: Part, heading: Text) -> Html {
    let questions = GUIDE.questions.iter().zip(ARTICLE.questions);
    html! {
        <details class="card">
            <summary><h3>{ heading.show() }</h3></summary>
            { for questions.filter(|(question, _)| question.part == part).map(question) }
        </details>
    }
}

fn question((question, about): (&Question, &QuestionNote)) -> Html {
    let answers = question.answers.iter().zip(about.answers);
    html! {
        <section class="rule" id={["question-", question.id].concat()}>
            <h4><span class="rule-code" lang="en">{ about.code }</span>{ " " }{ question.heading.show() }</h4>
            if let Some(hint) = question.hint {
                <p>{ hint.show() }</p>
            }
            if let Some(why) = question.why {
                <p>{ why.show() }</p>
            }
            <p class="answer-hint">{ choose(question.choose) }</p>
            if question.self_test {
                <p class="answer-hint">{ page::RULES_SELF_TEST.show() }</p>
            }
            if let Some(when) = &question.enabled_when {
                <p>{ page::RULES_ASKED_WHEN.show() }</p>
                { condition(when) }
            }
            <ul class="rule-answers">{ for answers.map(answer) }</ul>
            { citations(about.sources) }
        </section>
    }
}

fn choose(choose: Choose) -> String {
    match choose {
        Choose::One => page::RULES_CHOOSE_ONE.show().to_owned(),
        Choose::Any => page::RULES_CHOOSE_ANY.show().to_owned(),
        Choose::UpTo(most) => page::RULES_CHOOSE_UP_TO.fill(&[("n", &most.to_string())]),
    }
}

fn answer((answer, sources): (&AnswerOption, &&[SourceId])) -> Html {
    html! {
        <li>
            <b>{ answer.label.show() }</b>
            if let Some(hint) = answer.hint {
                <span class="answer-hint">{ hint.show() }</span>
            }
            { weights(answer.weights) }
            if let Some(reason) = answer.reason {
                <p>{ reason.show() }</p>
            }
            { citations(sources) }
        </li>
    }
}
