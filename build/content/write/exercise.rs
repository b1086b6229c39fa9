//! Exercises and starter sets as Rust code.

use super::code::{ids, list, target};
use super::figure::figure;
use crate::content::all::Content;
use crate::content::read::{
    Dose, Exercise, Reading, Source, Starter, StarterFor, Suits, Words as Held,
};
use crate::content::words::{Block, Words};

/// An exercise. The quiz only names it. The notes for patterns that are never shown stay in the files: no reader could
/// see them.
pub fn exercise(exercise: &Exercise, content: &Content, words: &mut Words) -> String {
    let Exercise {
        id,
        kind,
        equipment,
        from_article,
        evidence,
        ..
    } = exercise;
    let key = format!("exercise.{id}");
    words.turn_to(Block::All);
    let name = words.add(&format!("{key}.name"), &exercise.name);
    words.turn_to(Block::Exercises);
    let texts = [
        ("goal", &exercise.goal),
        ("start", &exercise.start),
        ("feel", &exercise.feel),
        ("not_feel", &exercise.not_feel),
        ("easier", &exercise.easier),
        ("harder", &exercise.harder),
        ("stop", &exercise.stop),
    ];
    let texts = texts
        .map(|(field, text)| format!("{field}: {}", words.add(&format!("{key}.{field}"), text)));
    let texts = texts.join(", ");
    let kit = words.add_list(&format!("{key}.kit"), &exercise.kit);
    let steps = words.add_list(&format!("{key}.step"), &exercise.steps);
    let mistakes = words.add_list(&format!("{key}.mistake"), &exercise.mistakes);
    let serves = ids("CauseId", &exercise.serves);
    let dose = dose(&exercise.dose);
    let figure = figure(&exercise.figure);
    let is_shown = |id: &str| {
        content
            .patterns
            .iter()
            .any(|pattern| pattern.id == id && pattern.shown)
    };
    let suits = list(&exercise.suits, |entry| {
        suits(&key, entry, is_shown(&entry.pattern), words)
    });
    let sources: Vec<String> = exercise
        .sources
        .iter()
        .filter_map(|place| Some(cited(content.sources.get(*place)?, content, words)))
        .collect();
    let sources = sources.join(", ");
    format!(
        "Exercise {{ id: {id:?}, kind: Kind::{kind:?}, name: {name}, {texts}, kit: {kit}, \
         equipment: Equipment::{equipment:?}, serves: {serves}, \
         from_article: {from_article}, steps: {steps}, mistakes: {mistakes}, evidence: Evidence::{evidence:?}, \
         sources: &[{sources}], dose: {dose}, figure: {figure}, suits: &{suits} }}"
    )
}

/// A source as a card names it, with the words of the page for how it is known.
fn cited(source: &Source, content: &Content, words: &mut Words) -> String {
    let Source { id, url, .. } = source;
    let key = match source.read {
        Reading::Abstract => "source.read_abstract",
        Reading::SecondHand => "source.read_second_hand",
        Reading::Memory => "source.read_memory",
    };
    let constants = content.page.fixed.iter();
    let mut read = constants.filter_map(|constant| match &constant.words {
        Held::One(text) if constant.key == key => Some(text.as_str()),
        _ => None,
    });
    let read = words.add(key, read.next().unwrap_or_default());
    let text = words.add(&format!("source.{id}.text"), &source.text);
    format!("Cited {{ text: {text}, url: {url:?}, read: {read} }}")
}

/// What the quiz says of an exercise: words that the exercise itself has too.
pub fn in_short(exercise: &Exercise, words: &mut Words) -> String {
    let id = &exercise.id;
    let name = words.add(&format!("exercise.{id}.name"), &exercise.name);
    let suits = exercise
        .suits
        .iter()
        .map(|suits| format!("Suitability::{:?}", suits.suitability));
    let suits = suits.collect::<Vec<_>>().join(", ");
    format!("ExerciseInShort {{ id: {id:?}, name: {name}, suits: &[{suits}] }}")
}

/// Which exercises a starter set begins with.
pub fn first_weeks(starter: &Starter) -> String {
    let serves = serves(starter.serves);
    let exercises = ids("ExerciseId", &starter.first_weeks);
    format!("FirstWeeks {{ serves: {serves}, exercises: {exercises} }}")
}

/// What a starter set is for.
fn serves(serves: StarterFor) -> String {
    match serves {
        StarterFor::Target(of) => format!("StarterFor::Target({})", target(of)),
        StarterFor::General => "StarterFor::General".to_owned(),
    }
}

/// How much.
fn dose(dose: &Dose) -> String {
    let Dose {
        sets,
        reps,
        hold_seconds,
        rest_seconds,
        each_side,
        tempo,
        days_a_week,
    } = dose;
    format!(
        "Dose {{ sets: {sets:?}, reps: {reps:?}, hold_seconds: {hold_seconds:?}, rest_seconds: {rest_seconds}, \
         each_side: {each_side}, tempo: {tempo:?}, days_a_week: {days_a_week:?} }}"
    )
}

/// How the exercise with this key suits one pattern.
fn suits(exercise: &str, suits: &Suits, shown: bool, words: &mut Words) -> String {
    let Suits {
        pattern,
        suitability,
        note,
    } = suits;
    let note = note.as_ref().filter(|_| shown);
    let note = words.add_optional(&format!("{exercise}.note.{pattern}"), note);
    format!("Suits {{ suitability: Suitability::{suitability:?}, note: {note} }}")
}

/// A starter set.
pub fn starter(starter: &Starter, words: &mut Words) -> String {
    let serves = serves(starter.serves);
    let first_weeks = ids("ExerciseId", &starter.first_weeks);
    let next_weeks = ids("ExerciseId", &starter.next_weeks);
    let later = ids("ExerciseId", &starter.later);
    let advice = words.add_list(&format!("starter.{}.advice", starter.id), &starter.advice);
    format!(
        "Starter {{ serves: {serves}, first_weeks: {first_weeks}, next_weeks: {next_weeks}, later: {later}, \
         advice: {advice} }}"
    )
}
