//! The worked cases: what the runner answers, what should come out, and what came out.

use super::conditions::given;
use super::scoreboard::scoreboard;
use crate::article::paragraphs;
use crate::guide::{GUIDE, Text, Urgency, page, ui};
use crate::vignette::{Case, WorkedCases};
use yew::{Html, html};

/// The counts, and every case.
pub fn cases(all: &WorkedCases) -> Html {
    let count = all.cases.len().to_string();
    html! {
        <section id="cases">
            <h2>{ page::RULES_CASES_HEADING.show() }</h2>
            { paragraphs(page::RULES_CASES_LEAD) }
            { scoreboard(&all.board) }
            <details class="card">
                <summary><h3>{ page::RULES_CASES_ALL.fill(&[("n", &count)]) }</h3></summary>
                <p>{ page::RULES_CASE_LEFT_OUT.show() }</p>
                { for all.cases.iter().map(case) }
            </details>
        </section>
    }
}

fn case(case: &Case) -> Html {
    let vignette = &case.vignette;
    let found = &case.played;
    let expected = &case.expected;
    html! {
        <article class="rule" data-case="" id={["case-", &case.id].concat()}>
            <h4 lang="en">{ vignette.name.clone().unwrap_or_default() }</h4>
            <p lang="en">{ vignette.story.clone().unwrap_or_default() }</p>
            <details>
                <summary>{ page::RULES_CASE_ANSWERS.show() }</summary>
                { given(&case.answered) }
            </details>
            <dl>
                if let Some(urgency) = expected.urgency {
                    <dt>{ page::RULES_CASE_EXPECTED.show() }</dt>
                    <dd>{ result(urgency, expected.no_run, &expected.causes, &expected.patterns) }</dd>
                }
                <dt>{ page::RULES_CASE_FOUND.show() }</dt>
                <dd>{ result(
                    found.assessment.urgency,
                    Some(found.assessment.no_run),
                    first(&found.causes),
                    first(&found.patterns),
                ) }</dd>
            </dl>
            if let Some(source) = &vignette.source {
                <p class="citations">{ page::RULES_CASE_SOURCE.fill(&[("source", source)]) }</p>
            }
        </article>
    }
}

fn first<'a>(ids: &'a [&'static str]) -> &'a [&'static str] {
    ids.get(..1).unwrap_or_default()
}

/// An urgency, whether running must stop, and the causes and patterns where the urgency allows to rank any.
fn result<S: AsRef<str>>(
    urgency: Urgency,
    no_run: Option<bool>,
    causes: &[S],
    patterns: &[S],
) -> Html {
    let of_causes = GUIDE.causes.iter().map(|cause| (cause.id, cause.name));
    let of_patterns = GUIDE
        .patterns
        .iter()
        .map(|pattern| (pattern.id, pattern.name));
    let ranked = [names(of_causes, causes), names(of_patterns, patterns)].concat();
    let ban = no_run.map(|no_run| {
        if no_run {
            page::RULES_CASE_NO_RUN
        } else {
            page::RULES_CASE_MAY_RUN
        }
    });
    html! {
        <>
            { GUIDE.urgency(urgency).title.show() }
            if let Some(ban) = ban {
                <span class="answer-hint" data-ban="">{ ban.show() }</span>
            }
            if urgency < Urgency::SameDay && !ranked.is_empty() {
                <span class="answer-hint">{ ui::LIST_ITEMS.join(&ranked) }</span>
            }
        </>
    }
}

fn names<S: AsRef<str>>(
    all: impl Iterator<Item = (&'static str, Text)>,
    wanted: &[S],
) -> Vec<&'static str> {
    all.filter(|(id, _)| wanted.iter().any(|name| name.as_ref() == *id))
        .map(|(_, name)| name.show())
        .collect()
}
