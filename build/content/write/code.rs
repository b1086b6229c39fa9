//! Small pieces of Rust code.

use crate::content::read::Target;

/// The elements as an array, each on a line of its own.
pub fn list<Element>(elements: &[Element], mut write: impl FnMut(&Element) -> String) -> String {
    let elements: Vec<String> = elements
        .iter()
        .map(|element| format!("{},\n", write(element)))
        .collect();
    if elements.is_empty() {
        "[]".to_owned()
    } else {
        format!("[\n{}]", elements.concat())
    }
}

/// Places in a list as an array of `wrapper`s, such as `&[SourceId(3)]`.
pub fn ids(wrapper: &str, places: &[usize]) -> String {
    let ids: Vec<String> = places
        .iter()
        .map(|place| format!("{wrapper}({place})"))
        .collect();
    format!("&[{}]", ids.join(", "))
}

/// A set of bits as a number with its digits in groups of three.
pub fn bits(set: u32) -> String {
    let digits = set.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    grouped
}

/// A cause or a pattern.
pub fn target(target: Target) -> String {
    match target {
        Target::Cause(place) => format!("Target::Cause(CauseId({place}))"),
        Target::Pattern(place) => format!("Target::Pattern(PatternId({place}))"),
    }
}
