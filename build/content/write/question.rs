//! Questions as Rust code.

use super::code::{list, target};
use super::condition::condition;
use crate::content::read::{Answer, Question};
use crate::content::words::{Block, Words};

/// A question with its answers.
pub fn question(question: &Question, words: &mut Words) -> String {
    let Question {
        id,
        part,
        choose,
        self_test,
        countdown_seconds,
        ..
    } = question;
    let key = format!("question.{id}");
    let heading = words.add(&format!("{key}.heading"), &question.heading);
    let hint = words.add_optional(&format!("{key}.hint"), question.hint.as_ref());
    let why = words.add_optional(&format!("{key}.why"), question.why.as_ref());
    words.turn_to(Block::Sheet);
    let clinical = words.add(&format!("{key}.clinical"), &question.clinical);
    words.turn_to(Block::Quiz);
    let answers = list(&question.answers, |entry| answer(&key, entry, words));
    let enabled_when = question
        .enabled_when
        .as_ref()
        .map_or("None".to_owned(), |when| {
            format!("Some({})", condition(when))
        });
    format!(
        "Question {{ id: {id:?}, part: Part::{part:?}, choose: Choose::{choose:?}, self_test: {self_test}, \
         countdown_seconds: {countdown_seconds:?}, heading: {heading}, hint: {hint}, why: {why}, clinical: {clinical}, enabled_when: {enabled_when}, answers: &{answers} }}"
    )
}

/// An answer of the question with this key.
fn answer(question: &str, answer: &Answer, words: &mut Words) -> String {
    let Answer { id, role, .. } = answer;
    let key = format!("{question}.answer.{id}");
    let label = words.add(&format!("{key}.label"), &answer.label);
    let hint = words.add_optional(&format!("{key}.hint"), answer.hint.as_ref());
    // The exercises name the answers for which they were chosen.
    words.turn_to(Block::All);
    let said = words.add(&format!("{key}.said"), &answer.said);
    words.turn_to(Block::Sheet);
    let clinical = words.add_optional(&format!("{key}.clinical"), answer.clinical.as_ref());
    words.turn_to(Block::Quiz);
    let reason = words.add_optional(&format!("{key}.reason"), answer.reason.as_ref());
    let weights = answer
        .weights
        .iter()
        .map(|(of, weight)| format!("({}, {weight})", target(*of)));
    let weights = weights.collect::<Vec<_>>().join(", ");
    format!(
        "AnswerOption {{ id: {id:?}, role: Role::{role:?}, label: {label}, hint: {hint}, said: {said}, \
         clinical: {clinical}, weights: &[{weights}], reason: {reason} }}"
    )
}
