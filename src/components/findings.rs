//! What may feed the pain and what kind of pain it fits, best first, or that the answers cannot tell.

use super::event::Event;
use super::finding_card::{cause_card, pattern_card};
use super::parts::Parts;
use crate::guide::{Target, ui};
use crate::quiz::{Ranking, Responses, WhatIf, what_ifs, what_ifs_for};
use crate::words::digits;

/// Adds the findings of a result.
pub fn findings(parts: &mut Parts<Event>, ranking: &Ranking, responses: &Responses) {
    let all = what_ifs(responses);
    parts.words("p.lead", ui::CANNOT_EXAMINE);
    if ranking.cannot_tell() {
        parts.within("section.cannot-tell", |parts| {
            parts.words("h2", ui::CANNOT_TELL_HEADING);
            parts.list("ul", ui::CANNOT_TELL);
        });
        if ranking.causes.is_empty() {
            return;
        }
    }
    parts.within("section.causes", |parts| causes(parts, ranking, &all));
    if !ranking.cannot_tell() {
        parts.within("section.patterns", |parts| patterns(parts, ranking, &all));
    }
}

fn causes(parts: &mut Parts<Event>, ranking: &Ranking, all: &[WhatIf]) {
    parts.words("h2", ui::RESULT_CAUSES_HEADING);
    if ranking.causes.is_empty() {
        parts.words("p", ui::RESULT_NO_CAUSE);
    }
    // Counted as a byte: printing a larger number costs 1 kB of WebAssembly.
    let mut alike = 0_u8;
    for ranked in &ranking.causes {
        alike += u8::from(ranked.level_with_first);
    }
    tie(parts, alike);
    for ranked in &ranking.causes {
        let named = what_ifs_for(Target::Cause(ranked.id), ranking, all);
        cause_card(parts, ranked, &named);
    }
}

fn patterns(parts: &mut Parts<Event>, ranking: &Ranking, all: &[WhatIf]) {
    parts.words("h2", ui::RESULT_PATTERNS_HEADING);
    let mut alike = 0_u8;
    let mut shown = 0_u8;
    for ranked in ranking.shown_patterns() {
        shown += 1;
        alike += u8::from(ranked.level_with_first);
    }
    if shown == 0 {
        parts.words("p", ui::RESULT_NO_PATTERN);
    }
    tie(parts, alike);
    if alike > 1 {
        parts.words("p", ui::TIE_TOLD_APART);
        parts.within("ul.tell-apart", |parts| {
            for ranked in ranking.shown_patterns() {
                if ranked.level_with_first {
                    parts.words("li", ranked.pattern.tell_apart);
                }
            }
        });
    }
    for ranked in ranking.shown_patterns() {
        let named = what_ifs_for(Target::Pattern(ranked.id), ranking, all);
        pattern_card(parts, ranked, &named);
    }
}

/// "The first 2 fit about equally"; nothing when one is ahead.
fn tie(parts: &mut Parts<Event>, alike: u8) {
    if alike > 1 {
        parts.say("p.tie", ui::RESULT_TIE.fill(&[("n", &digits(alike))]));
    }
}
