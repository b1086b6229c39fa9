//! `_headers`, the one place that says what a server should send with each file. Netlify, Cloudflare Pages and others read
//! it as it is, `script/server` does too, and docs/serving.md says it again for nginx and Apache.

use crate::address::Address;
use crate::files::bears_its_hash;
use std::fs;
use std::io;
use std::path::Path;

/// The name of the file.
const FILE: &str = "_headers";

/// Everybody may read and frame every file: frames without an origin of their own load the apps only then, and pages under
/// a cross-origin embedder policy frame ours only then. Nothing limits who frames a page, because there is nothing
/// in it that a click could give away.
const FOR_ALL: [(&str, &str); 5] = [
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
];

/// A file named after its content is never asked for again.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Any other is asked for each time, so that a new build is seen at once.
const ASK_AGAIN: &str = "public, max-age=0, must-revalidate";

/// Writes the file for everything that the folder holds. It belongs at the top of the site, so its paths begin there: with
/// an address at the address's folder.
pub fn write(folder: &Path, address: Option<&Address>) -> io::Result<()> {
    let top = address.map_or("/", Address::path);
    let mut names = Vec::new();
    list(folder, "", &mut names)?;
    names.sort();
    let mut text = rule(&[top, "*"].concat(), &FOR_ALL);
    // Hosts put the lines of all rules that fit together, so each file has exactly one that speaks of keeping it.
    for name in names.iter().filter(|name| *name != FILE) {
        let keep = if bears_its_hash(name) {
            FOR_EVER
        } else {
            ASK_AGAIN
        };
        let kept = ("Cache-Control", keep);
        let lines = [Some(kept), content_type(name)];
        let lines: Vec<_> = lines.into_iter().flatten().collect();
        for path in paths(name) {
            text += &rule(&[top, path].concat(), &lines);
        }
    }
    fs::write(folder.join(FILE), text)
}

/// The types that some servers do not know.
fn content_type(name: &str) -> Option<(&'static str, &'static str)> {
    let kind = match Path::new(name).extension()?.to_str()? {
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        _ => return None,
    };
    Some(("Content-Type", kind))
}

/// The paths by which hosts give out a file: the first page of a folder also by the folder. Hosts that leave the ending of a
/// page out ask again of themselves, and some read no more than a hundred rules.
fn paths(name: &str) -> impl Iterator<Item = &str> {
    let folder = name.strip_suffix("index.html");
    let folder = folder.filter(|folder| folder.is_empty() || folder.ends_with('/'));
    [Some(name), folder].into_iter().flatten()
}

fn rule(path: &str, lines: &[(&str, &str)]) -> String {
    let lines = lines
        .iter()
        .map(|(name, value)| ["  ", name, ": ", value, "\n"].concat());
    [path, "\n", &lines.collect::<String>(), "\n"].concat()
}

/// All files in a folder and in those below it.
fn list(folder: &Path, below: &str, names: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = [below, &entry.file_name().to_string_lossy()].concat();
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &[&name, "/"].concat(), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}
