//! All exercise cards, with a choice of kind. The danger signs stand above them on the built page.

use super::element::{input, keyed};
use super::exercise_card::{exercise_card, kind_name};
use super::exercises_app::ExercisesEvent;
use super::figure::exercise_figure;
use super::parts::Parts;
use super::play_button::with_play_button;
use crate::guide::{Kind, ui};
use crate::plan::{Card, library};
use crate::quiz::LinkProblem;
use yew::{Callback, Html};

const KINDS: [Option<Kind>; 5] = [
    None,
    Some(Kind::Strength),
    Some(Kind::Hold),
    Some(Kind::Stretch),
    Some(Kind::WarmUp),
];

/// The library, with the cards of one kind or all. `problem` is what was wrong with the link that opened it.
pub fn library_view(
    shown: Option<Kind>,
    problem: Option<LinkProblem>,
    on_event: &Callback<ExercisesEvent>,
) -> Html {
    let mut parts = Parts::new(on_event);
    if let Some(problem) = problem {
        parts.marked("p", &["class", "role"], &["notice", "status"], |parts| {
            parts.text(match problem {
                LinkProblem::Damaged => ui::LINK_DAMAGED,
                LinkProblem::OtherVersion => ui::LINK_OTHER_VERSION,
            });
        });
    }
    parts.within("fieldset.choices", |parts| {
        parts.words("legend", ui::FILTER_LABEL);
        for kind in KINDS {
            let on_change = parts
                .on_event()
                .reform(move |_| ExercisesEvent::ChoseKind(kind));
            parts.within("label.choice", |parts| {
                parts.add(input("radio", "kind", "", shown == kind, on_change));
                parts.words("span", kind.map_or(ui::FILTER_ALL, kind_name));
            });
        }
    });
    parts.words("p.pain-rule", ui::CARDS_PAIN_RULE);
    let mut cards = library();
    cards.retain(|card| shown.is_none_or(|shown| shown == card.exercise.kind));
    // A card that is open stays open, and the one that takes its place does not.
    let keyed_card = |card: &Card| {
        let drawing = exercise_figure(card.exercise, false);
        let drawing = with_play_button(drawing, card.id, on_event);
        let shown = exercise_card(card, false, drawing, Html::default());
        keyed(card.exercise.id, shown)
    };
    parts.add(cards.iter().map(keyed_card).collect());
    let names = &["class", "data-screen"];
    parts.into_element("div", names, &["card-library", "exercises"])
}
