//! The other languages of the pages. English is the original and stands in the content itself; each other language is one
//! gettext file, `content/translations/es.po` and so on, that translators edit with the programs they know. A translation
//! becomes a list of words like the English one, line by line, so the app is the same for every language.
//!
//! What is missing, or was translated from an English text that has changed since, is shown in English: about danger signs
//! an outdated sentence is worse than one in another language. Nothing here reaches the WebAssembly.

mod catalog;
mod check;
mod pseudo;

pub use catalog::Catalog;
pub use check::{Problem, Trouble, is_about_danger};
pub use pseudo::{ACCENTED, MIRRORED, accented, mirrored};

use crate::guide::{WORD_KEYS, WORDS_EN};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Where the translations lie.
pub const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/content/translations");

/// Languages that are written from right to left, by their tag's first part.
const RIGHT_TO_LEFT: [&str; 10] = ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur"];

/// Stands between the forms of a text with a number in it: the form for one thing, and that for several. Other languages
/// may have more.
pub const BETWEEN_FORMS: char = '|';

/// The key of the text that names the forms of a language in their order, see `count` in `src/words.rs`.
pub const NUMBER_FORMS: &str = "ui.exercises.number_forms";

/// The keys and the English texts, in the order of the list of words.
pub fn english() -> impl Iterator<Item = (&'static str, &'static str)> {
    WORD_KEYS.lines().zip(WORDS_EN.lines())
}

/// Whether a text stays English in every language: a source is cited under the name by which it is found.
#[must_use]
pub fn stays_english(key: &str) -> bool {
    key.strip_prefix("source.")
        .and_then(|rest| rest.rsplit_once('.'))
        .is_some_and(|(_, part)| part == "text")
}

/// The English texts that are to be translated.
pub fn to_translate() -> impl Iterator<Item = (&'static str, &'static str)> {
    english().filter(|(key, _)| !stays_english(key))
}

/// A language with its list of words.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its tag (BCP 47), which is also the name of its folder among the pages.
    pub tag: String,
    /// Its words, line by line as in the English list.
    pub words: String,
}

impl Language {
    /// The original.
    #[must_use]
    pub fn english() -> Self {
        Self {
            tag: "en".to_owned(),
            words: WORDS_EN.to_owned(),
        }
    }

    /// Whether it is the original, which lies above the other folders.
    #[must_use]
    pub fn is_original(&self) -> bool {
        self.tag == "en"
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        let first = self.tag.split('-').next().unwrap_or_default();
        RIGHT_TO_LEFT.contains(&first)
    }

    /// The words for a key; nothing when there is no such key.
    #[must_use]
    pub fn word(&self, key: &str) -> Option<&str> {
        let mut lines = WORD_KEYS.lines().zip(self.words.lines());
        lines.find_map(|(of, text)| (of == key).then_some(text))
    }
}

/// The files of all translations, in the order of their names.
///
/// # Errors
/// When the folder cannot be read.
pub fn files() -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(FOLDER)? {
        let file = entry?.path();
        if file.extension().is_some_and(|kind| kind == "po") {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

/// All languages into which the words are translated.
///
/// # Errors
/// When a file cannot be read or understood, with its name.
pub fn languages() -> io::Result<Vec<Language>> {
    files()?
        .iter()
        .map(|file| Catalog::read(file).map(|catalog| catalog.language()))
        .collect()
}

/// The language of a file, by its name.
fn tag_of(file: &Path) -> String {
    file.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
