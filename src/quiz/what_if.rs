//! What would change the result: each single answer is changed in turn, and the engine is run again. Only the questions
//! after the danger check are tried, and only answers that keep the ranking on the screen: a danger sign is no "what if".

use super::flow::{first_unanswered, path};
use super::{Ranking, Responses, answers_that_count, assess, check, rank, toggled};
use crate::guide::{AnswerId, Choose, GUIDE, Part, Question, QuestionId, Role, Target, Urgency};

/// One answer changed, and what comes first then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// How the answer would differ.
    pub change: Change,
    /// What the change would bring to the first place.
    pub then_first: Target,
    /// All answers with the change.
    pub responses: Responses,
}

/// How one answer would differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// This answer had been given, instead of another one where only one can be given.
    Given(AnswerId),
    /// This answer had not been given.
    NotGiven(AnswerId),
}

/// At most this many changes are named for one cause or pattern.
const NAMED: usize = 2;

/// Every single change that brings another cause or another pattern to the first place.
#[must_use]
pub fn what_ifs(responses: &Responses) -> Vec<WhatIf> {
    let now = rank(&answers_that_count(responses));
    let (first_cause, first_pattern) = (now.first_cause(), now.first_pattern());
    let mut found = Vec::new();
    for (change, changed) in changes(responses) {
        let then = rank(&answers_that_count(&changed));
        let firsts = [
            (first_cause, then.first_cause()),
            (first_pattern, then.first_pattern()),
        ];
        for (before, after) in firsts {
            if let Some(then_first) = after
                && before.is_some()
                && before != after
                && keeps_the_ranking(&changed)
            {
                found.push(WhatIf {
                    change,
                    then_first,
                    responses: changed,
                });
            }
        }
    }
    found
}

/// The changes to name for one cause or pattern: what would take the first place from it, or what would give it the
/// first place. Answers that the reader gave come before answers that the reader did not give.
#[must_use]
pub fn what_ifs_for(target: Target, ranking: &Ranking, all: &[WhatIf]) -> Vec<WhatIf> {
    let is_first = [ranking.first_cause(), ranking.first_pattern()].contains(&Some(target));
    let of_same_kind = |other: Target| {
        matches!(
            (target, other),
            (Target::Cause(_), Target::Cause(_)) | (Target::Pattern(_), Target::Pattern(_))
        )
    };
    let fits = |what_if: &WhatIf| {
        if is_first {
            of_same_kind(what_if.then_first)
        } else {
            what_if.then_first == target
        }
    };
    let mut named = Vec::new();
    for was_given in [true, false] {
        for what_if in all {
            let is_of_these = matches!(what_if.change, Change::NotGiven(_)) == was_given;
            if is_of_these && fits(what_if) && named.len() < NAMED {
                named.push(*what_if);
            }
        }
    }
    named
}

/// The order can only change before the reader's eyes where a ranking is shown at all, and where no new question opens
/// whose answer is unknown.
fn keeps_the_ranking(responses: &Responses) -> bool {
    assess(responses).urgency < Urgency::SameDay && first_unanswered(responses).is_none()
}

fn changes(responses: &Responses) -> Vec<(Change, Responses)> {
    let mut changes = Vec::new();
    for id in path(responses) {
        let Some(question) = GUIDE
            .question(id)
            .filter(|asked| asked.part == Part::Questions)
        else {
            continue;
        };
        let chosen = responses.chosen(id);
        for (option, answer) in (0u8..).zip(question.answers) {
            let is_given = chosen & (1 << option) != 0;
            let wanted = match answer.role {
                Role::Fact => question.choose != Choose::One || !is_given,
                Role::Nothing => question.choose == Choose::One && !is_given,
                Role::NotSure | Role::Skip => false,
            };
            if wanted {
                changes.extend(change(responses, id, question, option, is_given));
            }
        }
    }
    changes
}

fn change(
    responses: &Responses,
    id: QuestionId,
    question: &Question,
    option: u8,
    is_given: bool,
) -> Option<(Change, Responses)> {
    let answer = AnswerId {
        question: id,
        option,
    };
    let mut chosen = toggled(question, responses.chosen(id), option);
    if chosen == 0 {
        // Without its last tick, a list would have been answered with "none of these".
        let none = (0u8..)
            .zip(question.answers)
            .find(|(_, answer)| answer.role == Role::Nothing);
        chosen = 1 << none?.0;
    }
    let changed = responses.with(id, chosen);
    check(id, &changed).ok()?;
    let change = if is_given {
        Change::NotGiven(answer)
    } else {
        Change::Given(answer)
    };
    Some((change, changed))
}
