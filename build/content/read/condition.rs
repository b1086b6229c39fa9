//! When something applies, and the groups of answers that conditions share.

use crate::content::index::Index;
use crate::content::mistake::At;
use serde::Deserialize;
use toml::Table;

/// Answers of one question as a set of bits.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    pub question: usize,
    pub options: u32,
}

/// Facts, at least one of which must hold.
pub type Line = Vec<Fact>;

/// All three parts must hold.
#[derive(Debug, Default)]
pub struct Condition {
    pub all: Vec<Line>,
    pub none: Line,
    pub least: u8,
    pub of: Vec<Line>,
}

/// A condition as written.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct RawCondition {
    all: Vec<Vec<String>>,
    none: Vec<String>,
    count: Option<RawCount>,
}

/// The part of a condition that counts lines.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct RawCount {
    least: Option<i64>,
    of: Vec<Vec<String>>,
}

impl RawCondition {
    /// The condition with its references resolved. `key` is the value in which it stands.
    pub fn resolve(self, at: &At, key: &str, index: &Index) -> Condition {
        let at = at.within(&format!("\"{key}\""));
        if self.all.is_empty() && self.none.is_empty() && self.count.is_none() {
            at.report(
                "the condition is empty",
                "Add all = [[\"question/answer\"]].",
            );
        }
        let (mut least, mut of) = (0, Vec::new());
        if let Some(count) = self.count {
            let most = i64::try_from(count.of.len()).unwrap_or(i64::MAX).max(1);
            least = at.number("least", count.least, 1..=most);
            of = lines(&at, "of", &count.of, index);
        }
        let all = lines(&at, "all", &self.all, index);
        Condition {
            all,
            none: index.line(&at, "none", &self.none),
            least,
            of,
        }
    }
}

/// Several lines. Reports those without any answer, because they could never hold.
fn lines(at: &At, key: &str, lines: &[Vec<String>], index: &Index) -> Vec<Line> {
    let numbered = lines.iter().enumerate();
    for (place, _) in numbered.filter(|(_, line)| line.is_empty()) {
        let problem = format!("line {} of \"{key}\" names no answer", place + 1);
        at.report(problem, "Add an answer or remove the line.");
    }
    lines.iter().map(|line| index.line(at, key, line)).collect()
}

/// The groups of `red_flags.toml`. A group may not name another one.
pub fn groups(at: &At, table: Table, index: &Index) -> Vec<(String, Line)> {
    let groups = table.into_iter().map(|(name, answers)| {
        let at = at.within(&format!("group \"{name}\""));
        let Ok(answers) = answers.try_into::<Vec<String>>() else {
            at.report(
                "the group is not a list of answers",
                format!("Write {name} = [\"question/answer\"]."),
            );
            return (name, Line::new());
        };
        if answers.is_empty() {
            at.report(
                "the group names no answer",
                "Add an answer or remove the group.",
            );
        }
        for group in answers.iter().filter(|answer| answer.starts_with("group:")) {
            at.report(
                format!("a group cannot hold \"{group}\""),
                "Write the answers of that group instead.",
            );
        }
        let answers: Vec<String> = answers
            .into_iter()
            .filter(|answer| !answer.starts_with("group:"))
            .collect();
        let line = index.line(&at, &name, &answers);
        (name, line)
    });
    groups.collect()
}
