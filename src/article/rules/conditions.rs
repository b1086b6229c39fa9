//! A condition in words, built from the headings of the questions and the labels of their answers.

use crate::guide::{AnswerId, AnyOf, Condition, Fact, GUIDE, page};
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
    html! { <ul>{ for line.iter().map(|fact| html! { <li>{ joined(*fact, ", ") }</li> }) }</ul> }
}

/// The heading of the question, and which of its answers are meant.
fn answers(fact: Fact) -> Html {
    joined(fact, &[" ", page::RULES_OR.show(), " "].concat())
}

fn joined(fact: Fact, between: &str) -> Html {
    let Some(question) = GUIDE.question(fact.question) else {
        return Html::default();
    };
    html! {
        <>
            <a href={["#question-", question.id].concat()}>{ question.heading.show() }</a>
            { " " }
            { labels(fact).join(between) }
        </>
    }
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
            Some(["“", answer.label.show(), "”"].concat())
        });
    let unanswered =
        (fact.options & Fact::UNANSWERED != 0).then(|| page::RULES_NO_ANSWER.show().to_owned());
    given.chain(unanswered).collect()
}
