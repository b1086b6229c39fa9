//! A condition in words, built from the answers' own labels.

use crate::guide::{ARTICLE, AnswerId, AnyOf, Condition, Fact, GUIDE, page};
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
                <li>{ page::RULES_NONE_OF.show() }{ " " }{ facts(condition.none) }</li>
            }
        </ul>
    }
}

fn any_of(line: AnyOf) -> Html {
    let answers: u32 = line.iter().map(|fact| fact.options.count_ones()).sum();
    html! {
        <>
            if answers > 1 {
                { page::RULES_ANY_OF.show() }{ " " }
            }
            { facts(line) }
        </>
    }
}

/// The answers, each question's after its short name.
pub fn facts(line: &[Fact]) -> Html {
    (0..)
        .zip(line)
        .map(|(place, fact): (usize, _)| {
            html! { <>{ if place > 0 { "; " } else { "" } }{ answers(*fact) }</> }
        })
        .collect()
}

fn answers(fact: Fact) -> Html {
    let number = usize::from(fact.question.0);
    let (Some(question), Some(about)) =
        (GUIDE.question(fact.question), ARTICLE.questions.get(number))
    else {
        return Html::default();
    };
    html! {
        <>
            <a href={["#question-", question.id].concat()} lang="en">{ about.code }</a>
            { " " }
            { labels(fact).join(", ") }
        </>
    }
}

/// The labels of the answers in quotes, and the words for no answer at all.
fn labels(fact: Fact) -> Vec<String> {
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
