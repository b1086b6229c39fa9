//! A cause that fits: how well, how sure science is, and the reasons.

use super::element::{card_head, marked, what_to_do, words};
use super::reason_list::reason_list;
use crate::guide::{Evidence, Text, ui};
use crate::quiz::{Match, RankedCause};
use yew::Html;

/// The card of one cause.
pub fn cause_card(ranked: &RankedCause) -> Html {
    let (label, segments) = match ranked.fit {
        Match::Likely => (ui::LABEL_LIKELY, 3),
        Match::Possible => (ui::LABEL_POSSIBLE, 2),
        Match::Minor => (ui::LABEL_MINOR, 1),
    };
    let mut parts = card_head(ranked.cause.name, label, segments);
    parts.push(words("p", "", ranked.cause.verdict));
    parts.push(reason_list(&ranked.speaks_for, &ranked.speaks_against));
    parts.push(what_to_do(ranked.cause.act));
    parts.push(words("p", "evidence", evidence(ranked.cause.evidence)));
    marked(
        "article",
        &["class", "data-cause"],
        &["card cause", ranked.cause.id],
        parts,
    )
}

/// The words of an evidence badge.
#[must_use]
pub fn evidence(evidence: Evidence) -> Text {
    match evidence {
        Evidence::Weak => ui::EVIDENCE_WEAK,
        Evidence::Mixed => ui::EVIDENCE_MIXED,
        Evidence::Moderate => ui::EVIDENCE_MODERATE,
        Evidence::Strong => ui::EVIDENCE_STRONG,
    }
}
