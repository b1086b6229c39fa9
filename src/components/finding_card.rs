//! A cause or a kind of pain that fits: how well, and the reasons.

use super::event::Event;
use super::parts::Parts;
use super::reason_list::reason_list;
use crate::guide::{Evidence, Text, ui};
use crate::quiz::{Fit, Match, RankedCause, RankedPattern, WhatIf};

/// Adds the card of one cause. It bears its name, because its folds are called the same on each card.
pub fn cause_card(parts: &mut Parts<Event>, ranked: &RankedCause, what_ifs: &[WhatIf]) {
    let cause = ranked.cause;
    let values = ["card cause", cause.id, cause.name.show()];
    let names = &["class", "data-cause", "aria-label"];
    parts.marked("article", names, &values, |parts| {
        head(parts, cause.name, match_words(ranked.fit));
        parts.words("p", cause.verdict);
        reason_list(parts, &ranked.speaks_for, &ranked.speaks_against, what_ifs);
        advice(parts, ui::WHAT_TO_DO, cause.act);
        parts.words("p.evidence", evidence(cause.evidence));
    });
}

/// Adds the card of one kind of pain.
pub fn pattern_card(parts: &mut Parts<Event>, ranked: &RankedPattern, what_ifs: &[WhatIf]) {
    let pattern = ranked.pattern;
    let values = ["card pattern", pattern.id, pattern.name.show()];
    let names = &["class", "data-pattern", "aria-label"];
    parts.marked("article", names, &values, |parts| {
        head(parts, pattern.name, fit_words(ranked.fit));
        parts.words("p", pattern.what);
        reason_list(parts, &ranked.speaks_for, &ranked.speaks_against, what_ifs);
        advice(parts, ui::WHAT_TO_DO, pattern.act);
        advice(parts, ui::WHAT_TO_AVOID, pattern.avoid);
        parts.fold("details.act", ui::HOW_TOLD_APART, |parts| {
            parts.words("p", pattern.tell_apart);
        });
    });
}

/// The words for how well a cause fits, and how many of three segments stand for it.
#[must_use]
pub fn match_words(fit: Match) -> (Text, u8) {
    match fit {
        Match::Likely => (ui::LABEL_LIKELY, 3),
        Match::Possible => (ui::LABEL_POSSIBLE, 2),
        Match::Minor => (ui::LABEL_MINOR, 1),
    }
}

/// The words for how well a pattern fits, and how many of three segments stand for it.
#[must_use]
pub fn fit_words(fit: Fit) -> (Text, u8) {
    match fit {
        Fit::Well => (ui::FITS_WELL, 3),
        Fit::Could => (ui::COULD_FIT, 2),
    }
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

/// Its name and how well it fits, in words and as a bar of three segments.
fn head(parts: &mut Parts<Event>, name: Text, (fit, filled): (Text, u8)) {
    parts.within("header", |parts| {
        parts.words("h3", name);
        parts.words("p.badge", fit);
    });
    let values = ["meter", "true"];
    parts.marked("div", &["class", "aria-hidden"], &values, |parts| {
        for number in 0..3 {
            parts.within(if number < filled { "i.on" } else { "i" }, |_| {});
        }
    });
}

fn advice(parts: &mut Parts<Event>, title: Text, lines: &[Text]) {
    parts.fold("details.act", title, |parts| parts.list("ul", lines));
}
