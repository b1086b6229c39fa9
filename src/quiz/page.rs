//! Which page of the quiz follows which. A page is all that is stored beside the answers; everything else is derived.

use super::flow::first_unanswered;
use super::{Responses, Step, assess, next, previous};
use crate::guide::{GUIDE, Part, QuestionId, Urgency};

/// A page of the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// A question.
    Question(QuestionId),
    /// All answers, to look over before the result.
    CheckAnswers,
    /// The result.
    Result,
}

/// How the reader goes through the quiz.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// Only the danger check: "just tell me whether this is serious".
    pub only_danger_check: bool,
    /// The reader came from the list of answers to change one of them.
    pub changing: bool,
}

/// The first page.
#[must_use]
pub fn first_page() -> Page {
    match next(&Responses::default(), None) {
        Step::Ask(question) => Page::Question(question),
        Step::Result => Page::Result,
    }
}

/// The page after one whose answers were taken. Whoever changes an answer is asked only what the change makes newly
/// necessary.
#[must_use]
pub fn page_after(responses: &Responses, page: Page, route: Route) -> Page {
    match page {
        Page::Question(_) if route.changing => page_to_resume(responses, route),
        Page::Question(question) => page_of(next(responses, Some(question)), responses, route),
        _ => Page::Result,
    }
}

/// Where a quiz with these answers goes on: at the first question that has none, or at its end.
#[must_use]
pub fn page_to_resume(responses: &Responses, route: Route) -> Page {
    let step = first_unanswered(responses).map_or(Step::Result, Step::Ask);
    page_of(step, responses, route)
}

fn page_of(step: Step, responses: &Responses, route: Route) -> Page {
    match step {
        Step::Ask(question) if !route.only_danger_check || in_danger_check(question) => {
            Page::Question(question)
        }
        Step::Ask(_) => Page::Result,
        Step::Result => end(responses, route),
    }
}

/// The page before one; `None` at the first.
#[must_use]
pub fn page_before(responses: &Responses, page: Page, route: Route) -> Option<Page> {
    let question_before = |step| previous(responses, step).map(Page::Question);
    match page {
        Page::Question(_) if route.changing => Some(Page::CheckAnswers),
        Page::Question(question) => question_before(Step::Ask(question)),
        Page::CheckAnswers => question_before(Step::Result),
        Page::Result => match end(responses, route) {
            Page::CheckAnswers => Some(Page::CheckAnswers),
            _ => question_before(Step::Result),
        },
    }
}

/// Whoever needs a doctor today, or is outside the group that this quiz was made for, reads that at once. All others
/// look over their answers first.
fn end(responses: &Responses, route: Route) -> Page {
    let found = assess(responses);
    if route.only_danger_check || found.leaves_quiz || found.urgency >= Urgency::SameDay {
        Page::Result
    } else {
        Page::CheckAnswers
    }
}

fn in_danger_check(question: QuestionId) -> bool {
    GUIDE
        .question(question)
        .is_some_and(|asked| asked.part == Part::DangerCheck)
}
