//! What Trunk's build left in the folder.

use crate::address::Address;
use crate::edition::Edition;
use crate::imports::shorten;
use crate::layers::joined;
use crate::smaller::smaller;
use crate::styles::{RIGHT_TO_LEFT, Styles};
use sha2::{Digest, Sha256};
use std::fs;
use std::io;
use std::path::Path;

/// The two files of an app.
pub struct App {
    /// The name of the script that starts it.
    pub script: String,
    /// The name of the WebAssembly.
    pub wasm: String,
}

/// What the pages are made of.
pub struct Build {
    /// Whether this is the release. While somebody works on it, Trunk's own script must reload the page, which no
    /// policy with hashes allows: Trunk changes that script when it serves it.
    pub is_release: bool,
    /// The address where the pages will stand, if it is known.
    pub address: Option<Address>,
    /// The language of the pages that are written now.
    pub edition: Edition,
    /// Trunk's page, with an empty `<main>`.
    pub template: String,
    /// The quiz.
    pub quiz: App,
    /// The sheet for a clinician.
    pub sheet: App,
    /// The exercises.
    pub exercises: App,
    /// The page for bloggers.
    pub embed: App,
    /// All apps for readers in one, for the page that is one file.
    pub one_file: Program,
    /// All stylesheets in their order, each with its name.
    styles: Vec<(String, String)>,
}

impl Build {
    /// Reads the build. The stylesheets are taken out of the folder, because the pages carry them inline. The scripts of the
    /// apps are read where wasm-bindgen wrote them: Trunk makes them smaller, but each time a little differently.
    pub fn read(folder: &Path, scripts: &Path, address: Option<Address>) -> io::Result<Self> {
        let page = fs::read_to_string(folder.join("index.html"))?;
        let (template, links) = split_off_links(&page);
        let mut styles = Vec::new();
        for name in links.iter().filter_map(|link| stylesheet(link)) {
            let file = folder.join(name);
            let text = fs::read_to_string(&file)?.trim().to_owned();
            let name = name.split(['-', '.']).next().unwrap_or_default();
            styles.push((name.to_owned(), text));
            fs::remove_file(file)?;
        }
        Ok(Self {
            is_release: std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release"),
            address,
            edition: Edition::original(),
            template,
            quiz: App::read(folder, scripts, "mount_quiz")?,
            sheet: App::read(folder, scripts, "mount_sheet")?,
            exercises: App::read(folder, scripts, "mount_exercises")?,
            embed: App::read(folder, scripts, "mount_embed")?,
            one_file: Program::take(folder, scripts, "mount_one_file")?,
            styles,
        })
    }
}

impl Build {
    /// The address of the pages that are written now, if it is known.
    pub fn address(&self) -> Option<Address> {
        let address = self.address.as_ref();
        address.map(|address| address.of_folder(&self.edition.below))
    }

    /// The stylesheets of a page in one text: all but those that are `not_needed` there, or in its language.
    pub fn styles(&self, not_needed: &[Styles]) -> String {
        let mut not_needed = not_needed.concat();
        if !self.edition.language.is_right_to_left() {
            not_needed.extend(RIGHT_TO_LEFT);
        }
        joined(
            self.styles
                .iter()
                .filter(|(name, _)| !not_needed.contains(&name.as_str()))
                .map(|(_, text)| text.as_str()),
        )
    }
}

/// What an app is, before it is files.
pub struct Program {
    /// The script that starts it.
    pub script: String,
    /// The WebAssembly.
    pub module: Vec<u8>,
}

impl Program {
    /// Takes an app out of the folder and makes it smaller.
    fn take(folder: &Path, scripts: &Path, name: &str) -> io::Result<Self> {
        let script = fs::read_to_string(scripts.join(name).with_extension("js"))?;
        let wasm_file = folder.join(find(folder, name, ".wasm")?);
        let (script, module) = shorten(script, &fs::read(&wasm_file)?)?;
        fs::remove_file(folder.join(find(folder, name, ".js")?))?;
        fs::remove_file(wasm_file)?;
        let script = smaller(&script)?;
        Ok(Self { script, module })
    }
}

impl App {
    /// Reads an app and names its files after what is in them, so that a browser that keeps them never mixes two builds.
    fn read(folder: &Path, scripts: &Path, name: &str) -> io::Result<Self> {
        let Program { script, module } = Program::take(folder, scripts, name)?;
        let app = Self {
            script: named(name, script.as_bytes(), "js"),
            wasm: named(name, &module, "wasm"),
        };
        fs::write(folder.join(&app.script), script)?;
        fs::write(folder.join(&app.wasm), module)?;
        Ok(app)
    }
}

/// A file's name with a part that changes when the file does.
fn named(name: &str, content: &[u8], kind: &str) -> String {
    let [a, b, c, d, ..]: [u8; 32] = Sha256::digest(content).into();
    let hash = u32::from_be_bytes([a, b, c, d]);
    format!("{name}-{hash:08x}.{kind}")
}

/// Whether a file is named after its content.
pub fn bears_its_hash(name: &str) -> bool {
    let (start, _) = name.rsplit_once('.').unwrap_or((name, ""));
    let hash = start.rsplit_once('-').map_or("", |(_, hash)| hash);
    hash.len() == 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
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
