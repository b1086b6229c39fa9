//! An entry with an id: a question, an answer, a cause and so on. Each is understood by itself, so that a mistake in
//! one does not hide those in the next.

use super::mistake::At;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use toml::{Table, Value};

/// A table with an id.
#[derive(Debug)]
pub struct Entry<'a> {
    /// The published name.
    pub id: String,
    /// Where its mistakes belong.
    pub at: At<'a>,
    /// Its values, without the id.
    pub table: Table,
}

/// Gives each table its name. Reports ids that are missing, given twice or not in kebab-case.
pub fn entries<'a>(at: &At<'a>, kind: &str, tables: Vec<Table>) -> Vec<Entry<'a>> {
    let mut seen = BTreeSet::new();
    let named = tables.into_iter().enumerate();
    named
        .map(|(place, mut table)| {
            let Some(Value::String(id)) = table.remove("id") else {
                let at = at.within(&format!("{kind} number {}", place + 1));
                at.report("\"id\" is missing", "Add id = \"a-short-name\".");
                return Entry {
                    id: String::new(),
                    at,
                    table,
                };
            };
            let at = at.within(&format!("{kind} \"{id}\""));
            check_name(&at, &id);
            if !seen.insert(id.clone()) {
                at.report(
                    "this id is given twice",
                    "Give each entry an id of its own.",
                );
            }
            Entry { id, at, table }
        })
        .collect()
}

/// Reports an id that is not in kebab-case.
pub fn check_name(at: &At, id: &str) {
    let in_part = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    if !id
        .split('-')
        .all(|part| !part.is_empty() && part.chars().all(in_part))
    {
        let remedy = "Use small letters, digits and single hyphens, such as \"outer-tendon\".";
        at.report("the id is not written in the right way", remedy);
    }
}

/// Understands a table as a `T`. Reports unknown keys, and all values of the wrong kind; with these there is no `T`.
pub fn understand<T: DeserializeOwned>(at: &At, mut table: Table) -> Option<T> {
    let mut all_fit = true;
    loop {
        let mut unknown = Vec::new();
        let value = Value::Table(table.clone());
        let read = serde_ignored::deserialize(value, |path| unknown.push(path.to_string()));
        let wrong = read
            .as_ref()
            .err()
            .map(|error| report_wrong_kind(at, error));
        if wrong.is_some_and(|key| table.remove(&key).is_some()) {
            all_fit = false;
            continue;
        }
        for key in unknown {
            let problem = format!("unknown key \"{}\"", key.replace(".?", ""));
            at.report(problem, "Correct its spelling or remove it.");
        }
        return read.ok().filter(|_| all_fit);
    }
}

/// Turns the parser's words about a wrong kind of value into plain ones. Returns the key of the entry that holds it.
fn report_wrong_kind(at: &At, error: &toml::de::Error) -> String {
    const KINDS: [(&str, &str); 6] = [
        ("a string", "a text in quotes"),
        ("a boolean", "true or false"),
        ("i64", "a whole number"),
        ("f64", "a number"),
        ("a sequence", "a list in square brackets"),
        ("struct", "a table"),
    ];
    let words = error.to_string();
    let place = words.lines().find_map(|line| line.strip_prefix("in `"));
    let key = place.unwrap_or_default().trim_end_matches('`');
    let message = error.message().trim_start_matches("invalid type: ");
    let (found, expected) = message
        .split_once(", expected ")
        .unwrap_or((message, "another value"));
    let plain = KINDS
        .iter()
        .find(|(parser, _)| expected.starts_with(parser));
    let expected = plain.map_or(expected, |(_, plain)| plain);
    let problem = format!(
        "\"{key}\" has the wrong kind of value ({})",
        found.replace('`', "")
    );
    at.report(problem, format!("Use {expected}."));
    key.split('.').next().unwrap_or_default().to_owned()
}
