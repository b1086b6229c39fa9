//! Every red flag, the most urgent first.

use super::conditions::condition;
use crate::article::{citations, paragraphs};
use crate::guide::{ARTICLE, GUIDE, RedFlag, RedFlagNote, Urgency, page};
use yew::{Html, html};

/// The red flags by urgency.
pub fn red_flags() -> Html {
    let urgencies = [
        Urgency::Emergency,
        Urgency::SameDay,
        Urgency::Soon,
        Urgency::SelfCare,
    ];
    html! {
        <section id="red-flags">
            <h2>{ page::RULES_RED_FLAGS_HEADING.show() }</h2>
            { paragraphs(page::RULES_RED_FLAGS_LEAD) }
            { for urgencies.map(of_urgency) }
        </section>
    }
}

fn of_urgency(urgency: Urgency) -> Html {
    let mut flags = GUIDE
        .red_flags
        .iter()
        .zip(ARTICLE.red_flags)
        .filter(|(flag, _)| flag.urgency == urgency)
        .peekable();
    if flags.peek().is_none() {
        return Html::default();
    }
    html! {
        <details class="card">
            <summary><h3>{ GUIDE.urgency(urgency).title.show() }</h3></summary>
            { for flags.map(red_flag) }
        </details>
    }
}

fn red_flag((flag, about): (&RedFlag, &RedFlagNote)) -> Html {
    let follows = [
        (flag.no_run, page::RULES_NO_RUN),
        (flag.withholds_cards, page::RULES_WITHHOLDS_CARDS),
        (flag.leaves_quiz, page::RULES_LEAVES_QUIZ),
    ];
    html! {
        <section class="rule" id={["red-flag-", flag.id].concat()}>
            <h4><span class="rule-code" lang="en">{ about.code }</span>{ " " }{ flag.stands_for.show() }</h4>
            <p>{ page::RULES_APPLIES_WHEN.show() }</p>
            { condition(&flag.when) }
            { for follows.into_iter().filter(|(holds, _)| *holds).map(|(_, words)| html! {
                <p class="rule-follows">{ words.show() }</p>
            }) }
            if let Some(advice) = flag.advice {
                <p>{ advice.show() }</p>
            }
            if about.sources.is_empty() {
                <p class="citations">{ page::RULES_NO_SOURCE.show() }</p>
            }
            { citations(about.sources) }
        </section>
    }
}
