//! All exercise cards, with a choice of kind. The danger signs stand above them on the built page.

use super::element::words;
use super::exercise_card::{exercise_card, kind_name};
use super::exercises_app::ExercisesEvent;
use crate::guide::{Kind, ui};
use crate::plan::library;
use yew::{Callback, Html, html};

const KINDS: [Option<Kind>; 5] = [
    None,
    Some(Kind::Strength),
    Some(Kind::Hold),
    Some(Kind::Stretch),
    Some(Kind::WarmUp),
];

/// The library, with the cards of one kind or all.
pub fn library_view(shown: Option<Kind>, on_event: &Callback<ExercisesEvent>) -> Html {
    let choice = |kind: Option<Kind>| {
        let name = kind.map_or(ui::FILTER_ALL, kind_name);
        html! {
            <label class="choice">
                <input
                    type="radio"
                    name="kind"
                    checked={shown == kind}
                    onchange={on_event.reform(move |_| ExercisesEvent::ChoseKind(kind))}
                />
                { words("span", "", name) }
            </label>
        }
    };
    let wanted = |kind: Kind| shown.is_none_or(|shown| shown == kind);
    html! {
        <div class="card-library" data-screen="exercises">
            <fieldset class="choices">
                { words("legend", "", ui::FILTER_LABEL) }
                { for KINDS.map(choice) }
            </fieldset>
            { words("p", "pain-rule", ui::CARDS_PAIN_RULE) }
            { for library().iter().filter(|card| wanted(card.exercise.kind)).map(|card| {
                html! { <div key={card.exercise.id}>{ exercise_card(card, false, Html::default()) }</div> }
            }) }
        </div>
    }
}
