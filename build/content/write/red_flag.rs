//! Red flags, the bone-stress rule and the messages as Rust code.

use super::condition::condition;
use crate::content::read::{BoneStress, RedFlag, SafetyNet, UrgencyMessage};
use crate::content::words::{Block, Words};

/// A red flag.
pub fn red_flag(red_flag: &RedFlag, words: &mut Words) -> String {
    let RedFlag {
        id,
        urgency,
        no_run,
        leaves_quiz,
        withholds_cards,
        ..
    } = red_flag;
    let when = condition(&red_flag.when);
    words.turn_to(Block::Sheet);
    let stands_for = words.add(&format!("red_flag.{id}.stands_for"), &red_flag.stands_for);
    words.turn_to(Block::Quiz);
    let advice = words.add_optional(&format!("red_flag.{id}.advice"), red_flag.advice.as_ref());
    format!(
        "RedFlag {{ id: {id:?}, urgency: Urgency::{urgency:?}, when: {when}, no_run: {no_run}, \
         leaves_quiz: {leaves_quiz}, withholds_cards: {withholds_cards}, stands_for: {stands_for}, advice: {advice} }}"
    )
}

/// The bone-stress rule.
pub fn bone_stress(rule: &BoneStress, words: &mut Words) -> String {
    let BoneStress {
        pattern,
        raises_from,
        raises_when_first_from,
        urgency,
        ..
    } = rule;
    let bonuses = rule
        .bonuses
        .iter()
        .map(|(when, weight)| format!("({}, {weight})", condition(when)));
    let bonuses = bonuses.collect::<Vec<_>>().join(", ");
    let stands_for = words.add("bone_stress.stands_for", &rule.stands_for);
    format!(
        "BoneStress {{ pattern: PatternId({pattern}), raises_from: {raises_from}, \
         raises_when_first_from: {raises_when_first_from}, urgency: Urgency::{urgency:?}, bonuses: &[{bonuses}], \
         stands_for: {stands_for} }}"
    )
}

/// The words for one urgency.
pub fn message(message: &UrgencyMessage, words: &mut Words) -> String {
    let key = format!("urgency.{}", message.id);
    let title = words.add(&format!("{key}.title"), &message.title);
    let act = words.add(&format!("{key}.act"), &message.act);
    let number_hint =
        words.add_optional(&format!("{key}.number_hint"), message.number_hint.as_ref());
    let no_run = words.add_optional(&format!("{key}.no_run"), message.no_run.as_ref());
    let steps = words.add_list(&format!("{key}.step"), &message.steps);
    format!(
        "UrgencyMessage {{ title: {title}, act: {act}, number_hint: {number_hint}, no_run: {no_run}, steps: {steps} }}"
    )
}

/// The lines below every result.
pub fn safety_net(net: &SafetyNet, words: &mut Words) -> String {
    let title = words.add("safety_net.title", &net.title);
    let emergency = words.add("safety_net.emergency", &net.emergency);
    let bone = words.add("safety_net.bone", &net.bone);
    let worried = words.add("safety_net.worried", &net.worried);
    format!(
        "SafetyNet {{ title: {title}, emergency: {emergency}, bone: {bone}, worried: {worried} }}"
    )
}
