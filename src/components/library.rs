//! All exercise cards, with a choice of kind. The danger signs stand above them on the built page.

use super::exercise_card::{exercise_card, kind_name};
use crate::guide::{Kind, ui};
use crate::plan::library;
use yew::{Component, Context, Html, html};

const KINDS: [Kind; 4] = [Kind::Strength, Kind::Hold, Kind::Stretch, Kind::WarmUp];

/// The library.
pub struct Library {
    shown: Option<Kind>,
}

impl Component for Library {
    type Message = Option<Kind>;
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self { shown: None }
    }

    fn update(&mut self, _: &Context<Self>, chosen: Option<Kind>) -> bool {
        self.shown = chosen;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let choice = |kind: Option<Kind>| {
            let name = kind.map_or(ui::FILTER_ALL, kind_name);
            html! {
                <label class="choice">
                    <input
                        type="radio"
                        name="kind"
                        checked={self.shown == kind}
                        onchange={ctx.link().callback(move |_| kind)}
                    />
                    <span>{ name.show() }</span>
                </label>
            }
        };
        let wanted = |kind: Kind| self.shown.is_none_or(|shown| shown == kind);
        html! {
            <div class="library" data-screen="exercises">
                <fieldset class="choices">
                    <legend>{ ui::FILTER_LABEL.show() }</legend>
                    { choice(None) }
                    { for KINDS.map(|kind| choice(Some(kind))) }
                </fieldset>
                <p class="pain-rule">{ ui::CARDS_PAIN_RULE.show() }</p>
                { for library().iter().filter(|card| wanted(card.exercise.kind)).map(|card| {
                    html! { <div key={card.exercise.id}>{ exercise_card(card, false, Html::default()) }</div> }
                }) }
            </div>
        }
    }
}
