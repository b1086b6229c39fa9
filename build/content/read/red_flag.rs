//! A rule that raises the urgency.

use super::condition::{Condition, RawCondition};
use crate::content::entry::{Entry, understand};
use crate::content::index::Index;
use serde::Deserialize;

/// How soon somebody should look at the hip.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Urgency {
    #[default]
    SelfCare,
    Soon,
    SameDay,
    Emergency,
}

/// The urgencies as written, the least urgent first.
pub const URGENCIES: [(&str, Urgency); 4] = [
    ("self-care", Urgency::SelfCare),
    ("soon", Urgency::Soon),
    ("same-day", Urgency::SameDay),
    ("emergency", Urgency::Emergency),
];

/// A red flag.
#[derive(Debug, Default)]
pub struct RedFlag {
    pub id: String,
    pub code: String,
    pub urgency: Urgency,
    pub when: Condition,
    pub no_run: bool,
    pub leaves_quiz: bool,
    pub withholds_cards: bool,
    pub stands_for: String,
    pub advice: Option<String>,
    pub sources: Vec<usize>,
}

/// A red flag as written.
#[derive(Deserialize)]
struct RawRedFlag {
    code: Option<String>,
    urgency: Option<String>,
    when: Option<RawCondition>,
    #[serde(default)]
    no_run: bool,
    #[serde(default)]
    leaves_quiz: bool,
    #[serde(default)]
    withholds_cards: bool,
    stands_for: Option<String>,
    advice: Option<String>,
    sources: Option<Vec<String>>,
}

/// Understands a red flag.
pub fn red_flag(entry: Entry, index: &Index) -> RedFlag {
    let Entry { id, at, table } = entry;
    let Some(raw) = understand::<RawRedFlag>(&at, table) else {
        return RedFlag {
            id,
            ..RedFlag::default()
        };
    };
    RedFlag {
        id,
        code: at.text("code", raw.code),
        urgency: at.choice("urgency", raw.urgency, &URGENCIES),
        when: raw.when.unwrap_or_default().resolve(&at, "when", index),
        no_run: raw.no_run,
        leaves_quiz: raw.leaves_quiz,
        withholds_cards: raw.withholds_cards,
        stands_for: at.text("stands_for", raw.stands_for),
        advice: at.optional_text("advice", raw.advice),
        sources: index.sources.find_all(&at, "sources", raw.sources),
    }
}
