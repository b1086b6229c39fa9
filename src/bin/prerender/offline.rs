//! What lets the open page work without a network: the script that asks the browser to keep it, and the service worker
//! with the names and checksums of what is kept. Their sources are in `src/offline/`.

use crate::csp::checksum;
use crate::files::{App, Build};
use crate::guest::minified;
use std::fs;
use std::io;
use std::path::Path;

/// The name of the worker. It never changes: a browser asks for it by this name to see whether there is a new build.
const FILE: &str = "service-worker.js";

/// The open page and every page that it leads a reader to. The page that is one file is for where there is none of this,
/// and the pages for bloggers are of no use without a network.
const PAGES: [&str; 5] = [
    "index.html",
    "quiz.html",
    "exercises.html",
    "sheet.html",
    "rules.html",
];

/// The script of the open page.
pub fn script() -> io::Result<String> {
    minified(include_str!("../../offline/register.js"))
}

/// Writes the worker for one language, after its pages have been written. Each language has a worker in its own folder,
/// so a reader keeps one of them and not all. The apps lie in another folder, and are the same for all.
pub fn write(folder: &Path, apps: &Path, build: &Build) -> io::Result<()> {
    let listed = |name: String, file: &Path| Ok([name, checksum(&fs::read(file)?)]);
    let pages = PAGES
        .iter()
        .map(|name| listed((*name).to_owned(), &folder.join(name)));
    let up = build.edition.up();
    let parts = [&build.quiz, &build.exercises, &build.sheet]
        .into_iter()
        .flat_map(|App { script, wasm }| [script, wasm])
        .map(|name| listed([up, name].concat(), &apps.join(name)));
    let files = pages.chain(parts).collect::<io::Result<Vec<_>>>()?;
    let files = serde_json::to_string(&files)?;
    let name = checksum(files.as_bytes());
    let worker = minified(include_str!("../../offline/worker.js"))?;
    fs::write(
        folder.join(FILE),
        format!("const build=\"{name}\",files={files};{worker}\n"),
    )
}
