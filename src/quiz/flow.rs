//! What to ask next. The path through the quiz is derived from the answers every time: going back only moves the
//! page, and an answer stays where it was given. Something urgent ends the quiz as soon as no question that is left
//! could make it more urgent still.

use super::condition::mentions;
use super::urgency::{bone_stress_stands_out, when_unsure};
use super::{Assessment, Given, Responses, Truth, assess_so_far, evaluate};
use crate::guide::{GUIDE, Part, Question, QuestionId, RedFlag, Urgency};

/// Where the reader stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A question.
    Ask(QuestionId),
    /// The result.
    Result,
}

/// How far the reader has come in the part of the quiz that the question belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The part.
    pub part: Part,
    /// The number of this question, from 1.
    pub number: u8,
    /// How many there will be at most. Never grows while answering forward.
    pub total: u8,
}

/// The questions asked with these answers, in order.
#[must_use]
pub fn path(responses: &Responses) -> Vec<QuestionId> {
    walk(responses, Truth::Yes).0
}

/// The answers to questions that are asked with these answers. An answer to a question that has dropped out of the
/// path does not rank anything; it still counts for the urgency.
#[must_use]
pub fn answers_that_count(responses: &Responses) -> Responses {
    walk(responses, Truth::Yes).1
}

/// The step after a question, or the first step.
#[must_use]
pub fn next(responses: &Responses, after: Option<QuestionId>) -> Step {
    path(responses)
        .into_iter()
        .find(|question| Some(*question) > after)
        .map_or(Step::Result, Step::Ask)
}

/// The first question that is asked with these answers and has none yet.
#[must_use]
pub fn first_unanswered(responses: &Responses) -> Option<QuestionId> {
    path(responses)
        .into_iter()
        .find(|question| responses.chosen(*question) == 0)
}

/// The question before a step; `None` at the first one.
#[must_use]
pub fn previous(responses: &Responses, before: Step) -> Option<QuestionId> {
    path(responses)
        .into_iter()
        .rev()
        .find(|question| match before {
            Step::Ask(current) => *question < current,
            Step::Result => responses.chosen(*question) != 0,
        })
}

/// How far the reader has come at a question. The answers on this page and after it are not confirmed yet, so they
/// do not count.
#[must_use]
pub fn progress(responses: &Responses, at: QuestionId) -> Progress {
    let responses = &responses.before(at);
    let part = GUIDE
        .question(at)
        .map_or(Part::DangerCheck, |asked| asked.part);
    let of_part = |id: &QuestionId| GUIDE.question(*id).is_some_and(|asked| asked.part == part);
    let up_to_here = walk(responses, Truth::Yes).0;
    let perhaps_later = walk(responses, Truth::Open).0;
    let here = |id: &&QuestionId| of_part(id) && **id <= at;
    let later = |id: &&QuestionId| of_part(id) && **id > at;
    let number = up_to_here.iter().filter(here).count();
    let total = number + perhaps_later.iter().filter(later).count();
    let count = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
    Progress {
        part,
        number: count(number),
        total: count(total),
    }
}

/// Goes through all questions in order and keeps those that are asked for sure (`Truth::Yes`) or perhaps
/// (`Truth::Open`), together with the answers to them.
fn walk(responses: &Responses, at_least: Truth) -> (Vec<QuestionId>, Responses) {
    let mut path = Vec::new();
    let mut seen = Responses::default();
    let mut so_far = assess_so_far(&seen);
    for (id, question) in GUIDE.numbered_questions() {
        if is_asked(id, question, &seen, &so_far) >= at_least {
            path.push(id);
            let chosen = responses.chosen(id);
            // No answer changes nothing, and an assessment takes longer than all else here.
            if chosen != 0 {
                seen = seen.with(id, chosen);
                so_far = assess_so_far(&seen);
            }
        }
    }
    (path, seen)
}

fn is_asked(id: QuestionId, question: &Question, seen: &Responses, so_far: &Assessment) -> Truth {
    let given = Given {
        responses: seen,
        ended_after: None,
        unsure_as_yes: false,
    };
    let wanted = if so_far.urgency == Urgency::Emergency {
        false
    } else if so_far.leaves_quiz {
        question.part == Part::DangerCheck && could_raise(id, so_far, seen)
    } else if so_far.urgency == Urgency::SameDay {
        could_raise(id, so_far, seen)
    } else {
        !(question.self_test && so_far.no_run)
    };
    let enabled = match &question.enabled_when {
        _ if !wanted => Truth::No,
        Some(condition) => evaluate(condition, &given),
        None => Truth::Yes,
    };
    if question.self_test && bone_stress_stands_out(seen) {
        enabled.min(Truth::Open)
    } else {
        enabled
    }
}

/// Whether an answer to the question could still make it more urgent, for sure or by doubt.
fn could_raise(question: QuestionId, so_far: &Assessment, seen: &Responses) -> bool {
    let is_open = |flag: &RedFlag, unsure_as_yes| {
        let given = Given {
            responses: seen,
            ended_after: None,
            unsure_as_yes,
        };
        evaluate(&flag.when, &given) == Truth::Open
    };
    GUIDE.red_flags.iter().any(|flag| {
        mentions(&flag.when, question)
            && (flag.urgency > so_far.urgency && is_open(flag, false)
                || when_unsure(flag.urgency) > so_far.urgency && is_open(flag, true))
    })
}
