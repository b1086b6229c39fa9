//! What the reader answered, and the rules of a single question: what one more click makes of its answers, and
//! whether they can be taken.

use crate::guide::{AnswerId, Choose, GUIDE, Part, QUESTION_COUNT, Question, QuestionId, Role};

/// All answers given so far: for each question a set of answers, where bit `n` is the question's answer number `n`.
/// An empty set means that the question is unanswered: "none of these" is an answer of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Responses([u32; QUESTION_COUNT]);

impl Default for Responses {
    fn default() -> Self {
        Self([0; QUESTION_COUNT])
    }
}

impl Responses {
    /// The answers to one question; empty when it is unanswered.
    #[must_use]
    pub fn chosen(&self, question: QuestionId) -> u32 {
        self.0.get(usize::from(question.0)).copied().unwrap_or(0)
    }

    /// The same responses with other answers to one question.
    #[must_use]
    pub fn with(mut self, question: QuestionId, chosen: u32) -> Self {
        if let Some(slot) = self.0.get_mut(usize::from(question.0)) {
            *slot = chosen;
        }
        self
    }

    /// Only the answers to questions before this one.
    #[must_use]
    pub fn before(mut self, question: QuestionId) -> Self {
        for slot in self.0.iter_mut().skip(usize::from(question.0)) {
            *slot = 0;
        }
        self
    }

    /// Every answer given, in the order of the questions.
    #[must_use]
    pub fn given(&self) -> Given<'_> {
        Given {
            responses: self,
            next: 0,
        }
    }
}

/// Goes through all answers given. A type of its own, because a chain of adapters would be compiled again for each of
/// the many places that go through them.
pub struct Given<'a> {
    responses: &'a Responses,
    /// The next one to look at: 32 for each question.
    next: u16,
}

impl Iterator for Given<'_> {
    type Item = AnswerId;

    #[inline(never)]
    fn next(&mut self) -> Option<AnswerId> {
        loop {
            let question = u8::try_from(self.next / 32).ok()?;
            let chosen = *self.responses.0.get(usize::from(question))?;
            // What is left of the question, without the bit that stands for "unanswered".
            let left = chosen & (u32::MAX >> 1) & (u32::MAX << (self.next % 32));
            if left == 0 {
                self.next = (self.next / 32 + 1) * 32;
                continue;
            }
            let option = u8::try_from(left.trailing_zeros()).ok()?;
            self.next = u16::from(question) * 32 + u16::from(option) + 1;
            return Some(AnswerId {
                question: QuestionId(question),
                option,
            });
        }
    }
}

/// The answers of a question after one of them was clicked. An answer that stands alone clears the others and is
/// cleared by them; in the danger check "not sure" may stand beside signs, so that no sign is lost to doubt.
#[must_use]
pub fn toggled(question: &Question, chosen: u32, option: u8) -> u32 {
    let bit = 1 << option;
    if question.choose == Choose::One {
        return bit;
    }
    if chosen & bit != 0 {
        return chosen & !bit;
    }
    let alone: u32 = (0u8..)
        .zip(question.answers)
        .filter(|(_, answer)| stands_alone(question, answer.role))
        .map(|(number, _)| 1 << number)
        .sum();
    if alone & bit == 0 {
        (chosen | bit) & !alone
    } else {
        bit
    }
}

fn stands_alone(question: &Question, role: Role) -> bool {
    match role {
        Role::Fact => false,
        Role::Nothing | Role::Skip => true,
        Role::NotSure => question.part == Part::Questions,
    }
}

/// Why the answers to a question cannot be taken yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing was chosen.
    Unanswered,
    /// More was chosen than this many.
    TooMany(u8),
}

/// Whether the answers to a question can be taken.
///
/// # Errors
/// Says what to mend.
pub fn check(question: QuestionId, responses: &Responses) -> Result<(), Mistake> {
    let chosen = responses.chosen(question);
    match GUIDE.question(question).map(|asked| asked.choose) {
        _ if chosen == 0 => Err(Mistake::Unanswered),
        Some(Choose::UpTo(most)) if chosen.count_ones() > u32::from(most) => {
            Err(Mistake::TooMany(most))
        }
        _ => Ok(()),
    }
}

/// Whether somebody could have given exactly these answers by clicking.
#[must_use]
pub fn is_possible(responses: &Responses) -> bool {
    GUIDE.numbered_questions().all(|(id, question)| {
        let chosen = responses.chosen(id);
        let clicked = (0..31)
            .filter(|option| chosen & (1 << option) != 0)
            .fold(0, |clicked, option| toggled(question, clicked, option));
        let allowed = chosen == 0 || check(id, responses).is_ok();
        allowed && clicked == chosen
    })
}
