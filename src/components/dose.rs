//! How much of an exercise, as its card says it.

use super::element::{element, words};
use crate::guide::{Dose, Range, Text, ui};
use yew::Html;

/// The dose as a row of boxes: the numbers that matter, set large.
pub fn dose(dose: &Dose) -> Vec<Html> {
    let boxes = amounts(dose).into_iter().map(box_of).collect();
    let tempo = dose
        .tempo
        .map(|tempo| element("p", "tempo", vec![Html::from(tempo_words(tempo))]));
    let mut parts = vec![element("ul", "dose", boxes)];
    parts.extend(tempo);
    parts
}

/// A number of the dose with its words, as in "3" and "days a week".
pub type DoseAmount = (String, [Option<Text>; 2]);

/// The dose in the order of the card.
#[must_use]
pub fn amounts(dose: &Dose) -> Vec<DoseAmount> {
    let sets = range(dose.sets);
    let amount = dose.reps.or(dose.hold_seconds).map_or(String::new(), range);
    let unit = match (dose.reps, dose.hold_seconds) {
        (None, Some(_)) => ui::DOSE_SECONDS,
        _ => ui::DOSE_REPETITIONS,
    };
    let times = ui::DOSE_TIMES.fill(&[("sets", &sets), ("reps", &amount)]);
    let each_side = dose.each_side.then_some(ui::DOSE_EACH_SIDE);
    let mut amounts = vec![(times, [Some(unit), each_side])];
    if let Some(hold) = dose.hold_seconds.filter(|_| dose.reps.is_some()) {
        amounts.push((range(hold), [Some(ui::DOSE_HOLD), None]));
    }
    amounts.extend([
        (range(dose.days_a_week), [Some(ui::DOSE_DAYS), None]),
        (dose.rest_seconds.to_string(), [Some(ui::DOSE_REST), None]),
    ]);
    amounts
}

fn box_of((number, texts): DoseAmount) -> Html {
    let mut parts = vec![element("b", "", vec![Html::from(number)])];
    parts.extend(texts.iter().flatten().map(|text| words("span", "", *text)));
    element("li", "", parts)
}

fn range((from, to): Range) -> String {
    let (from, to) = (from.to_string(), to.to_string());
    if from == to {
        from
    } else {
        ui::DOSE_RANGE.fill(&[("from", &from), ("to", &to)])
    }
}

/// The tempo to count.
#[must_use]
pub fn tempo_words((down, hold, up): (u8, u8, u8)) -> String {
    let words = if hold == 0 {
        ui::TEMPO_NO_HOLD
    } else {
        ui::TEMPO
    };
    let numbers = [down, hold, up].map(|seconds| seconds.to_string());
    let [down, hold, up] = &numbers;
    words.fill(&[("down", down), ("hold", hold), ("up", up)])
}
