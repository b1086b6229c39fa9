//! The scripts by which a page is a guest on a blog. The first stands in the head, because what the blogger chose shows
//! from the first paint on. The last stands at the end, where it holds up no paint: the page's height, the links, the
//! voice. Every page has them, before the app and without it. Their source is `src/guest/`.

use crate::smaller::smaller;
use std::io;

/// What the scripts have in common.
const PAGE: &str = include_str!("../../guest/page.js");

/// What the scripts consist of.
const EARLY: &str = include_str!("../../guest/early.js");
const BEGINNINGS: &str = include_str!("../../guest/beginnings.js");
const OPTIONS: &str = include_str!("../../guest/options.js");
const LINKS: &str = include_str!("../../guest/links.js");
const HOST: &str = include_str!("../../guest/host.js");
const READ_ALOUD: &str = include_str!("../../guest/read_aloud.js");
const TO_CHECK: &str = include_str!("../../guest/to_check.js");

/// What checks a blog: on a page beside the others, and in the page that is one file.
const CHECK: &str = include_str!("../../guest/check.js");
const CHECK_BESIDE: &str = include_str!("../../guest/check_beside.js");
const CHECK_ITSELF: &str = include_str!("../../guest/check_itself.js");

/// What a page may begin with when the blogger says so.
#[derive(Clone, Copy, Debug)]
pub enum Begins {
    /// A cause.
    Cause,
    /// An exercise.
    Exercise,
    /// A place on the drawing of the hip.
    Place,
}

impl Begins {
    fn source(self) -> &'static str {
        match self {
            Self::Cause => include_str!("../../guest/start_cause.js"),
            Self::Exercise => include_str!("../../guest/start_exercise.js"),
            Self::Place => include_str!("../../guest/start_place.js"),
        }
    }
}

/// The first and the last script of a page.
pub struct Guest {
    /// For the head.
    pub first: String,
    /// For the end of the body.
    pub last: String,
}

impl Guest {
    /// The scripts of a page with an app that may begin with these.
    pub fn before_app(begins: &[Begins]) -> io::Result<Self> {
        Ok(Self {
            first: minified(&[PAGE, OPTIONS, TO_CHECK, EARLY].concat())?,
            last: last(begins)?,
        })
    }

    /// The same for the page that is one file, which leads to no other page.
    pub fn of_one_file(begins: &[Begins]) -> io::Result<Self> {
        Ok(Self {
            first: minified(&[PAGE, OPTIONS, EARLY].concat())?,
            last: last(begins)?,
        })
    }

    /// The scripts of a page without any app.
    pub fn alone() -> io::Result<Self> {
        Ok(Self {
            first: minified(&[PAGE, OPTIONS, TO_CHECK].concat())?,
            last: last(&[])?,
        })
    }

    /// The scripts of the page that checks a blog. The last one is that of the other pages, and its own.
    pub fn that_checks() -> io::Result<Self> {
        let last = [
            minified(&[PAGE, BEGINNINGS, LINKS, HOST].concat())?,
            minified(&[PAGE, CHECK_BESIDE, CHECK].concat())?,
        ];
        Ok(Self {
            first: minified(&[PAGE, OPTIONS].concat())?,
            last: last.concat(),
        })
    }
}

fn last(begins: &[Begins]) -> io::Result<String> {
    let begins: String = begins.iter().map(|begins| begins.source()).collect();
    minified(&[PAGE, BEGINNINGS, LINKS, &begins, HOST, READ_ALOUD].concat())
}

/// The check of the page that is one file.
pub fn check_of_one_file() -> io::Result<String> {
    minified(&[PAGE, CHECK_ITSELF, CHECK].concat())
}

/// The same program in fewer bytes, with no name left outside.
pub fn minified(source: &str) -> io::Result<String> {
    let code = smaller(&format!("(()=>{{{source}}})()"))?;
    // Inside a page this would end the script.
    if code.contains("</") || code.contains("<!--") {
        return Err(io::Error::other(
            "a script of ours holds what would end it in a page",
        ));
    }
    Ok(code)
}
