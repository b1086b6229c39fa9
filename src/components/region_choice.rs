//! Whom to call: the number of the reader's part of the world, large, and the choice of that part. Nothing is assumed:
//! the browser's own region is only chosen beforehand, and "your local emergency number" always stands above.

use super::element::text;
use super::event::Event;
use super::parts::Parts;
use super::quiz::Quiz;
use crate::browser;
use crate::guide::{GUIDE, Region, Text, Urgency, ui};
use yew::{AttrValue, Html, html};

/// Adds the number to call and the choice of the region.
pub fn region_choice(parts: &mut Parts<Event>, quiz: &Quiz, urgency: Urgency) {
    let chosen = quiz.surroundings.region;
    let region = chosen
        .checked_sub(1)
        .and_then(|number| GUIDE.regions.get(usize::from(number)));
    if let Some(region) = region {
        whom_to_call(parts, region, urgency, quiz.surroundings.framed);
    }
    let mut options = vec![option(ui::REGION_OTHER, chosen == 0)];
    for (number, region) in (1u8..).zip(GUIDE.regions) {
        options.push(option(region.name, number == chosen));
    }
    let on_change = parts
        .on_event()
        .reform(|event: yew::Event| Event::ChoseRegion(browser::chosen_option(&event)));
    parts.add(html! {
        <label class="region">
            { text(ui::REGION_LABEL) }
            <select name="region" onchange={on_change}>{ for options }</select>
        </label>
    });
}

fn option(name: Text, chosen: bool) -> Html {
    html! { <option selected={chosen}>{ text(name) }</option> }
}

/// In a frame a telephone link may lead nowhere, so there the number is only shown.
fn whom_to_call(parts: &mut Parts<Event>, region: &Region, urgency: Urgency, framed: bool) {
    if urgency == Urgency::SameDay {
        if let Some(advice) = region.advice {
            parts.words("p.care-act", advice);
        }
        return;
    }
    let call = ui::REGION_CALL.fill(&[("number", region.emergency)]);
    if framed {
        parts.say("p.number", call);
    } else {
        let address = AttrValue::from(["tel:", region.emergency].concat());
        parts.add(html! { <p class="number"><a href={address}>{ call }</a></p> });
    }
}
