//! How urgent it is and what to do: the action is the heading, and the urgency is said in words and shape as well as
//! in colour.

use super::event::Event;
use super::parts::Parts;
use super::quiz::Quiz;
use super::region_choice::region_choice;
use crate::guide::{GUIDE, Text, Urgency, ui};
use crate::quiz::{Assessment, Responses};

/// Adds the card on top of a result.
pub fn care_card(parts: &mut Parts<Event>, assessment: &Assessment, quiz: &Quiz) {
    let urgency = assessment.urgency;
    let values = ["care-card", urgency.id()];
    parts.marked("section", &["class", "data-urgency"], &values, |parts| {
        let message = GUIDE.urgency(urgency);
        parts.words("p.care-tag", tag(urgency));
        parts.heading(message.title);
        parts.words("p.care-act", message.act);
        if urgency >= Urgency::SameDay {
            region_choice(parts, quiz, urgency);
        }
        if let Some(numbers) = message.number_hint {
            parts.words("p", numbers);
        }
        if let Some(no_run) = message.no_run.filter(|_| assessment.no_run) {
            parts.words("p.care-act", no_run);
        }
        parts.within("ul", |parts| {
            for step in message.steps {
                parts.words("li", *step);
            }
            for raised in &assessment.raised {
                if let Some(advice) = raised.flag.advice.filter(|_| raised.certain) {
                    parts.words("li", advice);
                }
            }
        });
        let reasons = reasons(assessment, &quiz.responses);
        if !reasons.is_empty() {
            parts.within("div.care-why", |parts| {
                parts.words("h3", ui::BECAUSE_YOU_SAID);
                parts.list("ul", &reasons);
            });
        }
    });
}

/// Adds the short form above a question, while questions are left that could make it more urgent still.
pub fn banner(parts: &mut Parts<Event>, urgency: Urgency) {
    let values = ["care-card short", urgency.id()];
    parts.marked("section", &["class", "data-care"], &values, |parts| {
        parts.words("p.care-tag", tag(urgency));
        parts.words("p.care-act", GUIDE.urgency(urgency).act);
        parts.words("p", ui::MORE_QUESTIONS);
    });
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
