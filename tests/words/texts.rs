//! The texts that are checked, the file in which each one stands, and the lists of jargon and of exceptions.

use runners_hip::guide::{WORD_KEYS, WORDS_EN};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// Why a test could not be run at all.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// The file in which the texts stand whose keys begin like this.
const FILES: [(&str, &str); 22] = [
    ("about", "page.toml"),
    ("article", "page.toml"),
    ("body_map", "page.toml"),
    ("bone_stress", "red_flags.toml"),
    ("cause", "causes.toml"),
    ("check", "page.toml"),
    ("embed", "page.toml"),
    ("faq", "faq.toml"),
    ("language", "page.toml"),
    ("meta", "page.toml"),
    ("notice", "page.toml"),
    ("pattern", "patterns.toml"),
    ("question", "questions.toml"),
    ("red_flag", "red_flags.toml"),
    ("region", "regions.toml"),
    ("return_to_run", "return_to_run.toml"),
    ("rules", "page.toml"),
    ("safety_net", "red_flags.toml"),
    ("stage", "return_to_run.toml"),
    ("starter", "plan.toml"),
    ("ui", "page.toml"),
    ("urgency", "red_flags.toml"),
];

/// A text that a reader sees.
pub struct Seen {
    pub file: String,
    pub key: &'static str,
    pub text: &'static str,
}

/// A text that may break one rule.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    pub key: String,
    pub what: String,
    #[expect(
        dead_code,
        reason = "the reason is for whoever reads the list; it only must be there"
    )]
    reason: String,
}

/// The list of exceptions.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exceptions {
    exception: Vec<Exception>,
}

/// All texts, each with its file. A new kind of key must be given a file above.
pub fn texts() -> Outcome<Vec<Seen>> {
    let pairs = WORD_KEYS.lines().zip(WORDS_EN.lines());
    pairs
        .map(|(key, text)| {
            let file = format!("content/{}", file(key)?);
            if !Path::new(env!("CARGO_MANIFEST_DIR")).join(&file).exists() {
                return Err(format!("{key} should stand in {file}, which is not there").into());
            }
            Ok(Seen { file, key, text })
        })
        .collect()
}

fn file(key: &str) -> Outcome<String> {
    let mut parts = key.split('.');
    let (kind, name) = (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
    );
    let known = FILES.iter().find(|(known, _)| *known == kind);
    match (kind, known) {
        ("exercise", _) => Ok(format!("exercises/{name}.toml")),
        // "source.s40.text" is a source; "source.read_memory" is a word of the page.
        ("source", _) if parts.next().is_some() => Ok("sources.toml".to_owned()),
        ("source", _) => Ok("page.toml".to_owned()),
        (_, Some((_, file))) => Ok((*file).to_owned()),
        (_, None) => Err(format!("tests/words/texts.rs names no file for the key {key}").into()),
    }
}

/// Whether a text is written for a clinician, or is the title of a source: there clinical words belong.
pub fn for_a_clinician(seen: &Seen) -> bool {
    seen.file == "content/sources.toml"
        || seen.key.starts_with("ui.sheet.")
        || seen.key.ends_with(".clinical")
        || seen.key.ends_with(".stands_for")
}

/// The text without what stands in brackets, where a clinical name may follow the plain one.
pub fn outside_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let outside = text.chars().filter(|letter| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    });
    outside.collect()
}

/// Each word of jargon and what to write instead.
pub fn jargon() -> Outcome<BTreeMap<String, String>> {
    Ok(toml::from_str(include_str!("jargon.toml"))?)
}

/// The texts that may break a rule.
pub fn exceptions() -> Outcome<Vec<Exception>> {
    let list: Exceptions = toml::from_str(include_str!("exceptions.toml"))?;
    Ok(list.exception)
}
