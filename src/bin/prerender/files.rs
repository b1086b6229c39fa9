//! What Trunk's build left in the folder.

use crate::imports::shorten;
use std::fs;
use std::io;
use std::path::Path;

/// The files that every page needs.
pub struct Build {
    /// Whether this is the release. While somebody works on it, Trunk's own script must reload the page, which no
    /// policy with hashes allows: Trunk changes that script when it serves it.
    pub is_release: bool,
    /// Trunk's page, with an empty `<main>`.
    pub template: String,
    /// The name of the script that starts the app.
    pub script: String,
    /// The name of the WebAssembly.
    pub wasm: String,
    /// All styles, in one text.
    pub styles: String,
}

impl Build {
    /// Reads the build. The stylesheets are taken out of the folder, because the pages carry them inline.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let page = fs::read_to_string(folder.join("index.html"))?;
        let (template, links) = split_off_links(&page);
        let mut styles = String::new();
        for name in links.iter().filter_map(|link| stylesheet(link)) {
            let file = folder.join(name);
            styles.push_str(fs::read_to_string(&file)?.trim());
            fs::remove_file(file)?;
        }
        let (script, wasm) = (
            find(folder, "mount", ".js")?,
            find(folder, "mount", ".wasm")?,
        );
        let (script_file, wasm_file) = (folder.join(&script), folder.join(&wasm));
        let (text, module) = shorten(fs::read_to_string(&script_file)?, &fs::read(&wasm_file)?)?;
        fs::write(script_file, text)?;
        fs::write(wasm_file, module)?;
        Ok(Self {
            is_release: std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release"),
            template,
            script,
            wasm,
            styles,
        })
    }
}

fn find(folder: &Path, start: &str, end: &str) -> io::Result<String> {
    fs::read_dir(folder)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .find(|name| name.starts_with(start) && name.ends_with(end))
        .ok_or_else(|| io::Error::other(format!("there is no {start}*{end} in Trunk's build")))
}

/// The file name of a stylesheet's link.
fn stylesheet(link: &str) -> Option<&str> {
    let (_, after) = link.split_once("href=")?;
    let address = after.split([' ', '>']).next()?.trim_matches(['"', '\'']);
    let name = address.rsplit('/').next()?;
    Path::new(name)
        .extension()
        .is_some_and(|kind| kind == "css")
        .then_some(name)
}

/// Trunk's page without its links, and the links: the pages load everything in their own way.
fn split_off_links(page: &str) -> (String, Vec<&str>) {
    let mut rest = page;
    let mut kept = String::new();
    let mut links = Vec::new();
    while let Some(start) = rest.find("<link ") {
        let (before, from_tag) = rest.split_at(start);
        let (tag, after) =
            from_tag.split_at(from_tag.find('>').map_or(from_tag.len(), |end| end + 1));
        kept.push_str(before);
        links.push(tag);
        rest = after;
    }
    kept.push_str(rest);
    (kept, links)
}
