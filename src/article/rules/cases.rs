//! The worked cases: what should come out, and what came out.

use crate::article::paragraphs;
use crate::guide::{GUIDE, Text, Urgency, page};
use crate::vignette::{Case, Score, WorkedCases};
use yew::{Html, html};

/// The counts, and every case.
pub fn cases(all: &WorkedCases) -> Html {
    let count = all.cases.len().to_string();
    html! {
        <section id="cases">
            <h2>{ page::RULES_CASES_HEADING.show() }</h2>
            { paragraphs(page::RULES_CASES_LEAD) }
            { counts(all) }
            <details class="card">
                <summary><h3>{ page::RULES_CASES_ALL.fill(&[("n", &count)]) }</h3></summary>
                { for all.cases.iter().map(case) }
            </details>
        </section>
    }
}

fn counts(all: &WorkedCases) -> Html {
    let board = &all.board;
    let lines = [
        ("exact", page::RULES_CASES_EXACT, board.urgency_exact),
        ("lower", page::RULES_CASES_LOWER, board.under_triaged),
        ("higher", page::RULES_CASES_HIGHER, board.over_triaged),
        ("cause", page::RULES_CASES_CAUSE_FIRST, board.cause_first),
        (
            "pattern",
            page::RULES_CASES_PATTERN_FIRST,
            board.pattern_first,
        ),
    ];
    html! {
        <div class="rules-table" role="region" tabindex="0" aria-labelledby="cases-caption">
            <table>
                <caption id="cases-caption">{ page::RULES_CASES_CAPTION.show() }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ page::RULES_CASES_OUTCOME.show() }</th>
                        <th scope="col">{ page::RULES_CASES_COUNT.show() }</th>
                    </tr>
                </thead>
                <tbody>
                    { for lines.map(|(id, name, score)| html! {
                        <tr>
                            <th scope="row">{ name.show() }</th>
                            <td data-score={id}>{ count_of(score) }</td>
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}

fn count_of(score: Score) -> String {
    let (right, of) = (score.right.to_string(), score.of.to_string());
    page::RULES_CASES_COUNT_OF.fill(&[("n", &right), ("total", &of)])
}

fn case(case: &Case) -> Html {
    let vignette = &case.vignette;
    let found = &case.played;
    let expected = &case.expected;
    html! {
        <article class="rule" data-case="">
            <h4 lang="en">{ vignette.name.clone().unwrap_or_default() }</h4>
            <p lang="en">{ vignette.story.clone().unwrap_or_default() }</p>
            <dl>
                if let Some(urgency) = expected.urgency {
                    <dt>{ page::RULES_CASE_EXPECTED.show() }</dt>
                    <dd>{ result(urgency, &expected.causes, &expected.patterns) }</dd>
                }
                <dt>{ page::RULES_CASE_FOUND.show() }</dt>
                <dd>{ result(found.assessment.urgency, first(&found.causes), first(&found.patterns)) }</dd>
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

/// An urgency, and the causes and patterns where the urgency allows to rank any.
fn result<S: AsRef<str>>(urgency: Urgency, causes: &[S], patterns: &[S]) -> Html {
    let of_causes = GUIDE.causes.iter().map(|cause| (cause.id, cause.name));
    let of_patterns = GUIDE
        .patterns
        .iter()
        .map(|pattern| (pattern.id, pattern.name));
    let ranked = [names(of_causes, causes), names(of_patterns, patterns)].concat();
    html! {
        <>
            { GUIDE.urgency(urgency).title.show() }
            if urgency < Urgency::SameDay && !ranked.is_empty() {
                <span class="answer-hint">{ ranked.join(", ") }</span>
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
