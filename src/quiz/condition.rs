//! Whether a condition of the content holds for the answers given. Before the quiz has ended many conditions are
//! still open: a question not yet asked may decide them. Flow and progress rely on that third value.

use super::Responses;
use crate::guide::{AnswerId, AnyOf, Choose, Condition, Fact, GUIDE, Part, QuestionId, Role};

/// Whether something holds. Later is truer, so that the best of several is their maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It does not hold, and no further answer can change that.
    No,
    /// A question that is not answered yet decides.
    Open,
    /// It holds.
    Yes,
}

/// The answers, and how to read what is missing or unsure.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The answers.
    pub responses: &'a Responses,
    /// Whether the quiz has ended, after these questions: then an unanswered one stays unanswered.
    pub ended_after: Option<&'a [QuestionId]>,
    /// Whether doubt in the danger check is read as "yes" to every sign of the question: "not sure", and a danger
    /// list that was asked but never answered.
    pub unsure_as_yes: bool,
}

impl Given<'_> {
    fn chosen(&self, question: QuestionId) -> u32 {
        let chosen = self.responses.chosen(question);
        let Some(asked) = GUIDE.question(question) else {
            return chosen;
        };
        if !self.unsure_as_yes || asked.part != Part::DangerCheck {
            return chosen;
        }
        let with_role = |role: Role| -> u32 {
            (0u8..)
                .zip(asked.answers)
                .filter(|(_, answer)| answer.role == role)
                .map(|(number, _)| 1 << number)
                .sum()
        };
        let passed = self
            .ended_after
            .is_some_and(|path| path.contains(&question));
        let never_answered = passed && chosen == 0 && asked.choose == Choose::Any;
        let in_doubt = never_answered || chosen & with_role(Role::NotSure) != 0;
        if in_doubt {
            chosen | with_role(Role::Fact)
        } else {
            chosen
        }
    }

    /// Whether any answer reads other than it was given.
    pub(super) fn reads_doubt(&self) -> bool {
        GUIDE
            .numbered_questions()
            .any(|(id, _)| self.chosen(id) != self.responses.chosen(id))
    }

    fn holds(&self, fact: Fact) -> Truth {
        let chosen = self.chosen(fact.question);
        if chosen & fact.options != 0 {
            Truth::Yes
        } else if chosen != 0 {
            Truth::No
        } else if self.ended_after.is_none() {
            Truth::Open
        } else if fact.options & Fact::UNANSWERED != 0 {
            Truth::Yes
        } else {
            Truth::No
        }
    }

    fn any(&self, line: AnyOf) -> Truth {
        let mut any = Truth::No;
        for fact in line {
            any = any.max(self.holds(*fact));
            if any == Truth::Yes {
                break;
            }
        }
        any
    }
}

/// Whether the condition holds. It stops at the first line that decides: a result takes some hundred thousand of these,
/// because each answer is changed in turn to see what would follow.
#[must_use]
pub fn evaluate(condition: &Condition, given: &Given) -> Truth {
    let mut all = Truth::Yes;
    for line in condition.all {
        all = all.min(given.any(line));
        if all == Truth::No {
            return all;
        }
    }
    let none = match given.any(condition.none) {
        Truth::Yes => Truth::No,
        Truth::Open => Truth::Open,
        Truth::No => Truth::Yes,
    };
    all.min(none).min(counted(condition, given))
}

fn counted(condition: &Condition, given: &Given) -> Truth {
    let at_least = |truth: Truth| {
        condition
            .of
            .iter()
            .filter(|line| given.any(line) >= truth)
            .count()
            >= usize::from(condition.least)
    };
    if at_least(Truth::Yes) {
        Truth::Yes
    } else if at_least(Truth::Open) {
        Truth::Open
    } else {
        Truth::No
    }
}

/// Whether the condition speaks of the question at all.
pub(super) fn mentions(condition: &Condition, question: QuestionId) -> bool {
    facts(condition).any(|fact| fact.question == question)
}

/// Whether the condition speaks of this very answer.
pub(super) fn mentions_answer(condition: &Condition, answer: AnswerId) -> bool {
    facts(condition)
        .any(|fact| fact.question == answer.question && fact.options & (1 << answer.option) != 0)
}

fn facts(condition: &Condition) -> impl Iterator<Item = &Fact> {
    let lines = condition.all.iter().chain(condition.of);
    lines.copied().flatten().chain(condition.none)
}
