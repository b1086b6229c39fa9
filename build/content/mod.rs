//! Reads the content, checks it and writes it as Rust statics. This module must know nothing of cargo, so that the
//! tests can run it on a folder of their own.

mod all;
mod check;
mod entries;
mod entry;
mod field;
mod files;
mod index;
mod mistake;
mod names;
mod read;
mod sheet;
mod similar;
mod words;
mod write;

use all::Content;
use mistake::{Mistake, Mistakes};
use std::path::Path;

/// The statics as Rust code, or every mistake in the files of `folder`.
pub fn compile(folder: &Path) -> Result<String, Vec<Mistake>> {
    let mistakes = Mistakes::default();
    let content = Content::read(folder, &mistakes);
    let list = mistakes.into_list();
    if list.is_empty() {
        Ok(write::guide(&content))
    } else {
        Err(list)
    }
}

/// The last line below the mistakes.
pub fn closing_line(count: usize) -> String {
    let noun = if count == 1 { "mistake" } else { "mistakes" };
    format!("{count} {noun} in the content. How each file works: content/README.md.")
}
