//! A cause that fits: how well, how sure science is, and the reasons.

use super::reason_list::reason_list;
use crate::guide::{Evidence, Text, ui};
use crate::quiz::{Match, RankedCause};
use yew::{Html, html};

/// The card of one cause.
pub fn cause_card(ranked: &RankedCause) -> Html {
    let (label, segments) = match ranked.fit {
        Match::Likely => (ui::LABEL_LIKELY, 3),
        Match::Possible => (ui::LABEL_POSSIBLE, 2),
        Match::Minor => (ui::LABEL_MINOR, 1),
    };
    html! {
        <article class="card cause" data-cause={ranked.cause.id}>
            <header>
                <h3>{ ranked.cause.name.show() }</h3>
                <p class="badge">{ label.show() }</p>
            </header>
            { meter(segments) }
            <p>{ ranked.cause.verdict.show() }</p>
            { reason_list(&ranked.speaks_for, &ranked.speaks_against) }
            <details class="act">
                <summary>{ ui::WHAT_TO_DO.show() }</summary>
                <ul>{ for ranked.cause.act.iter().map(|line| html! { <li>{ line.show() }</li> }) }</ul>
            </details>
            <p class="evidence">{ evidence(ranked.cause.evidence).show() }</p>
        </article>
    }
}

/// The fit as filled segments, beside the word that says it.
pub fn meter(filled: u8) -> Html {
    html! {
        <div class="meter" aria-hidden="true">
            { for (0..3).map(|number| html! { <i class={(number < filled).then_some("on")} /> }) }
        </div>
    }
}

/// The words of an evidence badge.
pub fn evidence(evidence: Evidence) -> Text {
    match evidence {
        Evidence::Weak => ui::EVIDENCE_WEAK,
        Evidence::Mixed => ui::EVIDENCE_MIXED,
        Evidence::Moderate => ui::EVIDENCE_MODERATE,
        Evidence::Strong => ui::EVIDENCE_STRONG,
    }
}
