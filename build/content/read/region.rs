//! A part of the world with the numbers to call there.

use crate::content::entry::{Entry, understand};
use crate::content::index::Index;
use serde::Deserialize;

/// A part of the world.
#[derive(Debug, Default)]
pub struct Region {
    pub id: String,
    pub name: String,
    pub emergency: String,
    pub advice: Option<String>,
    pub countries: Vec<String>,
}

/// A part of the world as written.
#[derive(Deserialize)]
struct RawRegion {
    name: Option<String>,
    emergency: Option<String>,
    advice: Option<String>,
    countries: Option<Vec<String>>,
    sources: Option<Vec<String>>,
}

/// Understands a part of the world.
pub fn region(entry: Entry, index: &Index) -> Region {
    let Entry { id, at, table } = entry;
    let Some(raw) = understand::<RawRegion>(&at, table) else {
        return Region {
            id,
            ..Region::default()
        };
    };
    index.sources.find_all(&at, "sources", raw.sources);
    let countries = at.texts("countries", raw.countries);
    let is_code =
        |code: &&String| code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase());
    for code in countries.iter().filter(|code| !is_code(code)) {
        at.report(
            format!("\"countries\" names \"{code}\", which is not a country's code"),
            "Use two capital letters, such as \"GB\".",
        );
    }
    let emergency = at.text("emergency", raw.emergency);
    if !emergency.bytes().all(|digit| digit.is_ascii_digit()) {
        at.report(
            format!("\"emergency\" is \"{emergency}\", which is not a number to call"),
            "Use digits only, such as \"112\".",
        );
    }
    Region {
        id,
        name: at.text("name", raw.name),
        emergency,
        advice: at.optional_text("advice", raw.advice),
        countries,
    }
}
