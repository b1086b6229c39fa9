//! Worked cases: what a runner would answer, and what should come out. Played by the tests, and by `prerender` for the
//! page of open rules; never in a browser.

mod case;
mod play;
mod scoreboard;

pub use case::Vignette;
pub use play::{Expected, Played, play};
pub use scoreboard::{Score, Scoreboard};

use std::path::{Path, PathBuf};
use std::{fs, io};

/// The cases in a folder, by name.
///
/// # Errors
/// When the folder cannot be read.
pub fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        if file.extension().is_some_and(|ending| ending == "toml") {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}
