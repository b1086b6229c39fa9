//! An exercise card: what it is for, how much, the steps, and when to stop.

use super::cause_card::evidence;
use crate::guide::{Dose, Kind, Range, Suitability, Text, ui};
use crate::plan::Card;
use yew::{Html, html};

/// The card of one exercise. `judged` cards carry how they suit the result; those of the library do not. `sources`
/// stands at the end.
#[must_use]
pub fn exercise_card(card: &Card, judged: bool, sources: Html) -> Html {
    let exercise = card.exercise;
    let open = judged && card.first_weeks && card.suitability != Suitability::Avoid;
    html! {
        <details class="card exercise" data-exercise={exercise.id} open={open}>
            <summary>
                <h3>{ exercise.name.show() }</h3>
                <span class={badge_class(card, judged)}>{ badge(card, judged).show() }</span>
                <span class="goal">{ exercise.goal.show() }</span>
            </summary>
            if judged {
                { for card.notes.iter().map(|note| html! { <p class="note">{ note.show() }</p> }) }
            }
            { dose(&exercise.dose) }
            <p>{ exercise.start.show() }</p>
            <ol>{ lines(exercise.steps) }</ol>
            <p class="stop">{ exercise.stop.show() }</p>
            <dl>
                { row(ui::CARD_FEEL, &[exercise.feel]) }
                { row(ui::CARD_NOT_FEEL, &[exercise.not_feel]) }
                { row(ui::CARD_MISTAKES, exercise.mistakes) }
                { row(ui::CARD_EASIER, &[exercise.easier]) }
                { row(ui::CARD_HARDER, &[exercise.harder]) }
                { if exercise.kit.is_empty() { row(ui::CARD_KIT, &[ui::CARD_NO_KIT]) } else { row(ui::CARD_KIT, exercise.kit) } }
            </dl>
            <p class="evidence">{ evidence(exercise.evidence).show() }</p>
            { sources }
        </details>
    }
}

fn badge(card: &Card, judged: bool) -> Text {
    match (judged, card.suitability, card.exercise.kind) {
        (true, Suitability::Good, _) => ui::SUITS_GOOD,
        (true, Suitability::Modify, _) => ui::SUITS_MODIFY,
        (true, Suitability::Avoid, _) => ui::SUITS_AVOID,
        (false, _, kind) => kind_name(kind),
    }
}

fn badge_class(card: &Card, judged: bool) -> &'static str {
    match (judged, card.suitability) {
        (true, Suitability::Avoid) => "badge avoid",
        (true, Suitability::Modify) => "badge modify",
        _ => "badge",
    }
}

/// The words for a kind of exercise.
pub fn kind_name(kind: Kind) -> Text {
    match kind {
        Kind::Strength => ui::KIND_STRENGTH,
        Kind::Hold => ui::KIND_HOLD,
        Kind::Stretch => ui::KIND_STRETCH,
        Kind::WarmUp => ui::KIND_WARM_UP,
    }
}

fn lines(texts: &'static [Text]) -> Html {
    texts
        .iter()
        .map(|text| html! { <li>{ text.show() }</li> })
        .collect()
}

fn row(title: Text, texts: &[Text]) -> Html {
    html! {
        <div>
            <dt>{ title.show() }</dt>
            { for texts.iter().map(|text| html! { <dd>{ text.show() }</dd> }) }
        </div>
    }
}

/// The dose as a row of boxes: the numbers that matter, set large.
fn dose(dose: &Dose) -> Html {
    let sets = range(dose.sets);
    let amount = dose.reps.or(dose.hold_seconds).map_or(String::new(), range);
    let unit = match (dose.reps, dose.hold_seconds) {
        (None, Some(_)) => ui::DOSE_SECONDS,
        _ => ui::DOSE_REPETITIONS,
    };
    let times = ui::DOSE_TIMES.fill(&[("sets", &sets), ("reps", &amount)]);
    html! {
        <>
            <ul class="dose">
                { box_of(times, &[Some(unit), dose.each_side.then_some(ui::DOSE_EACH_SIDE)]) }
                if let Some(hold) = dose.hold_seconds.filter(|_| dose.reps.is_some()) {
                    { box_of(range(hold), &[Some(ui::DOSE_HOLD)]) }
                }
                { box_of(range(dose.days_a_week), &[Some(ui::DOSE_DAYS)]) }
                { box_of(dose.rest_seconds.to_string(), &[Some(ui::DOSE_REST)]) }
            </ul>
            if let Some(tempo) = dose.tempo {
                <p class="tempo">{ tempo_words(tempo) }</p>
            }
        </>
    }
}

fn box_of(number: String, words: &[Option<Text>]) -> Html {
    html! {
        <li>
            <b>{ number }</b>
            { for words.iter().flatten().map(|word| html! { <span>{ word.show() }</span> }) }
        </li>
    }
}

fn range((from, to): Range) -> String {
    let (from, to) = (from.to_string(), to.to_string());
    if from == to {
        from
    } else {
        ui::DOSE_RANGE.fill(&[("from", &from), ("to", &to)])
    }
}

fn tempo_words((down, hold, up): (u8, u8, u8)) -> String {
    let words = if hold == 0 {
        ui::TEMPO_NO_HOLD
    } else {
        ui::TEMPO
    };
    let numbers = [down, hold, up].map(|seconds| seconds.to_string());
    let [down, hold, up] = &numbers;
    words.fill(&[("down", down), ("hold", hold), ("up", up)])
}
