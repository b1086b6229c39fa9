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
    let mut files = Files::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            let name = entry.file_name().to_string_lossy().into_owned();
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(files)
}
