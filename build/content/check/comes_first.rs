//! A cause that can never come first would never be shown to anybody as the most likely one, which is a mistake in the
//! weights. For each cause this searches answers that bring it first. It changes one question at a time and keeps what
//! helps most, so it always gives the same result. Only a cause for which it finds no such answers is reported.

use crate::content::all::Content;
use crate::content::index::UNANSWERED;
use crate::content::mistake::At;
use crate::content::read::{Answer, Choose, Condition, Line, Question, Role, Target};
use std::cmp::Reverse;

/// The answers given to each question, as bits.
type Answers = Vec<u32>;

/// How close a cause is to the first place: its lead over the best other cause, then its lead over all others.
type Lead = (i32, i32);

/// Reports every cause that can never come first.
pub fn every_cause(content: &Content, file: &At) {
    for (place, cause) in content.causes.iter().enumerate() {
        if !can_come_first(content, place) {
            let at = file.within(&format!("cause \"{}\"", cause.id));
            let remedy = "Raise its prior, its cap or its weights in questions.toml, or lower those of the others.";
            at.report("no answers bring this cause to the first place", remedy);
        }
    }
}

/// Whether some answers bring the cause to the first place.
fn can_come_first(content: &Content, cause: usize) -> bool {
    let mut answers: Answers = vec![0; content.questions.len()];
    let mut best = lead(content, &answers, cause);
    while best.0 < 0 {
        let Some((next, better)) =
            best_change(content, &answers, cause).filter(|(_, lead)| *lead > best)
        else {
            return false;
        };
        (answers, best) = (next, better);
    }
    true
}

/// The change of the answers to one question that leads furthest.
fn best_change(content: &Content, answers: &Answers, cause: usize) -> Option<(Answers, Lead)> {
    let questions = content.questions.iter().zip(answers).enumerate();
    let changes = questions.flat_map(|(place, (question, given))| {
        changes(question, *given)
            .into_iter()
            .map(move |set| (place, set))
    });
    let outcomes = changes.map(|(place, set)| {
        let mut next = answers.clone();
        if let Some(given) = next.get_mut(place) {
            *given = set;
        }
        let lead = lead(content, &next, cause);
        (next, lead)
    });
    outcomes
        .enumerate()
        .max_by_key(|(order, (_, lead))| (*lead, Reverse(*order)))
        .map(|(_, change)| change)
}

/// Other answers to a question: none, a single one, or one tick more or less.
fn changes(question: &Question, given: u32) -> Vec<u32> {
    let single = (0..)
        .zip(&question.answers)
        .map(|(place, answer)| (bit(place), answer));
    let alone: u32 = single
        .clone()
        .filter(|(_, answer)| stands_alone(answer))
        .map(|(bit, _)| bit)
        .sum();
    let most = match question.choose {
        Choose::One => 1,
        Choose::UpTo(most) => u32::from(most),
        Choose::Any => u32::BITS,
    };
    let fits = |set: &u32| set.count_ones() <= most && (set & alone == 0 || set.is_power_of_two());
    let changed = single.flat_map(|(bit, _)| [bit, given ^ bit]);
    [0].into_iter().chain(changed).filter(fits).collect()
}

/// Whether choosing the answer clears all others.
fn stands_alone(answer: &Answer) -> bool {
    answer.role != Role::Fact
}

/// How far the cause leads. It is first when the first number is not negative: among equals, the file decides.
fn lead(content: &Content, answers: &Answers, cause: usize) -> Lead {
    let answers = asked_only(content, answers);
    let scores: Vec<i32> = (0..content.causes.len())
        .map(|place| score(content, &answers, place))
        .collect();
    let own = scores.get(cause).copied().unwrap_or_default();
    let others = scores
        .iter()
        .enumerate()
        .filter(|(place, _)| *place != cause);
    let leads: Vec<i32> = others
        .map(|(place, score)| own - score - i32::from(place < cause))
        .collect();
    (
        leads.iter().min().copied().unwrap_or_default(),
        leads.iter().sum(),
    )
}

/// The answers without those to questions that are not asked after the others.
fn asked_only(content: &Content, answers: &Answers) -> Answers {
    let mut kept = Answers::new();
    for (question, given) in content.questions.iter().zip(answers) {
        let asked = question
            .enabled_when
            .as_ref()
            .is_none_or(|condition| holds(condition, &kept));
        kept.push(if asked { *given } else { 0 });
    }
    kept
}

/// Whether a condition holds.
fn holds(condition: &Condition, answers: &Answers) -> bool {
    let any = |line: &Line| {
        line.iter()
            .any(|fact| given(answers, fact.question) & fact.options != 0)
    };
    let counted = condition.of.iter().filter(|line| any(line)).count();
    condition.all.iter().all(any)
        && !any(&condition.none)
        && counted >= usize::from(condition.least)
}

/// The answers to a question, or the bit for "unanswered".
fn given(answers: &Answers, question: usize) -> u32 {
    answers
        .get(question)
        .copied()
        .filter(|given| *given != 0)
        .unwrap_or(UNANSWERED)
}

/// The points of a cause.
fn score(content: &Content, answers: &Answers, place: usize) -> i32 {
    let Some(cause) = content.causes.get(place) else {
        return 0;
    };
    let questions = content.questions.iter().zip(answers);
    let chosen = questions.flat_map(|(question, given)| {
        let numbered = (0..).zip(&question.answers);
        numbered
            .filter(move |(option, _)| given & bit(*option) != 0)
            .map(|(_, answer)| answer)
    });
    let weights = chosen.flat_map(|answer| &answer.weights);
    let own = weights.filter(|(target, _)| *target == Target::Cause(place));
    let points = i32::from(cause.prior) + own.map(|(_, weight)| i32::from(*weight)).sum::<i32>();
    let lifted = cause
        .cap_lifted_by
        .iter()
        .any(|fact| given(answers, fact.question) & fact.options != 0);
    match cause.cap {
        Some(cap) if !lifted => points.min(i32::from(cap)),
        _ => points,
    }
}

/// The set with only this answer.
fn bit(option: u32) -> u32 {
    1_u32.checked_shl(option).unwrap_or_default()
}
