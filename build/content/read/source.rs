//! Where a fact comes from.

use crate::content::entry::{Entry, understand};
use serde::Deserialize;

/// How a source is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reading {
    Abstract,
    SecondHand,
    #[default]
    Memory,
}

/// The words for it as written.
const READINGS: [(&str, Reading); 3] = [
    ("abstract", Reading::Abstract),
    ("second-hand", Reading::SecondHand),
    ("memory", Reading::Memory),
];

/// A source.
#[derive(Debug, Default)]
pub struct Source {
    pub id: String,
    pub text: String,
    pub url: Option<String>,
    pub read: Reading,
}

/// A source as written.
#[derive(Deserialize)]
struct RawSource {
    text: Option<String>,
    url: Option<String>,
    read: Option<String>,
}

/// Understands a source.
pub fn source(entry: Entry) -> Source {
    let Entry { id, at, table } = entry;
    let Some(raw) = understand::<RawSource>(&at, table) else {
        return Source {
            id,
            ..Source::default()
        };
    };
    if raw
        .url
        .as_ref()
        .is_some_and(|url| !url.starts_with("https://"))
    {
        at.report(
            "\"url\" does not begin with https://",
            "Write the whole address, or remove the line.",
        );
    }
    Source {
        id,
        text: at.text("text", raw.text),
        url: raw.url,
        read: at.choice("read", raw.read, &READINGS),
    }
}
