//! The words around the quiz. The code names each of them, so each becomes a constant.

use crate::content::entry::{Entry, entries, understand};
use crate::content::index::Index;
use crate::content::mistake::At;
use crate::content::sheet::{Sheet, take_list};
use crate::content::words::Block;
use serde::Deserialize;
use std::collections::BTreeSet;
use toml::{Table, Value};

/// What a constant holds.
#[derive(Debug)]
pub enum Words {
    One(String),
    Several(Vec<String>),
}

/// A constant.
#[derive(Debug)]
pub struct Constant {
    /// The key of the words, such as `article.lead`.
    pub key: String,
    /// The name in the code, such as `ARTICLE_LEAD`.
    pub name: String,
    /// Who shows the words.
    pub block: Block,
    pub words: Words,
}

/// One of the solutions of the article.
#[derive(Debug, Default)]
pub struct Solution {
    pub id: String,
    pub name: String,
    pub verdict: String,
    pub text: Vec<String>,
    pub sources: Vec<usize>,
}

/// A solution as written.
#[derive(Deserialize)]
struct RawSolution {
    name: Option<String>,
    verdict: Option<String>,
    text: Option<Vec<String>>,
    sources: Option<Vec<String>>,
}

/// All words of the page.
#[derive(Debug, Default)]
pub struct Page {
    /// Those of buttons, headings and messages.
    pub ui: Vec<Constant>,
    /// Those only the static pages show.
    pub fixed: Vec<Constant>,
    pub solutions: Vec<Solution>,
}

/// Understands `page.toml`.
pub fn page(sheet: &mut Sheet, index: &Index) -> Page {
    let at = sheet.at.clone();
    let mut page = Page::default();
    if !sheet.is_readable() {
        return page;
    }
    let mut ui = sheet.take_table("ui").unwrap_or_default();
    for (part, block) in [
        ("sheet", Block::Sheet),
        ("quiz", Block::Quiz),
        ("exercises", Block::Exercises),
        ("embed", Block::Embed),
    ] {
        if let Some(Value::Table(table)) = ui.remove(part) {
            page.ui
                .extend(constants_of_part(&at, &format!("ui.{part}"), block, table));
        }
    }
    page.ui.extend(constants_of_part(&at, "ui", Block::All, ui));
    for section in ["meta", "about", "article"] {
        let mut table = sheet.take_table(section).unwrap_or_default();
        if section == "article" {
            page.solutions = solutions(&at, &mut table, index);
        }
        page.fixed
            .extend(constants(&at, section, section, Value::Table(table)));
    }
    for (section, value) in sheet.take_rest().unwrap_or_default() {
        page.fixed.extend(constants(&at, &section, &section, value));
    }
    check_names(&at, &page.ui);
    check_names(&at, &page.fixed);
    page
}

/// The constants of a part of the words of the app. The name of the part is not in theirs, so that a text can move from
/// one part to another.
fn constants_of_part(at: &At, part: &str, block: Block, table: Table) -> Vec<Constant> {
    let inner = table
        .into_iter()
        .flat_map(|(key, value)| constants(at, &format!("{part}.{key}"), &key, value));
    inner
        .map(|constant| Constant { block, ..constant })
        .collect()
}

/// The constants of a value, and of everything in it.
fn constants(at: &At, key: &str, name: &str, value: Value) -> Vec<Constant> {
    let words = match value {
        Value::Table(table) => {
            let inner = table.into_iter().flat_map(|(part, value)| {
                constants(
                    at,
                    &format!("{key}.{part}"),
                    &format!("{name}_{part}"),
                    value,
                )
            });
            return inner.collect();
        }
        Value::String(text) => Words::One(at.text(key, Some(text))),
        Value::Array(list) => match Value::Array(list).try_into() {
            Ok(texts) => Words::Several(at.texts(key, Some(texts))),
            Err(_) => return not_words(at, key),
        },
        _ => return not_words(at, key),
    };
    vec![Constant {
        key: key.to_owned(),
        name: name.to_uppercase(),
        block: Block::Pages,
        words,
    }]
}

/// Reports a value that holds something other than words.
fn not_words(at: &At, key: &str) -> Vec<Constant> {
    let remedy = "Use a text in quotes, or a list of texts in square brackets.";
    at.report(format!("\"{key}\" has the wrong kind of value"), remedy);
    Vec::new()
}

/// Reports keys from which no name can be made, and two keys from which the same name is made.
fn check_names(at: &At, constants: &[Constant]) {
    let mut seen = BTreeSet::new();
    for Constant { key, name, .. } in constants {
        let allowed =
            |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '_';
        if !name.chars().all(allowed) || !name.starts_with(|first: char| first.is_ascii_uppercase())
        {
            let remedy = "Use small letters, digits and underscores, and begin with a letter.";
            at.report(
                format!("the key \"{key}\" is not written in the right way"),
                remedy,
            );
        }
        if !seen.insert(name) {
            at.report(
                format!("the key \"{key}\" is given twice"),
                "Give it another name.",
            );
        }
    }
}

/// The solutions of the article.
fn solutions(at: &At, article: &mut Table, index: &Index) -> Vec<Solution> {
    let at = at.within("[article]");
    let tables = take_list(&at, article, "solution");
    entries(&at, "solution", tables)
        .into_iter()
        .map(|entry| solution(entry, index))
        .collect()
}

/// Understands a solution.
fn solution(entry: Entry, index: &Index) -> Solution {
    let Entry { id, at, table } = entry;
    let Some(raw) = understand::<RawSolution>(&at, table) else {
        return Solution {
            id,
            ..Solution::default()
        };
    };
    Solution {
        id,
        name: at.text("name", raw.name),
        verdict: at.text("verdict", raw.verdict),
        text: at.texts("text", raw.text),
        sources: index.sources.find_all(&at, "sources", raw.sources),
    }
}
