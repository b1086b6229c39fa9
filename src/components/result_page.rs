//! The result: first how urgent it is, then, only where that allows, what fits and which exercises suit.

use super::care_card::care_card;
use super::cause_card::cause_card;
use super::element::{button, element, list, marked, words};
use super::exercise_card::exercise_card;
use super::pattern_card::pattern_card;
use super::quiz::Event;
use crate::guide::{GUIDE, Text, Urgency, ui};
use crate::plan::{Cards, Withheld, advice, choose};
use crate::quiz::{Ranking, Responses, answers_that_count, assess, rank};
use yew::{Callback, Html};

/// The page of the result.
pub fn result_page(responses: &Responses, on_event: &Callback<Event>) -> Html {
    let assessment = assess(responses);
    let ranking = rank(&answers_that_count(responses));
    let urgent = assessment.urgency >= Urgency::SameDay;
    let mut parts = vec![care_card(&assessment, responses)];
    if !urgent && !assessment.leaves_quiz {
        parts.push(words("p", "lead", ui::CANNOT_EXAMINE));
        parts.push(causes(&ranking));
        parts.push(patterns(&ranking));
    }
    parts.push(cards(&choose(&assessment, &ranking, responses), &ranking));
    parts.push(safety_net());
    parts.push(actions(on_event));
    marked(
        "div",
        &["class", "data-urgency"],
        &["result", assessment.urgency.id()],
        parts,
    )
}

fn causes(ranking: &Ranking) -> Html {
    let mut parts = vec![words("h2", "", ui::RESULT_CAUSES_HEADING)];
    if ranking.causes.is_empty() {
        parts.push(words("p", "", ui::RESULT_NO_CAUSE));
    }
    // Counted as a byte: printing a larger number costs 1 kB of WebAssembly.
    let level: u8 = ranking
        .causes
        .iter()
        .map(|cause| u8::from(cause.level_with_first))
        .sum();
    if level > 1 {
        let tie = ui::RESULT_TIE.fill(&[("n", &level.to_string())]);
        parts.push(element("p", "tie", vec![Html::from(tie)]));
    }
    parts.extend(ranking.causes.iter().map(cause_card));
    element("section", "causes", parts)
}

fn patterns(ranking: &Ranking) -> Html {
    let mut parts = vec![words("h2", "", ui::RESULT_PATTERNS_HEADING)];
    if ranking.shown_patterns().next().is_none() {
        parts.push(words("p", "", ui::RESULT_NO_PATTERN));
    }
    parts.extend(ranking.shown_patterns().map(pattern_card));
    element("section", "patterns", parts)
}

fn cards(cards: &Cards, ranking: &Ranking) -> Html {
    let withheld = |text: Text| {
        marked(
            "p",
            &["class", "data-cards"],
            &["withheld", "withheld"],
            vec![Html::from(text.show())],
        )
    };
    let heading = match cards {
        Cards::Withheld(_) => ui::CARDS_HEADING_WITHHELD,
        Cards::Shown(..) => ui::CARDS_HEADING,
    };
    let mut parts = vec![words("h2", "", heading)];
    match cards {
        Cards::Withheld(Withheld::Urgent) => parts.push(withheld(ui::CARDS_WITHHELD_URGENT)),
        Cards::Withheld(Withheld::CheckFirst) => parts.push(withheld(ui::CARDS_WITHHELD_CHECK)),
        Cards::Withheld(Withheld::TooSore) => parts.push(withheld(ui::CARDS_WITHHELD_REST)),
        Cards::Shown(cards) => {
            parts.push(words("p", "pain-rule", ui::CARDS_PAIN_RULE));
            parts.push(list("ul", "advice", &advice(ranking)));
            parts.extend(
                cards
                    .iter()
                    .map(|card| exercise_card(card, true, Html::default(), Html::default())),
            );
        }
    }
    element("section", "cards", parts)
}

fn safety_net() -> Html {
    let net = &GUIDE.safety_net;
    let parts = vec![
        words("h2", "", net.title),
        words("p", "", net.emergency),
        words("p", "", net.bone),
        words("p", "", net.worried),
    ];
    element("section", "safety-net", parts)
}

fn actions(on_event: &Callback<Event>) -> Html {
    let action = |name, label: Text, event: Event| {
        let on_click = on_event.reform(move |_| event);
        button("plain", name, Html::from(label.show()), on_click)
    };
    let buttons = vec![
        action("back", ui::CHANGE_ANSWERS, Event::WentBack),
        action("start-over", ui::START_OVER, Event::StartedOver),
    ];
    element("p", "actions", buttons)
}
