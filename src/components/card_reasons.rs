//! Why a card is there, with the way to the reader's own answers that count; and, for one to leave for now, the nearest
//! one that suits.

use super::element::{made, text};
use super::exercises_app::ExercisesEvent;
use super::parts::Parts;
use crate::guide::{GUIDE, StarterFor, Suitability, Target, Text, ui};
use crate::plan::Card;
use yew::{Callback, Html};

/// The reasons for a card. `result` is the address of the result.
pub fn card_reasons(card: &Card, result: &str, on_event: &Callback<ExercisesEvent>) -> Html {
    let mut parts = Parts::new(on_event);
    if card.suitability == Suitability::Avoid {
        let other = card.instead.and_then(|id| Some((id, GUIDE.exercise(id)?)));
        if let Some((id, other)) = other {
            parts.words("span", ui::CARD_INSTEAD);
            let event = ExercisesEvent::OpenedCard(id);
            parts.action("plain", "open-instead", other.name, event);
        }
    } else {
        parts.words("b", ui::CARD_WHY);
        parts.list("ul", &chosen_for(card));
        let names = &["data-action", "href"];
        let values = vec!["why".into(), result.to_owned().into()];
        parts.add(made("a", names, values, vec![text(ui::CARD_WHY_LINK)]));
    }
    parts.into_element("div", &["class"], &["why"])
}

fn chosen_for(card: &Card) -> Vec<Text> {
    if card.chosen_for.is_empty() {
        return vec![ui::CARD_WHY_MORE];
    }
    let name = |serves: &StarterFor| match serves {
        StarterFor::General => Some(ui::CARD_WHY_GENERAL),
        StarterFor::Target(Target::Pattern(id)) => Some(GUIDE.pattern(*id)?.name),
        StarterFor::Target(Target::Cause(id)) => Some(GUIDE.cause(*id)?.name),
    };
    card.chosen_for.iter().filter_map(name).collect()
}
