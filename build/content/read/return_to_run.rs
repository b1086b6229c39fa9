//! The way back to running.

use crate::content::entry::{Entry, understand};
use crate::content::index::Index;
use crate::content::mistake::At;
use crate::content::sheet::Sheet;
use serde::Deserialize;

/// What holds for all stages.
#[derive(Debug, Default)]
pub struct RunGuide {
    pub sources: Vec<usize>,
    pub before: Vec<String>,
    pub rules: Vec<String>,
    /// The words for green, amber, red and stop, and for the stage without given minutes.
    pub words: [(&'static str, String); 5],
}

/// A stage.
#[derive(Debug, Default)]
pub struct Stage {
    pub id: String,
    pub session: String,
    pub interval: Option<Interval>,
    pub greens: u8,
}

/// Minutes of walking and jogging in turn.
#[derive(Clone, Copy, Debug, Default)]
pub struct Interval {
    pub walk: u8,
    pub jog: u8,
    pub repeats: u8,
}

impl Interval {
    /// All minutes of jogging together.
    pub fn jogging(self) -> u16 {
        u16::from(self.jog) * u16::from(self.repeats)
    }

    /// All minutes together.
    pub fn whole(self) -> u16 {
        u16::from(self.walk) * u16::from(self.repeats) + self.jogging()
    }
}

/// What holds for all stages, as written.
#[derive(Deserialize)]
struct RawRunGuide {
    sources: Option<Vec<String>>,
    before: Option<Vec<String>>,
    rules: Option<Vec<String>>,
    green: Option<String>,
    amber: Option<String>,
    red: Option<String>,
    stop: Option<String>,
    free: Option<String>,
}

/// A stage as written.
#[derive(Deserialize)]
struct RawStage {
    session: Option<String>,
    walk_minutes: Option<i64>,
    jog_minutes: Option<i64>,
    repeats: Option<i64>,
    greens: Option<i64>,
}

/// Understands what stands in the file besides the stages.
pub fn run_guide(sheet: &mut Sheet, index: &Index) -> RunGuide {
    let Some(raw) = sheet
        .take_rest()
        .and_then(|table| understand::<RawRunGuide>(&sheet.at, table))
    else {
        return RunGuide::default();
    };
    let at = &sheet.at;
    let words = [
        ("green", raw.green),
        ("amber", raw.amber),
        ("red", raw.red),
        ("stop", raw.stop),
        ("free", raw.free),
    ];
    RunGuide {
        sources: index.sources.find_all(at, "sources", raw.sources),
        before: at.texts("before", raw.before),
        rules: at.texts("rules", raw.rules),
        words: words.map(|(key, text)| (key, at.text(key, text))),
    }
}

/// Understands a stage.
pub fn stage(entry: Entry) -> Stage {
    let Entry { id, at, table } = entry;
    let Some(raw) = understand::<RawStage>(&at, table) else {
        return Stage {
            id,
            ..Stage::default()
        };
    };
    let is_free = [raw.walk_minutes, raw.jog_minutes, raw.repeats]
        .iter()
        .all(Option::is_none);
    let greens = at.number("greens", raw.greens, 1..=9);
    Stage {
        session: at.text("session", raw.session),
        interval: (!is_free).then(|| {
            let interval = Interval {
                walk: at.number("walk_minutes", raw.walk_minutes, 0..=60),
                jog: at.number("jog_minutes", raw.jog_minutes, 0..=60),
                repeats: at.number("repeats", raw.repeats, 1..=30),
            };
            check_length(&at, interval);
            interval
        }),
        id,
        greens,
    }
}

/// Reports a session that takes much more or less time than the others: most often a slip of the pen.
fn check_length(at: &At, interval: Interval) {
    let minutes = interval.whole();
    if !(25..=35).contains(&minutes) {
        let remedy = "Use walk_minutes, jog_minutes and repeats that give 25 to 35 minutes.";
        at.report(format!("the stage takes {minutes} minutes"), remedy);
    }
}
