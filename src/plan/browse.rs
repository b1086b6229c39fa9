//! The library: every exercise, or those of one kind, one cause, one pattern, or one's own equipment.

use super::cards::{Card, card, numbered};
use crate::guide::{CauseId, Equipment, Kind, PatternId, Suitability};

/// What is asked for. `None` asks for nothing in particular.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The cause that the exercise serves.
    pub cause: Option<CauseId>,
    /// The pattern that it is judged for. It leaves nothing out: what does not suit must be seen not to suit.
    pub pattern: Option<PatternId>,
    /// What it takes.
    pub equipment: Option<Equipment>,
    /// What kind of exercise it is.
    pub kind: Option<Kind>,
}

impl Filter {
    /// The kinds that can be asked for, in the order shown.
    pub const KINDS: [Option<Kind>; 5] = [
        None,
        Some(Kind::Strength),
        Some(Kind::Hold),
        Some(Kind::Stretch),
        Some(Kind::WarmUp),
    ];
    /// The equipment that can be asked for, in the order shown.
    pub const EQUIPMENT: [Option<Equipment>; 4] = [
        None,
        Some(Equipment::Floor),
        Some(Equipment::Home),
        Some(Equipment::Band),
    ];
}

/// The cards that are asked for, in the order of the files; with a pattern, those that suit it best first.
#[must_use]
pub fn browse(filter: Filter) -> Vec<Card> {
    let asked_for = numbered()
        .filter(|(_, exercise)| {
            filter.kind.is_none_or(|kind| kind == exercise.kind)
                && filter
                    .equipment
                    .is_none_or(|equipment| equipment == exercise.equipment)
                && filter
                    .cause
                    .is_none_or(|cause| exercise.serves.contains(&cause))
        })
        .map(|(id, exercise)| card(id, exercise, filter.pattern.as_slice(), &[]));
    let mut by_verdict: [Vec<Card>; 3] = Default::default();
    let [good, modify, avoid] = &mut by_verdict;
    for card in asked_for {
        match card.suitability {
            Suitability::Good => good.push(card),
            Suitability::Modify => modify.push(card),
            Suitability::Avoid => avoid.push(card),
        }
    }
    by_verdict.into_iter().flatten().collect()
}
