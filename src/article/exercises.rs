//! Exercise cards as plain HTML.

use super::{citations, paragraphs};
use crate::components::exercise_card;
use crate::guide::{ARTICLE, page};
use crate::plan::{Card, library};
use yew::{Html, html};

/// The pain rule and every card, with its sources.
#[must_use]
pub fn exercises() -> Html {
    section(|_| true)
}

/// The pain rule and the five cards of the article.
#[must_use]
pub fn article_exercises() -> Html {
    section(|card| card.exercise.from_article)
}

fn section(wanted: fn(&Card) -> bool) -> Html {
    html! {
        <section id="exercises">
            <h2>{ page::ARTICLE_EXERCISES_HEADING.show() }</h2>
            { paragraphs(page::ARTICLE_EXERCISES_LEAD) }
            { for library().iter().filter(|card| wanted(card)).map(with_sources) }
        </section>
    }
}

fn with_sources(card: &Card) -> Html {
    let note = ARTICLE.exercises.get(usize::from(card.id.0));
    exercise_card(card, false, citations(note.map_or(&[][..], |note| note.sources)))
}
