//! A kind of hip pain that place and behaviour can fit.

use crate::content::entry::{Entry, understand};
use crate::content::index::Index;
use crate::content::sheet::Sheet;
use serde::Deserialize;

/// A pattern.
#[derive(Debug, Default)]
pub struct Pattern {
    pub id: String,
    pub code: String,
    pub name: String,
    pub clinical: String,
    pub places: u32,
    pub shown: bool,
    pub what: String,
    pub act: Vec<String>,
    pub avoid: Vec<String>,
    pub tell_apart: String,
    pub sources: Vec<usize>,
}

/// A pattern as written.
#[derive(Deserialize)]
struct RawPattern {
    code: Option<String>,
    name: Option<String>,
    clinical: Option<String>,
    places: Option<Vec<String>>,
    shown: Option<bool>,
    what: Option<String>,
    act: Option<Vec<String>>,
    avoid: Option<Vec<String>>,
    tell_apart: Option<String>,
    sources: Option<Vec<String>>,
}

/// The most points of patterns to which the place does not belong.
#[derive(Debug, Default)]
pub struct PatternSettings {
    pub cap_elsewhere: i8,
    pub vague_places: u32,
    pub cap_vague: i8,
    pub unclear_groin: usize,
}

/// The settings as written at the top of the file.
#[derive(Deserialize)]
struct RawSettings {
    cap_elsewhere: Option<i64>,
    vague_places: Option<Vec<String>>,
    cap_vague: Option<i64>,
    unclear_groin: Option<String>,
}

/// Understands a pattern.
pub fn pattern(entry: Entry, index: &Index) -> Pattern {
    let Entry { id, at, table } = entry;
    if index.causes.position(&id).is_some() {
        at.report(
            "a cause has the same id",
            "Give the pattern an id of its own.",
        );
    }
    let Some(raw) = understand::<RawPattern>(&at, table) else {
        return Pattern {
            id,
            ..Pattern::default()
        };
    };
    Pattern {
        id,
        code: at.text("code", raw.code),
        name: at.text("name", raw.name),
        clinical: at.text("clinical", raw.clinical),
        places: index.places(&at, "places", raw.places),
        shown: at.flag("shown", raw.shown),
        what: at.text("what", raw.what),
        act: at.texts("act", raw.act),
        avoid: at.texts("avoid", raw.avoid),
        tell_apart: at.text("tell_apart", raw.tell_apart),
        sources: index.sources.find_all(&at, "sources", raw.sources),
    }
}

/// Understands the settings, which are what is left of the file without the patterns.
pub fn settings(sheet: &mut Sheet, index: &Index) -> PatternSettings {
    let at = &sheet.at.clone();
    let Some(raw) = sheet
        .take_rest()
        .and_then(|table| understand::<RawSettings>(at, table))
    else {
        return PatternSettings::default();
    };
    let unclear_groin = at.text("unclear_groin", raw.unclear_groin);
    PatternSettings {
        unclear_groin: index
            .patterns
            .find(at, "unclear_groin", &unclear_groin)
            .unwrap_or_default(),
        cap_elsewhere: at.number("cap_elsewhere", raw.cap_elsewhere, 0..=30),
        vague_places: index.places(at, "vague_places", raw.vague_places),
        cap_vague: at.number("cap_vague", raw.cap_vague, 0..=30),
    }
}
