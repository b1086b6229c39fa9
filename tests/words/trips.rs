//! What can be wrong with one text, and what to do about it.

use crate::measure::{Count, sentences, words};
use crate::texts::outside_brackets;
use std::collections::BTreeMap;

/// The most words of a sentence.
pub const LONGEST: usize = 25;

/// The highest grade of one text. Above that of a file, because one word such as "emergency" weighs a lot in it ...
const HARDEST_TEXT: f64 = 8.0;

/// ... and in a shorter text than this many words too much to say anything.
const SHORTEST_TO_GRADE: usize = 20;

/// Something wrong with a text: the name for an exception, and what is wrong and what to do.
pub type Trip = (String, String);

/// What is wrong with one text.
pub fn trips(text: &str, clinical: bool, jargon: &BTreeMap<String, String>) -> Vec<Trip> {
    let mut trips = too_long(text);
    if !clinical {
        trips.extend(too_hard(text));
        trips.extend(not_plain(text, jargon));
    }
    trips
}

fn too_long(text: &str) -> Vec<Trip> {
    let long = sentences(text).filter(|sentence| words(sentence).len() > LONGEST);
    long.map(|sentence| {
        let said = words(sentence).len();
        let what =
            format!("{said} words in “{sentence}”: make two sentences, {LONGEST} words at most");
        ("long".to_owned(), what)
    })
    .collect()
}

fn too_hard(text: &str) -> Option<Trip> {
    let count = Count::of(text);
    let grade = count.grade()?;
    (count.words >= SHORTEST_TO_GRADE && grade > HARDEST_TEXT).then(|| {
        let what = format!(
            "grade {grade:.1}: use shorter sentences and shorter words, grade {HARDEST_TEXT:.0} at most"
        );
        ("hard".to_owned(), what)
    })
}

/// The longest word of the list that stands at each place wins, so that one mistake is told once.
fn not_plain(text: &str, jargon: &BTreeMap<String, String>) -> Vec<Trip> {
    let said = words(&outside_brackets(text));
    let mut found = BTreeMap::new();
    for (word, instead) in jargon {
        let wanted: Vec<&str> = word.split(' ').collect();
        let at = said.windows(wanted.len()).position(|some| {
            some.iter()
                .zip(&wanted)
                .all(|(word, wanted)| match wanted.strip_suffix('*') {
                    Some(stem) => word.starts_with(stem),
                    None => word == wanted,
                })
        });
        if let Some(at) = at {
            found.insert(
                at,
                (
                    word.trim_end_matches('*').to_owned(),
                    format!("“{word}”: write “{instead}”"),
                ),
            );
        }
    }
    found.into_values().collect()
}
