//! The built pages.

use super::Files;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Where the pages lie in the two languages that only tests read, below the folder of what is compiled.
const PSEUDO: &str = "pseudo";

/// Where the pages lie as they are when whoever builds them gives an address, and the address that stands in them.
const ADDRESSED: &str = "addressed";
const ITS_ADDRESS: &str = "https://pages.invalid/";

/// The files of `dist/` and the pages in the languages for tests, read once: a build that runs meanwhile changes nothing.
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
    let mut files = files_below(&folder)?;
    let pseudo = target().join(PSEUDO);
    if pseudo.is_dir() {
        files.extend(files_below(&pseudo)?);
    }
    Ok(files)
}

/// The built pages as they are for a server at this address, see `script/build --url`.
pub fn addressed(address: &str) -> Result<Files> {
    let folder = target().join(ADDRESSED);
    let mut files = dist()?.clone();
    for (name, page) in files_below(&folder)
        .with_context(|| format!("{} is missing: run script/build first", folder.display()))?
    {
        let page = String::from_utf8(page)?.replace(ITS_ADDRESS, address);
        files.insert(name, page.into_bytes());
    }
    Ok(files)
}

/// All files in a folder and in those below it.
pub fn files_below(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    add(folder, "", &mut files)?;
    Ok(files)
}

/// Adds the files of a folder and of those in it: the pages of other languages.
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

/// The folder of what is compiled.
fn target() -> PathBuf {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let chosen = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    project.join(chosen.unwrap_or_else(|| PathBuf::from("target")))
}
