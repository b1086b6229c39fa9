//! All answers that count for or against one cause or pattern, with their points and the reason.

use super::conditions::quoted;
use super::weights::signed;
use crate::guide::{AnswerOption, GUIDE, Question, Target, Text, page};
use yew::{Html, html};

/// An answer that counts.
struct Counting {
    points: i8,
    question: &'static Question,
    answer: &'static AnswerOption,
}

/// The answers, folded: first those that count for the target, then those that count against it, the heaviest first.
pub fn counting(target: Target) -> Html {
    let mut all = all(target);
    all.sort_by_key(|counting| -counting.points.abs());
    let (speaks_for, speaks_against): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|counting| counting.points > 0);
    html! {
        <details>
            <summary>{ page::RULES_COUNTING.show() }</summary>
            { part(page::RULES_COUNTING_FOR, &speaks_for) }
            { part(page::RULES_COUNTING_AGAINST, &speaks_against) }
        </details>
    }
}

fn all(target: Target) -> Vec<Counting> {
    let of_question = |question: &'static Question| {
        question.answers.iter().flat_map(move |answer| {
            let own = answer.weights.iter().filter(move |(of, _)| *of == target);
            own.map(move |(_, points)| Counting {
                points: *points,
                question,
                answer,
            })
        })
    };
    GUIDE.questions.iter().flat_map(of_question).collect()
}

fn part(heading: Text, answers: &[Counting]) -> Html {
    if answers.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p>{ heading.show() }</p>
            <ul class="weights counting">{ for answers.iter().map(line) }</ul>
        </>
    }
}

fn line(counting: &Counting) -> Html {
    let Counting {
        points,
        question,
        answer,
    } = counting;
    html! {
        <li data-counts="">
            <b>{ signed(*points) }</b>
            { " " }
            <a href={["#question-", question.id].concat()}>{ question.heading.show() }</a>
            { " " }
            { quoted(answer) }
            if let Some(reason) = answer.reason {
                <span class="answer-hint">{ reason.show() }</span>
            }
        </li>
    }
}
