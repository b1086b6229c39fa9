//! Rows of choices of which one holds: small pills, which are radio buttons.

use super::element::input;
use super::parts::Parts;
use crate::guide::Text;

/// Adds a row with its name. Each choice has a label, says whether it is the one that holds, and what choosing it means.
pub fn row<Event: Copy + 'static>(
    parts: &mut Parts<Event>,
    name: &'static str,
    label: Text,
    choices: &[(Text, bool, Event)],
) {
    parts.within("fieldset.choices", |parts| {
        parts.words("legend", label);
        for (label, chosen, event) in choices {
            choice(parts, name, *label, *chosen, *event);
        }
    });
}

/// Adds one choice of a row.
pub fn choice<Event: Copy + 'static>(
    parts: &mut Parts<Event>,
    name: &'static str,
    label: Text,
    chosen: bool,
    event: Event,
) {
    let on_change = parts.on_event().reform(move |_| event);
    parts.within("label.choice", |parts| {
        parts.add(input("radio", name, "", chosen, on_change));
        parts.words("span", label);
    });
}
