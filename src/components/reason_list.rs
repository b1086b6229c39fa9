//! The reader's own answers that speak for and against a finding, each with why it counts.

use super::element::{element, fold, list, words};
use crate::guide::{AnswerId, AnswerOption, GUIDE, Text, ui};
use yew::Html;

/// Both lists; the second is left out when nothing speaks against.
pub fn reason_list(speaks_for: &[AnswerId], speaks_against: &[AnswerId]) -> Html {
    let said = |answers: &[AnswerId]| -> Vec<Text> {
        answers
            .iter()
            .filter_map(|answer| Some(GUIDE.answer(*answer)?.said))
            .collect()
    };
    let mut parts = vec![
        words("h4", "", ui::REASONS_FOR),
        list("ul", "for", &said(speaks_for)),
    ];
    if !speaks_against.is_empty() {
        parts.push(words("h4", "", ui::REASONS_AGAINST));
        parts.push(list("ul", "against", &said(speaks_against)));
    }
    let counted = speaks_for.iter().chain(speaks_against);
    let why = counted
        .filter_map(|answer| why(GUIDE.answer(*answer)?))
        .collect();
    parts.push(fold("why", ui::WHY_IT_COUNTS, element("ul", "", why)));
    element("div", "reasons", parts)
}

fn why(answer: &AnswerOption) -> Option<Html> {
    let parts = vec![
        words("b", "", answer.said),
        Html::from(". "),
        Html::from(answer.reason?.show()),
    ];
    Some(element("li", "", parts))
}
