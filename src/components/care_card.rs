//! How urgent it is and what to do: the action is the heading, and the urgency is said in words and shape as well as
//! in colour.

use super::element::{element, list, marked, screen_heading, words};
use crate::guide::{GUIDE, Text, Urgency, ui};
use crate::quiz::{Assessment, Responses};
use yew::Html;

/// The card on top of a result.
pub fn care_card(assessment: &Assessment, responses: &Responses) -> Html {
    let urgency = assessment.urgency;
    let message = GUIDE.urgency(urgency);
    let no_run = message.no_run.filter(|_| assessment.no_run);
    let advice = assessment
        .raised
        .iter()
        .filter(|raised| raised.certain)
        .filter_map(|raised| raised.flag.advice);
    let steps: Vec<Text> = message.steps.iter().copied().chain(advice).collect();
    let reasons = reasons(assessment, responses);
    let mut parts = vec![
        words("p", "care-tag", tag(urgency)),
        screen_heading(message.title),
        words("p", "care-act", message.act),
    ];
    parts.extend(message.number_hint.map(|text| words("p", "", text)));
    parts.extend(no_run.map(|text| words("p", "care-act", text)));
    parts.push(list("ul", "", &steps));
    if !reasons.is_empty() {
        let why = vec![
            words("h3", "", ui::BECAUSE_YOU_SAID),
            list("ul", "", &reasons),
        ];
        parts.push(element("div", "care-why", why));
    }
    marked(
        "section",
        &["class", "data-urgency"],
        &["care-card", urgency.id()],
        parts,
    )
}

/// The short form above a question, while questions are left that could make it more urgent still.
pub fn banner(urgency: Urgency) -> Html {
    let parts = vec![
        words("p", "care-tag", tag(urgency)),
        words("p", "care-act", GUIDE.urgency(urgency).act),
        words("p", "", ui::MORE_QUESTIONS),
    ];
    marked(
        "section",
        &["class", "data-care"],
        &["care-card short", urgency.id()],
        parts,
    )
}

fn tag(urgency: Urgency) -> Text {
    match urgency {
        Urgency::SelfCare => ui::URGENCY_SELF_CARE_TAG,
        Urgency::Soon => ui::URGENCY_SOON_TAG,
        Urgency::SameDay => ui::URGENCY_SAME_DAY_TAG,
        Urgency::Emergency => ui::URGENCY_EMERGENCY_TAG,
    }
}

/// The reader's own answers behind the red flags, each once, the most urgent first.
fn reasons(assessment: &Assessment, responses: &Responses) -> Vec<Text> {
    let mut reasons = Vec::new();
    for raised in &assessment.raised {
        for answer in raised.answers(responses) {
            if let Some(said) = GUIDE.answer(answer).map(|answer| answer.said)
                && !reasons.contains(&said)
            {
                reasons.push(said);
            }
        }
    }
    reasons.extend(assessment.bone_stress.map(|rule| rule.stands_for));
    reasons
}
