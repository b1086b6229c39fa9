//! The result: first how urgent it is, then, only where that allows, what fits and which exercises suit.

use super::care_card::care_card;
use super::cause_card::cause_card;
use super::exercise_card::exercise_card;
use super::pattern_card::pattern_card;
use super::quiz::Event;
use crate::guide::{GUIDE, Text, Urgency, ui};
use crate::plan::{Card, Cards, Withheld, choose};
use crate::quiz::{Ranking, Responses, answers_that_count, assess, rank};
use yew::{Callback, Html, html};

/// The page of the result.
pub fn result_page(responses: &Responses, on_event: &Callback<Event>) -> Html {
    let assessment = assess(responses);
    let ranking = rank(&answers_that_count(responses));
    let urgent = assessment.urgency >= Urgency::SameDay;
    html! {
        <div class="result" data-urgency={assessment.urgency.id()}>
            { care_card(&assessment, responses) }
            if !urgent && !assessment.leaves_quiz {
                <p class="lead">{ ui::CANNOT_EXAMINE.show() }</p>
                { causes(&ranking) }
                { patterns(&ranking) }
            }
            { cards(&choose(&assessment, &ranking, responses)) }
            { safety_net() }
            { actions(on_event) }
        </div>
    }
}

fn causes(ranking: &Ranking) -> Html {
    let level = ranking
        .causes
        .iter()
        .filter(|ranked| ranked.level_with_first)
        .count();
    html! {
        <section class="causes">
            <h2>{ ui::RESULT_CAUSES_HEADING.show() }</h2>
            if ranking.causes.is_empty() {
                <p>{ ui::RESULT_NO_CAUSE.show() }</p>
            }
            if level > 1 {
                <p class="tie">{ ui::RESULT_TIE.fill(&[("n", &level.to_string())]) }</p>
            }
            { for ranking.causes.iter().map(cause_card) }
        </section>
    }
}

fn patterns(ranking: &Ranking) -> Html {
    html! {
        <section class="patterns">
            <h2>{ ui::RESULT_PATTERNS_HEADING.show() }</h2>
            if ranking.shown_patterns().next().is_none() {
                <p>{ ui::RESULT_NO_PATTERN.show() }</p>
            }
            { for ranking.shown_patterns().map(pattern_card) }
        </section>
    }
}

fn cards(cards: &Cards) -> Html {
    let withheld = |words: Text| {
        html! { <p class="withheld" data-cards="withheld">{ words.show() }</p> }
    };
    html! {
        <section class="cards">
            <h2>{ ui::CARDS_HEADING.show() }</h2>
            { match cards {
                Cards::Withheld(Withheld::Urgent) => withheld(ui::CARDS_WITHHELD_URGENT),
                Cards::Withheld(Withheld::CheckFirst) => withheld(ui::CARDS_WITHHELD_CHECK),
                Cards::Withheld(Withheld::TooSore) => withheld(ui::CARDS_WITHHELD_REST),
                Cards::Shown(cards) => shown(cards),
            } }
        </section>
    }
}

fn shown(cards: &[Card]) -> Html {
    html! {
        <>
            <p class="pain-rule">{ ui::CARDS_PAIN_RULE.show() }</p>
            { for cards.iter().map(|card| exercise_card(card, true, Html::default())) }
        </>
    }
}

fn safety_net() -> Html {
    let net = &GUIDE.safety_net;
    html! {
        <section class="safety-net">
            <h2>{ net.title.show() }</h2>
            <p>{ net.emergency.show() }</p>
            <p>{ net.bone.show() }</p>
            <p>{ net.worried.show() }</p>
        </section>
    }
}

fn actions(on_event: &Callback<Event>) -> Html {
    html! {
        <p class="actions">
            <button type="button" class="plain" data-action="back" onclick={on_event.reform(|_| Event::WentBack)}>
                { ui::CHANGE_ANSWERS.show() }
            </button>
            <button type="button" class="plain" data-action="start-over" onclick={on_event.reform(|_| Event::StartedOver)}>
                { ui::START_OVER.show() }
            </button>
        </p>
    }
}
