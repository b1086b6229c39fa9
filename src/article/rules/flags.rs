//! What raises the urgency, in the words of the answers themselves.

use crate::article::citations;
use crate::guide::{ARTICLE, AnswerId, AnyOf, Condition, Fact, GUIDE, RedFlag, RedFlagNote, page};
use crate::words::digits;
use yew::{Html, html};

/// All red flags, the most urgent first.
pub fn flags() -> Html {
    let mut flags: Vec<(&RedFlag, &RedFlagNote)> =
        GUIDE.red_flags.iter().zip(ARTICLE.red_flags).collect();
    flags.sort_by_key(|(flag, _)| std::cmp::Reverse(flag.urgency));
    html! {
        <section id="flags">
            <h2>{ page::RULES_FLAGS_HEADING.show() }</h2>
            <p>{ page::RULES_FLAGS_LEAD.show() }</p>
            { for flags.into_iter().map(|(flag, note)| self::flag(flag, note)) }
        </section>
    }
}

fn flag(flag: &RedFlag, written: &RedFlagNote) -> Html {
    let follows = [
        (flag.no_run, page::RULES_NO_RUN),
        (flag.leaves_quiz, page::RULES_LEAVES_QUIZ),
        (flag.withholds_cards, page::RULES_WITHHOLDS_CARDS),
    ];
    let follows = follows.into_iter().filter(|(applies, _)| *applies);
    html! {
        <article class="card" id={["flag-", flag.id].concat()}>
            <h3>{ GUIDE.urgency(flag.urgency).title.show() }{ " (" }{ written.code }{ ")" }</h3>
            { condition(&flag.when) }
            { for follows.map(|(_, words)| html! { <p>{ words.show() }</p> }) }
            <p>{ page::RULES_STANDS_FOR.show() }{ " " }{ flag.stands_for.show() }</p>
            { citations(written.sources) }
        </article>
    }
}

/// A condition as a list of lines.
pub fn condition(condition: &Condition) -> Html {
    let unless = (!condition.none.is_empty())
        .then(|| page::RULES_NONE_OF.fill(&[("answers", &line(condition.none))]));
    let least = digits(condition.least);
    html! {
        <ul>
            { for condition.all.iter().map(|any| html! {
                <li>{ page::RULES_ANY_OF.fill(&[("answers", &line(any))]) }</li>
            }) }
            { for unless.into_iter().map(|line| html! { <li>{ line }</li> }) }
            if condition.least > 0 {
                <li>
                    { page::RULES_AT_LEAST.fill(&[("n", &least)]) }
                    <ul>{ for condition.of.iter().map(|any| html! { <li>{ line(any) }</li> }) }</ul>
                </li>
            }
        </ul>
    }
}

fn line(any: AnyOf) -> String {
    let facts = any.iter().flat_map(|fact| answers(*fact));
    facts.collect::<Vec<_>>().join(", ")
}

fn answers(fact: Fact) -> Vec<String> {
    let Some(question) = GUIDE.question(fact.question) else {
        return Vec::new();
    };
    let heading = question.heading.show();
    let mut named: Vec<String> = (0..31u8)
        .filter(|option| fact.options & (1 << option) != 0)
        .filter_map(|option| {
            let answer = GUIDE.answer(AnswerId {
                question: fact.question,
                option,
            })?;
            let values = [("answer", answer.label.show()), ("question", heading)];
            Some(page::RULES_ANSWER_TO.fill(&values))
        })
        .collect();
    if fact.options & Fact::UNANSWERED != 0 {
        named.push(page::RULES_UNANSWERED.fill(&[("question", heading)]));
    }
    named
}
