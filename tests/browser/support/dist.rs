//! The built pages.

use super::Files;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

/// The files of `dist/`, read once: a build that runs meanwhile changes nothing.
pub fn dist() -> Result<&'static Files> {
    static DIST: OnceLock<Files> = OnceLock::new();
    if DIST.get().is_none() {
        let _ = DIST.set(read()?);
    }
    DIST.get().context("dist/ was read, but is gone")
}

fn read() -> Result<Files> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    ensure!(
        folder.join("index.html").is_file(),
        "The browser tests look at dist/, which is missing: run script/build first."
    );
    files_below(&folder)
}

/// All files in a folder and in those below it.
pub fn files_below(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    add(folder, "", &mut files)?;
    Ok(files)
}

fn add(folder: &Path, below: &str, files: &mut Files) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = [below, &entry.file_name().to_string_lossy()].concat();
        if entry.file_type()?.is_dir() {
            add(&entry.path(), &[&name, "/"].concat(), files)?;
        } else {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(())
}
