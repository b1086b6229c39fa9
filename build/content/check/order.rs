//! Entries that must be there, and the order in which they must stand.

use crate::content::all::Content;
use crate::content::mistake::At;
use crate::content::read::{Part, StarterFor};

/// Reports a danger list that is asked after a question of the second part: danger signs come first.
pub fn danger_check_is_first(content: &Content, file: &At) {
    let mut first_other = None;
    for question in &content.questions {
        match (question.part, first_other) {
            (Part::Questions, None) => first_other = Some(&question.id),
            (Part::DangerCheck, Some(other)) => {
                let at = file.within(&format!("question \"{}\"", question.id));
                let problem = format!(
                    "it belongs to the danger check but comes after the question \"{other}\""
                );
                at.report(problem, format!("Move it above \"{other}\"."));
            }
            _ => {}
        }
    }
}

/// Reports content without the question on which all patterns depend.
pub fn place_is_asked(content: &Content, file: &At) {
    if !content
        .questions
        .iter()
        .any(|question| question.id == "place")
    {
        let remedy = "Add it: the patterns depend on where it hurts.";
        file.report("there is no question \"place\"", remedy);
    }
}

/// Reports a plan that has nothing for somebody whose pain fits no pattern.
pub fn general_starter_exists(content: &Content, file: &At) {
    if !content
        .starters
        .iter()
        .any(|starter| matches!(starter.serves, StarterFor::General))
    {
        let remedy = "Add one for people whose pain fits no pattern.";
        file.report("there is no starter \"general\"", remedy);
    }
}
