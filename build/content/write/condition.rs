//! Conditions as Rust code.

use super::code::bits;
use crate::content::read::{Condition, Fact, Line};

/// A condition.
pub fn condition(condition: &Condition) -> String {
    let Condition {
        all,
        none,
        least,
        of,
    } = condition;
    let (all, none, of) = (lines(all), line(none), lines(of));
    format!("Condition {{ all: {all}, none: {none}, least: {least}, of: {of} }}")
}

/// A line.
pub fn line(line: &Line) -> String {
    let fact = |Fact { question, options }: &Fact| {
        format!(
            "Fact {{ question: QuestionId({question}), options: {} }}",
            bits(*options)
        )
    };
    let facts: Vec<String> = line.iter().map(fact).collect();
    format!("&[{}]", facts.join(", "))
}

/// Several lines.
fn lines(lines: &[Line]) -> String {
    let lines: Vec<String> = lines.iter().map(line).collect();
    format!("&[{}]", lines.join(", "))
}
