//! A condition in words, built from the headings of the questions and the labels of their answers.

use crate::guide::{AnswerId, AnswerOption, AnyOf, Condition, Fact, GUIDE, page, ui};
use yew::{Html, html};

/// One line for each part of the condition. All of them must hold.
pub fn condition(condition: &Condition) -> Html {
    html! {
        <ul class="condition">
            { for condition.all.iter().map(|line| html! { <li>{ any_of(line) }</li> }) }
            if condition.least > 0 {
                <li>
                    { page::RULES_AT_LEAST.fill(&[("n", &condition.least.to_string())]) }
                    <ul>{ for condition.of.iter().map(|line| html! { <li>{ any_of(line) }</li> }) }</ul>
                </li>
            }
            if !condition.none.is_empty() {
                <li>{ page::RULES_NONE_OF.show() }{ facts(condition.none) }</li>
            }
        </ul>
    }
}

/// One question in the line itself, several as a list.
fn any_of(line: AnyOf) -> Html {
    match line {
        [fact] => answers(*fact),
        _ => html! { <>{ page::RULES_ANY_OF.show() }{ facts(line) }</> },
    }
}

/// The answers of which one is enough, one line for each question.
pub fn facts(line: &[Fact]) -> Html {
    html! { <ul>{ for line.iter().map(|fact| html! { <li>{ answers(*fact) }</li> }) }</ul> }
}

/// Answers that were given together, one line for each question.
pub fn given(line: &[Fact]) -> Html {
    html! { <ul>{ for line.iter().map(|fact| html! { <li>{ named(*fact, &ui::LIST_ITEMS.join(&labels(*fact))) }</li> }) }</ul> }
}

/// The heading of the question, and which of its answers are meant.
fn answers(fact: Fact) -> Html {
    let or = [" ", page::RULES_OR.show(), " "].concat();
    named(fact, &labels(fact).join(&or))
}

fn named(fact: Fact, answers: &str) -> Html {
    let Some(question) = GUIDE.question(fact.question) else {
        return Html::default();
    };
    html! {
        <>
            <a href={["#question-", question.id].concat()}>{ question.heading.show() }</a>
            { " " }
            { answers.to_owned() }
        </>
    }
}

/// An answer in quotes.
pub fn quoted(answer: &AnswerOption) -> String {
    page::RULES_QUOTED.fill(&[("answer", answer.label.show())])
}

/// The labels of the answers in quotes, and the words for no answer at all.
pub fn labels(fact: Fact) -> Vec<String> {
    let given = (0..31u8)
        .filter(|option| fact.options & (1 << option) != 0)
        .filter_map(|option| {
            let answer = GUIDE.answer(AnswerId {
                question: fact.question,
                option,
            })?;
            Some(quoted(answer))
        });
    let unanswered =
        (fact.options & Fact::UNANSWERED != 0).then(|| page::RULES_NO_ANSWER.show().to_owned());
    given.chain(unanswered).collect()
}
