//! The parts of `red_flags.toml` that are not rules of their own: the bone-stress rule over points, the messages and
//! the lines below every result.

use super::condition::{Condition, RawCondition};
use super::red_flag::{URGENCIES, Urgency};
use crate::content::entry::understand;
use crate::content::index::Index;
use crate::content::mistake::At;
use crate::content::similar;
use serde::Deserialize;
use toml::{Table, Value};

/// The bone-stress rule.
#[derive(Debug, Default)]
pub struct BoneStress {
    pub pattern: usize,
    pub raises_from: i8,
    pub raises_when_first_from: i8,
    pub urgency: Urgency,
    pub bonuses: Vec<(Condition, i8)>,
    pub stands_for: String,
    pub sources: Vec<usize>,
}

/// The bone-stress rule as written.
#[derive(Deserialize)]
struct RawBoneStress {
    pattern: Option<String>,
    raises_from: Option<i64>,
    raises_when_first_from: Option<i64>,
    urgency: Option<String>,
    stands_for: Option<String>,
    sources: Option<Vec<String>>,
    #[serde(default)]
    bonus: Vec<RawBonus>,
}

/// Points for a condition as written.
#[derive(Deserialize)]
struct RawBonus {
    when: Option<RawCondition>,
    weight: Option<i64>,
}

/// The words for one urgency.
#[derive(Debug, Default)]
pub struct UrgencyMessage {
    pub id: &'static str,
    pub title: String,
    pub act: String,
    pub number_hint: Option<String>,
    pub no_run: Option<String>,
    pub steps: Vec<String>,
}

/// The words for one urgency as written.
#[derive(Deserialize)]
struct RawMessage {
    title: Option<String>,
    act: Option<String>,
    number_hint: Option<String>,
    no_run: Option<String>,
    steps: Option<Vec<String>>,
}

/// The lines below every result.
#[derive(Debug, Default)]
pub struct SafetyNet {
    pub title: String,
    pub emergency: String,
    pub bone: String,
    pub worried: String,
}

/// The lines below every result as written.
#[derive(Deserialize)]
struct RawSafetyNet {
    title: Option<String>,
    emergency: Option<String>,
    bone: Option<String>,
    worried: Option<String>,
}

/// Understands the bone-stress rule.
pub fn bone_stress(at: &At, table: Table, index: &Index) -> BoneStress {
    let at = at.within("[bone_stress]");
    let Some(raw) = understand::<RawBoneStress>(&at, table) else {
        return BoneStress::default();
    };
    let pattern = at.text("pattern", raw.pattern);
    let bonuses = raw.bonus.into_iter().enumerate().map(|(place, bonus)| {
        let at = at.within(&format!("bonus {}", place + 1));
        let when = bonus.when.unwrap_or_default().resolve(&at, "when", index);
        (when, at.number("weight", bonus.weight, -3..=3))
    });
    BoneStress {
        bonuses: bonuses.collect(),
        pattern: index
            .patterns
            .find(&at, "pattern", &pattern)
            .unwrap_or_default(),
        raises_from: at.number("raises_from", raw.raises_from, 1..=30),
        raises_when_first_from: at.number(
            "raises_when_first_from",
            raw.raises_when_first_from,
            1..=30,
        ),
        urgency: at.choice("urgency", raw.urgency, &URGENCIES),
        stands_for: at.text("stands_for", raw.stands_for),
        sources: index.sources.find_all(&at, "sources", raw.sources),
    }
}

/// Understands the messages, and returns them with the least urgent first.
pub fn urgencies(at: &At, mut table: Table) -> Vec<UrgencyMessage> {
    let messages = URGENCIES.map(|(id, _)| {
        let at = at.within(&format!("[urgency.{id}]"));
        let Some(Value::Table(table)) = table.remove(id) else {
            at.report(
                "the message is missing",
                format!("Begin it with a line [urgency.{id}]."),
            );
            return UrgencyMessage::default();
        };
        understand(&at, table).map_or_else(UrgencyMessage::default, |raw| message(&at, id, raw))
    });
    for key in table.keys() {
        let known = URGENCIES.iter().map(|(id, _)| *id);
        let remedy = similar::remedy(key, known, at.file_name());
        at.report(format!("unknown urgency \"{key}\""), remedy);
    }
    messages.into()
}

/// Understands one message.
fn message(at: &At, id: &'static str, raw: RawMessage) -> UrgencyMessage {
    UrgencyMessage {
        id,
        title: at.text("title", raw.title),
        act: at.text("act", raw.act),
        number_hint: at.optional_text("number_hint", raw.number_hint),
        no_run: at.optional_text("no_run", raw.no_run),
        steps: at.texts("steps", raw.steps),
    }
}

/// Understands the lines below every result.
pub fn safety_net(at: &At, table: Table) -> SafetyNet {
    let at = at.within("[safety_net]");
    let Some(raw) = understand::<RawSafetyNet>(&at, table) else {
        return SafetyNet::default();
    };
    SafetyNet {
        title: at.text("title", raw.title),
        emergency: at.text("emergency", raw.emergency),
        bone: at.text("bone", raw.bone),
        worried: at.text("worried", raw.worried),
    }
}
