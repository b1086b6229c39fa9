//! The answers of a worked case, as the quiz takes them.

use crate::guide::{Choose, GUIDE, Part, Question, QuestionId, Role};
use crate::quiz::{Mistake, Responses, check, toggled};
use std::collections::BTreeMap;

/// The answers of a case. What it leaves out is harmless in the danger check, and unanswered elsewhere.
pub(super) fn responses(answers: &BTreeMap<String, Vec<String>>) -> Result<Responses, String> {
    let mut responses = Responses::default();
    for (id, question) in GUIDE.numbered_questions() {
        responses = responses.with(id, left_out(question));
    }
    for (name, given) in answers {
        let id = GUIDE
            .question_named(name)
            .ok_or_else(|| format!("there is no question \"{name}\""))?;
        responses = responses.with(id, chosen(id, name, given)?);
    }
    Ok(responses)
}

/// What it means when a case says nothing about a question.
fn left_out(question: &Question) -> u32 {
    let danger_list = question.part == Part::DangerCheck && question.choose == Choose::Any;
    (0u8..)
        .zip(question.answers)
        .filter(|(_, answer)| match question.id {
            "walking" => answer.id == "free",
            "pain-now" => answer.id == "low",
            _ => danger_list && answer.role == Role::Nothing,
        })
        .map(|(option, _)| 1 << option)
        .sum()
}

/// The answers to one question, if a reader can give them together.
fn chosen(id: QuestionId, name: &str, given: &[String]) -> Result<u32, String> {
    let (mut clicked, mut all) = (0, 0);
    for answer in given {
        let found = GUIDE
            .answer_named(id, answer)
            .ok_or_else(|| format!("\"{name}\" has no answer \"{answer}\""))?;
        all |= 1 << found.option;
        clicked = GUIDE
            .question(id)
            .map_or(all, |question| toggled(question, clicked, found.option));
    }
    match check(id, &Responses::default().with(id, all)) {
        Err(Mistake::Unanswered) => Err(format!("\"{name}\" is empty: answer it or leave it out")),
        Err(Mistake::TooMany(most)) => Err(format!("\"{name}\" takes at most {most} answers")),
        Ok(()) if clicked != all => Err(format!(
            "nobody can answer \"{name}\" with all of {given:?} at once"
        )),
        Ok(()) => Ok(all),
    }
}
