//! How urgent it is and what to do: the action is the heading, and the urgency is said in words and shape as well as
//! in colour.

use crate::guide::{GUIDE, Text, Urgency, ui};
use crate::quiz::{Assessment, Responses};
use yew::{Html, html};

/// The card on top of a result.
pub fn care_card(assessment: &Assessment, responses: &Responses) -> Html {
    let urgency = assessment.urgency;
    let message = GUIDE.urgency(urgency);
    let reasons = reasons(assessment, responses);
    let advice = assessment
        .raised
        .iter()
        .filter_map(|raised| raised.flag.advice);
    html! {
        <section class="care-card" data-urgency={urgency.id()}>
            <p class="care-tag">{ tag(urgency).show() }</p>
            <h2 tabindex="-1">{ message.title.show() }</h2>
            <p class="care-act">{ message.act.show() }</p>
            if let Some(numbers) = message.number_hint {
                <p>{ numbers.show() }</p>
            }
            if let Some(no_run) = message.no_run.filter(|_| assessment.no_run) {
                <p class="care-act">{ no_run.show() }</p>
            }
            <ul>
                { for message.steps.iter().copied().chain(advice).map(item) }
            </ul>
            if !reasons.is_empty() || assessment.bone_stress {
                <div class="care-why">
                    <h3>{ ui::BECAUSE_YOU_SAID.show() }</h3>
                    <ul>
                        { for reasons.into_iter().map(item) }
                        if assessment.bone_stress {
                            { item(GUIDE.bone_stress.stands_for) }
                        }
                    </ul>
                </div>
            }
        </section>
    }
}

/// The short form above a question, while questions are left that could make it more urgent still.
pub fn banner(urgency: Urgency) -> Html {
    let message = GUIDE.urgency(urgency);
    html! {
        <section class="care-card short" data-care={urgency.id()}>
            <p class="care-tag">{ tag(urgency).show() }</p>
            <p class="care-act">{ message.act.show() }</p>
            <p>{ ui::MORE_QUESTIONS.show() }</p>
        </section>
    }
}

fn tag(urgency: Urgency) -> Text {
    match urgency {
        Urgency::SelfCare => ui::URGENCY_SELF_CARE_TAG,
        Urgency::Soon => ui::URGENCY_SOON_TAG,
        Urgency::SameDay => ui::URGENCY_SAME_DAY_TAG,
        Urgency::Emergency => ui::URGENCY_EMERGENCY_TAG,
    }
}

fn item(text: Text) -> Html {
    html! { <li>{ text.show() }</li> }
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
    reasons
}
