//! How much of an exercise.

use crate::content::mistake::At;
use serde::Deserialize;

/// From the first number to the second.
pub type Range = (u8, u8);

/// How much of an exercise.
#[derive(Debug, Default)]
pub struct Dose {
    pub sets: Range,
    pub reps: Option<Range>,
    pub hold_seconds: Option<Range>,
    pub rest_seconds: u8,
    pub each_side: bool,
    pub tempo: Option<(u8, u8, u8)>,
    pub days_a_week: Range,
}

/// The dose as written.
#[derive(Deserialize)]
pub struct RawDose {
    sets: Option<Vec<i64>>,
    reps: Option<Vec<i64>>,
    hold_seconds: Option<Vec<i64>>,
    rest_seconds: Option<i64>,
    each_side: Option<bool>,
    tempo: Option<String>,
    days_a_week: Option<Vec<i64>>,
}

impl RawDose {
    /// The dose with its numbers checked.
    pub fn resolve(self, at: &At) -> Dose {
        let at = at.within("[dose]");
        if self.reps.is_none() && self.hold_seconds.is_none() {
            let remedy = "Add reps = [8, 12], hold_seconds = [20, 40] or both.";
            at.report("neither \"reps\" nor \"hold_seconds\" is there", remedy);
        }
        Dose {
            sets: range(&at, "sets", &self.sets.unwrap_or_default(), 20),
            reps: self.reps.map(|reps| range(&at, "reps", &reps, 100)),
            hold_seconds: self
                .hold_seconds
                .map(|hold| range(&at, "hold_seconds", &hold, 240)),
            rest_seconds: at.number("rest_seconds", self.rest_seconds, 0..=240),
            each_side: at.flag("each_side", self.each_side),
            tempo: self.tempo.and_then(|tempo| seconds(&at, &tempo)),
            days_a_week: range(&at, "days_a_week", &self.days_a_week.unwrap_or_default(), 7),
        }
    }
}

/// Two numbers, the second no smaller than the first, both from 1 to `most`.
fn range(at: &At, key: &str, numbers: &[i64], most: i64) -> Range {
    if let [from, to] = *numbers
        && (1..=most).contains(&from)
        && (from..=most).contains(&to)
        && let (Ok(from), Ok(to)) = (u8::try_from(from), u8::try_from(to))
    {
        return (from, to);
    }
    let remedy =
        format!("Write {key} = [from, to] with numbers from 1 to {most}, the smaller one first.");
    at.report(format!("\"{key}\" is not a range"), remedy);
    Range::default()
}

/// Three numbers of seconds, such as "3-0-1".
fn seconds(at: &At, tempo: &str) -> Option<(u8, u8, u8)> {
    let numbers: Vec<Option<u8>> = tempo.split('-').map(|number| number.parse().ok()).collect();
    if let [Some(down), Some(held), Some(up)] = *numbers.as_slice() {
        return Some((down, held, up));
    }
    let remedy = "Write the seconds down, held and up, such as tempo = \"3-0-1\".";
    at.report(
        format!("\"tempo\" is \"{tempo}\", which is unknown"),
        remedy,
    );
    None
}
