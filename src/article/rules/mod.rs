//! The page of open rules: everything that the quiz knows, for whoever wants to check a result by hand. It is written
//! from the same data that the quiz acts on, so it cannot say anything else.

mod answers;
mod cases;
mod flags;
mod matrix;

use super::paragraphs;
use crate::guide::{GUIDE, RULES_VERSION, page};
use crate::words::digits;
use yew::{Html, html};

pub use cases::Case;

/// The whole page, with the worked cases and their scores.
pub fn rules(cases: &[Case], scores: &[(&'static str, usize, usize)]) -> Html {
    html! {
        <>
            <header class="masthead">
                <p><a href="index.html">{ page::RULES_BACK.show() }</a></p>
                <h1>{ page::RULES_HEADING.show() }</h1>
                { paragraphs(page::RULES_LEAD) }
                <p>{ page::RULES_VERSION.fill(&[("version", RULES_VERSION)]) }</p>
            </header>
            { flags::flags() }
            { bone_stress() }
            { answers::questions() }
            { causes() }
            { patterns() }
            { matrix::matrix() }
            { cases::cases(cases, scores) }
            { super::sources() }
        </>
    }
}

/// A number with its sign, as in "+2".
fn signed(number: i8) -> String {
    let sign = if number < 0 { "−" } else { "+" };
    [sign, &digits(number.unsigned_abs())].concat()
}

fn bone_stress() -> Html {
    let rule = &GUIDE.bone_stress;
    let pattern = GUIDE
        .pattern(rule.pattern)
        .map_or("", |pattern| pattern.name.show());
    let line = page::RULES_BONE_RULE.fill(&[
        ("pattern", pattern),
        ("most", &digits(rule.raises_from.unsigned_abs())),
        ("first", &digits(rule.raises_when_first_from.unsigned_abs())),
    ]);
    html! {
        <section id="bone-stress">
            <h2>{ page::RULES_BONE_HEADING.show() }</h2>
            <p>{ line }</p>
            { for rule.bonuses.iter().map(|(when, weight)| html! {
                <article class="card">{ flags::condition(when) }<p>{ signed(*weight) }</p></article>
            }) }
        </section>
    }
}

fn causes() -> Html {
    let line = |cause: &crate::guide::Cause| {
        let prior = signed(cause.prior);
        let cap = cause.cap.map(|cap| digits(cap.unsigned_abs()));
        let words = if cap.is_some() {
            page::RULES_CAUSE_CAP
        } else {
            page::RULES_CAUSE_LINE
        };
        words.fill(&[
            ("name", cause.name.show()),
            ("prior", &prior),
            ("cap", &cap.unwrap_or_default()),
        ])
    };
    html! {
        <section id="causes">
            <h2>{ page::RULES_CAUSES_HEADING.show() }</h2>
            <ul>{ for GUIDE.causes.iter().map(|cause| html! { <li>{ line(cause) }</li> }) }</ul>
        </section>
    }
}

fn patterns() -> Html {
    let places = |bits: u32| {
        let question = GUIDE.question(GUIDE.place);
        let answers = question.map_or(&[][..], |question| question.answers);
        let named = (0u8..)
            .zip(answers)
            .filter(|(option, _)| bits & (1 << option) != 0)
            .map(|(_, answer)| answer.label.show());
        named.collect::<Vec<_>>().join("”, “")
    };
    let line = |pattern: &crate::guide::Pattern| {
        page::RULES_PATTERN_LINE.fill(&[
            ("name", pattern.name.show()),
            ("clinical", pattern.clinical.show()),
            ("places", &places(pattern.places)),
        ])
    };
    html! {
        <section id="patterns">
            <h2>{ page::RULES_PATTERNS_HEADING.show() }</h2>
            <ul>{ for GUIDE.patterns.iter().map(|pattern| html! { <li>{ line(pattern) }</li> }) }</ul>
        </section>
    }
}
