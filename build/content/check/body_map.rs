//! The drawing and the question that it answers: each zone is an answer, and each single spot has a zone.

use crate::content::all::Content;
use crate::content::mistake::At;
use crate::content::read::{BodyMap, Role};
use crate::content::similar;

/// Reports zones that stand for no answer of "place", and answers of "place" that name a single spot without a zone:
/// whoever answers on the drawing would take the spot beside it.
pub fn zones_are_the_spots(content: &Content, drawing: &BodyMap, file: &At) {
    let question = content.questions.get(content.place);
    let Some(question) = question.filter(|question| question.id == "place") else {
        return;
    };
    let known = || question.answers.iter().map(|answer| answer.id.as_str());
    for zone in &drawing.zones {
        if !known().any(|id| id == zone) {
            file.within(&format!("zone \"{zone}\"")).report(
                "it is no answer of the question \"place\"",
                similar::remedy(zone, known(), "questions.toml"),
            );
        }
    }
    for (place, answer) in question.answers.iter().enumerate() {
        let vague = content.settings.vague_places >> place.min(31) & 1 != 0;
        if answer.role == Role::Fact && !vague && !drawing.zones.contains(&answer.id) {
            file.report(
                format!("the place \"{}\" has no zone", answer.id),
                format!("Draw it, with data-zone=\"{}\".", answer.id),
            );
        }
    }
}
