//! A cause of the article with its honest verdict.

use super::condition::Line;
use super::evidence::{EVIDENCE, Evidence};
use crate::content::entry::{Entry, understand};
use crate::content::index::Index;
use serde::Deserialize;

/// A cause.
#[derive(Debug, Default)]
pub struct Cause {
    pub id: String,
    pub code: String,
    pub name: String,
    pub evidence: Evidence,
    pub prior: i8,
    pub cap: Option<i8>,
    pub cap_lifted_by: Line,
    pub verdict: String,
    pub what: String,
    pub notice: Vec<String>,
    pub research: Vec<String>,
    pub act: Vec<String>,
    pub self_test: Option<String>,
    pub sources: Vec<usize>,
}

/// A cause as written.
#[derive(Deserialize)]
struct RawCause {
    code: Option<String>,
    name: Option<String>,
    evidence: Option<String>,
    prior: Option<i64>,
    cap: Option<i64>,
    #[serde(default)]
    cap_lifted_by: Vec<String>,
    verdict: Option<String>,
    what: Option<String>,
    notice: Option<Vec<String>>,
    research: Option<Vec<String>>,
    act: Option<Vec<String>>,
    self_test: Option<String>,
    sources: Option<Vec<String>>,
}

/// Understands a cause.
pub fn cause(entry: Entry, index: &Index) -> Cause {
    let Entry { id, at, table } = entry;
    let Some(raw) = understand::<RawCause>(&at, table) else {
        return Cause {
            id,
            ..Cause::default()
        };
    };
    if raw.cap.is_none() && !raw.cap_lifted_by.is_empty() {
        at.report(
            "\"cap_lifted_by\" without a \"cap\"",
            "Add cap = 4, or remove the line.",
        );
    }
    Cause {
        id,
        code: at.text("code", raw.code),
        name: at.text("name", raw.name),
        evidence: at.choice("evidence", raw.evidence, &EVIDENCE),
        prior: at.number("prior", raw.prior, -3..=3),
        cap: raw.cap.map(|cap| at.number("cap", Some(cap), 1..=30)),
        cap_lifted_by: index.line(&at, "cap_lifted_by", &raw.cap_lifted_by),
        verdict: at.text("verdict", raw.verdict),
        what: at.text("what", raw.what),
        notice: at.texts("notice", raw.notice),
        research: at.texts("research", raw.research),
        act: at.texts("act", raw.act),
        self_test: at.optional_text("self_test", raw.self_test),
        sources: index.sources.find_all(&at, "sources", raw.sources),
    }
}
