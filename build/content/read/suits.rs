//! How an exercise suits each pattern.

use crate::content::index::Index;
use crate::content::mistake::At;
use std::collections::BTreeMap;

/// Whether an exercise suits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Suitability {
    #[default]
    Good,
    Modify,
    Avoid,
}

/// The words for it as written.
const WORDS: [(&str, Suitability); 3] = [
    ("good", Suitability::Good),
    ("modify", Suitability::Modify),
    ("avoid", Suitability::Avoid),
];

/// How an exercise suits one pattern.
#[derive(Debug, Default)]
pub struct Suits {
    pub pattern: String,
    pub suitability: Suitability,
    pub note: Option<String>,
}

/// The verdicts for all patterns, in the order of the patterns.
pub fn suits(
    at: &At,
    mut words: BTreeMap<String, String>,
    mut notes: BTreeMap<String, String>,
    index: &Index,
) -> Vec<Suits> {
    let suits = index
        .patterns
        .ids()
        .iter()
        .map(|pattern| one(at, pattern, words.remove(pattern), notes.remove(pattern)));
    let suits = suits.collect();
    for pattern in words.keys() {
        index.patterns.find(at, "suits", pattern);
    }
    for pattern in notes.keys() {
        index.patterns.find(at, "notes", pattern);
    }
    suits
}

/// The verdict for one pattern. Anything but "good" needs a note.
fn one(at: &At, pattern: &str, word: Option<String>, note: Option<String>) -> Suits {
    let note = at.within("[notes]").optional_text(pattern, note);
    let pattern = pattern.to_owned();
    let Some(word) = word else {
        let remedy = format!("Add {pattern} = \"good\", \"modify\" or \"avoid\" below [suits].");
        at.report(
            format!("\"suits\" says nothing about \"{pattern}\""),
            remedy,
        );
        return Suits {
            pattern,
            note,
            ..Suits::default()
        };
    };
    let suitability = at.within("[suits]").choice(&pattern, Some(word), &WORDS);
    if suitability != Suitability::Good && note.is_none() {
        let problem = format!("\"{pattern}\" is not \"good\" but has no note");
        at.report(
            problem,
            format!("Add {pattern} = \"what to change, or why\" below [notes]."),
        );
    }
    Suits {
        pattern,
        suitability,
        note,
    }
}
