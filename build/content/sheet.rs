//! One file of the content as tables, before anything in it is understood. A file that cannot be read is one mistake
//! and does not keep the others from being checked.

use super::mistake::At;
use std::io::ErrorKind;
use std::path::Path;
use std::{fs, mem};
use toml::{Table, Value};

/// A file, of which parts are taken until nothing may be left.
#[derive(Debug)]
pub struct Sheet<'a> {
    /// Where mistakes of the file as a whole belong.
    pub at: At<'a>,
    table: Option<Table>,
}

impl<'a> Sheet<'a> {
    /// Reads a file. If that fails, the sheet is empty and no longer asks for anything.
    pub fn open(at: At<'a>, folder: &Path) -> Self {
        let table = match fs::read_to_string(folder.join(at.file_name())) {
            Ok(text) => parse(&at, &text),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                at.report("the file is missing", "Add it again.");
                None
            }
            Err(error) => {
                at.report(
                    format!("the file cannot be opened ({error})"),
                    "Save it again as plain text.",
                );
                None
            }
        };
        Self { at, table }
    }

    /// Whether the file could be read.
    pub fn is_readable(&self) -> bool {
        self.table.is_some()
    }

    /// What is left of the file, when it could be read.
    pub fn table(&self) -> Option<&Table> {
        self.table.as_ref()
    }

    /// Takes all tables `[[key]]`, of which there must be at least one.
    pub fn take_list(&mut self, key: &str) -> Vec<Table> {
        let Some(table) = &mut self.table else {
            return Vec::new();
        };
        take_list(&self.at, table, key)
    }

    /// Takes the table `[key]`, which must be there.
    pub fn take_table(&mut self, key: &str) -> Option<Table> {
        match self.table.as_mut()?.remove(key) {
            Some(Value::Table(table)) => return Some(table),
            Some(_) => self
                .at
                .report(format!("[{key}] is not a table"), table_remedy(key)),
            None => self
                .at
                .report(format!("[{key}] is missing"), table_remedy(key)),
        }
        None
    }

    /// Takes the table `[key]` if it is there.
    pub fn take_if_there(&mut self, key: &str) -> Option<Table> {
        self.table.as_ref()?.get(key)?;
        self.take_table(key)
    }

    /// Takes everything that is left.
    pub fn take_rest(&mut self) -> Option<Table> {
        self.table.as_mut().map(mem::take)
    }

    /// Reports whatever was not taken.
    pub fn finish(self) {
        for key in self.table.iter().flat_map(Table::keys) {
            let remedy = "Correct its spelling or remove it.";
            self.at.report(format!("unknown key \"{key}\""), remedy);
        }
    }
}

/// Takes all tables `[[key]]` from a table, of which there must be at least one.
pub fn take_list(at: &At, table: &mut Table, key: &str) -> Vec<Table> {
    let remedy = format!("Begin each with a line [[{key}]], in two pairs of brackets.");
    let Some(value) = table.remove(key) else {
        at.report(format!("there is no [[{key}]]"), remedy);
        return Vec::new();
    };
    let tables: Option<Vec<Table>> = match value {
        Value::Array(list) => list
            .into_iter()
            .map(|value| value.try_into().ok())
            .collect(),
        _ => None,
    };
    if tables.is_none() {
        at.report(format!("\"{key}\" is not a list of tables"), remedy);
    }
    tables.unwrap_or_default()
}

/// The text as a table, or one mistake with the number of the line.
fn parse(at: &At, text: &str) -> Option<Table> {
    match text.parse::<Table>() {
        Ok(table) => Some(table),
        Err(error) => {
            let start = error.span().map_or(0, |span| span.start);
            let line = 1 + text
                .bytes()
                .take(start)
                .filter(|byte| *byte == b'\n')
                .count();
            let message = error.message().lines().collect::<Vec<_>>().join(", ");
            let remedy = "Look for a missing quote, comma or bracket, or a key given twice.";
            at.within(&format!("line {line}"))
                .report(format!("this cannot be read ({message})"), remedy);
            None
        }
    }
}

/// How to begin a table.
fn table_remedy(key: &str) -> String {
    format!("Begin it with a line [{key}].")
}
