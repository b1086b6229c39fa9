//! Exercise cards as plain HTML.

use super::{citations, paragraphs};
use crate::components::{CardParts, exercise_card, exercise_figure};
use crate::guide::{ARTICLE, page};
use crate::plan::{Card, Filter, browse};
use yew::{Html, html};

/// The pain rule and every card, with its sources. Only the five of the article have their drawings here: all of them
/// stand on the page of the exercises, and this page is the longest as it is.
pub fn exercises() -> Html {
    section(&browse(Filter::default()), |card| {
        let note = ARTICLE.exercises.get(usize::from(card.id.0));
        let sources = citations(note.map_or(&[][..], |note| note.sources));
        let drawing = if card.exercise.from_article {
            exercise_figure(card.exercise, false)
        } else {
            Html::default()
        };
        let inside = CardParts {
            drawing,
            sources,
            ..CardParts::default()
        };
        exercise_card(card, false, inside)
    })
}

/// The pain rule and the five exercises of the article in short, for a page that must stay small: how to begin, the steps,
/// and when to stop.
pub fn article_exercises() -> Html {
    let mut cards = browse(Filter::default());
    cards.retain(|card| card.exercise.from_article);
    section(&cards, |Card { exercise, .. }| {
        html! {
            <details data-exercise={exercise.id}>
                <summary>{ exercise.name.show() }</summary>
                <p>{ exercise.start.show() }</p>
                <ol>{ for exercise.steps.iter().map(|step| html! { <li>{ step.show() }</li> }) }</ol>
                <p>{ exercise.stop.show() }</p>
            </details>
        }
    })
}

fn section(cards: &[Card], show: fn(&Card) -> Html) -> Html {
    html! {
        <section id="exercises">
            <h2>{ page::ARTICLE_EXERCISES_HEADING.show() }</h2>
            <p>{ page::ARTICLE_EXERCISES_GATE.show() }</p>
            { paragraphs(page::ARTICLE_EXERCISES_PAIN) }
            { for cards.iter().map(show) }
        </section>
    }
}
