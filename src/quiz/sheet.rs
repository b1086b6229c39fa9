//! What a clinician needs from a quiz, in one list: what the runner said beside the terms of the trade, the danger signs
//! asked, ticked and not ticked, what fits, and by which rules. It is shown, printed and copied from this one list.

use super::{Assessment, Responses, path};
use crate::guide::{AnswerId, AnswerOption, Choose, GUIDE, Part, Question, QuestionId, Role, Text};

/// What the runner said to one question.
#[derive(Debug)]
pub struct SheetRow {
    /// What a clinician calls the subject.
    pub subject: Text,
    /// The answers in the runner's words, each with the clinical term where there is one.
    pub said: Vec<(Text, Option<Text>)>,
}

/// The whole list.
#[derive(Debug)]
pub struct Sheet {
    /// All questions but the danger lists.
    pub history: Vec<SheetRow>,
    /// The signs of the danger lists that the runner ticked or was not sure about.
    pub ticked: Vec<Text>,
    /// The signs that were asked and not ticked, for each danger list.
    pub not_ticked: Vec<SheetRow>,
    /// What the red flags that apply can stand for, the most urgent first.
    pub suspected: Vec<Text>,
}

/// Puts the list together. Answers to questions that are no longer asked stay out of it, unless they raise the urgency.
#[must_use]
pub fn sheet(responses: &Responses, assessment: &Assessment) -> Sheet {
    let asked = path(responses);
    let mut sheet = Sheet {
        history: Vec::new(),
        ticked: Vec::new(),
        not_ticked: Vec::new(),
        suspected: Vec::new(),
    };
    for id in asked {
        let Some(question) = GUIDE.question(id).filter(|_| responses.chosen(id) != 0) else {
            continue;
        };
        if is_danger_list(question) {
            let is_ticked = |answer: &&AnswerOption| answer.role != Role::Nothing;
            sheet.ticked.extend(
                answers(id, responses, true)
                    .filter(is_ticked)
                    .map(|answer| answer.said),
            );
            let denied = answers(id, responses, false).filter(|answer| answer.role == Role::Fact);
            sheet.not_ticked.push(SheetRow {
                subject: question.clinical,
                said: denied.map(|answer| (answer.label, None)).collect(),
            });
        } else {
            sheet.history.push(SheetRow {
                subject: question.clinical,
                said: answers(id, responses, true)
                    .map(|answer| (answer.said, answer.clinical))
                    .collect(),
            });
        }
    }
    for raised in &assessment.raised {
        if !sheet.suspected.contains(&raised.flag.stands_for) {
            sheet.suspected.push(raised.flag.stands_for);
        }
    }
    let bone_stress = assessment.bone_stress.map(|rule| rule.stands_for);
    sheet.suspected.extend(bone_stress);
    sheet
}

fn is_danger_list(question: &Question) -> bool {
    question.part == Part::DangerCheck && question.choose == Choose::Any
}

/// The answers of a question that were given, or those that were not.
fn answers(
    id: QuestionId,
    responses: &Responses,
    given: bool,
) -> impl Iterator<Item = &'static AnswerOption> {
    let chosen = responses.chosen(id);
    (0u8..31)
        .filter(move |option| (chosen & (1 << option) != 0) == given)
        .filter_map(move |option| {
            GUIDE.answer(AnswerId {
                question: id,
                option,
            })
        })
}
