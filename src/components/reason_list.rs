//! Why a finding stands where it stands: the reader's own answers for it, against it, and those that would change it.
//! All three come from the same weights.

use super::event::Event;
use super::parts::Parts;
use crate::guide::{AnswerId, GUIDE, Target, Text, ui};
use crate::quiz::{Change, WhatIf};

/// Adds the three lists; a list without an entry is left out.
pub fn reason_list(
    parts: &mut Parts<Event>,
    speaks_for: &[AnswerId],
    speaks_against: &[AnswerId],
    what_ifs: &[WhatIf],
) {
    parts.within("div.reasons", |parts| {
        said(parts, ui::REASONS_FOR, "ul.for", speaks_for);
        said(parts, ui::REASONS_AGAINST, "ul.against", speaks_against);
        if !what_ifs.is_empty() {
            parts.words("h4", ui::REASONS_CHANGE);
            parts.within("ul.change", |parts| {
                for what_if in what_ifs {
                    parts.say("li", in_words(what_if).unwrap_or_default());
                }
            });
        }
        parts.fold("details.why", ui::WHY_IT_COUNTS, |parts| {
            parts.within("ul", |parts| {
                why(parts, speaks_for);
                why(parts, speaks_against);
            });
        });
    });
}

fn said(parts: &mut Parts<Event>, heading: Text, tag: &'static str, answers: &[AnswerId]) {
    if answers.is_empty() {
        return;
    }
    parts.words("h4", heading);
    parts.within(tag, |parts| {
        for answer in answers {
            if let Some(answer) = GUIDE.answer(*answer) {
                parts.words("li", answer.said);
            }
        }
    });
}

/// "If you had answered …, … would come first."
fn in_words(what_if: &WhatIf) -> Option<String> {
    let (answer, words) = match what_if.change {
        Change::Given(answer) => (answer, ui::CHANGE_GIVEN),
        Change::NotGiven(answer) => (answer, ui::CHANGE_NOT_GIVEN),
    };
    let first = match what_if.then_first {
        Target::Cause(id) => GUIDE.cause(id)?.name,
        Target::Pattern(id) => GUIDE.pattern(id)?.name,
    };
    Some(words.fill(&[
        ("question", GUIDE.question(answer.question)?.heading.show()),
        ("answer", GUIDE.answer(answer)?.label.show()),
        ("first", first.show()),
    ]))
}

fn why(parts: &mut Parts<Event>, answers: &[AnswerId]) {
    for answer in answers {
        let Some(answer) = GUIDE.answer(*answer) else {
            continue;
        };
        if let Some(reason) = answer.reason {
            parts.within("li", |parts| {
                parts.words("b", answer.said);
                parts.add(". ".into());
                parts.text(reason);
            });
        }
    }
}
