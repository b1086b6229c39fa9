//! The page of all rules: every question, answer, weight, rule and source, written from the very data that the quiz uses,
//! so that the page can never disagree with it.

mod bone_stress;
mod cases;
mod causes;
mod conditions;
mod contents;
mod counting;
mod patterns;
mod questions;
mod red_flags;
mod scoreboard;
mod suitability;
mod weights;

use super::{paragraphs, sources};
use crate::guide::{GUIDE, RULES_VERSION, page};
use crate::vignette::WorkedCases;
use std::rc::Rc;
use yew::{Html, Properties, component, html};

/// What the page cannot take from the guide.
#[derive(Properties)]
pub struct RulesProps {
    /// The worked cases, played.
    pub cases: Rc<WorkedCases>,
}

impl PartialEq for RulesProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.cases, &other.cases)
    }
}

/// All rules.
#[component]
pub fn Rules(props: &RulesProps) -> Html {
    html! {
        <>
            { head() }
            { contents::contents() }
            { how() }
            { questions::questions() }
            { red_flags::red_flags() }
            { bone_stress::bone_stress() }
            { causes::causes() }
            { patterns::patterns() }
            { suitability::suitability() }
            { cases::cases(&props.cases) }
            { sources() }
            { back() }
        </>
    }
}

fn head() -> Html {
    html! {
        <header class="masthead">
            <h1>{ page::RULES_TITLE.show() }</h1>
            { paragraphs(page::RULES_LEAD) }
            <p>{ page::RULES_VERSION.fill(&[("version", RULES_VERSION)]) }</p>
            { back() }
        </header>
    }
}

fn how() -> Html {
    let elsewhere = GUIDE.cap_elsewhere.to_string();
    let vague = GUIDE.cap_vague.to_string();
    let values = [("elsewhere", elsewhere.as_str()), ("vague", &vague)];
    html! {
        <section id="how">
            <h2>{ page::RULES_HOW_HEADING.show() }</h2>
            { for page::RULES_HOW.iter().map(|text| html! { <p>{ text.fill(&values) }</p> }) }
        </section>
    }
}

fn back() -> Html {
    html! { <p class="alone"><a href="index.html">{ page::RULES_BACK.show() }</a></p> }
}
