//! Which exercises suit which pattern, as a table, and what to change where one suits with a change.

use crate::article::{citations, paragraphs};
use crate::components::evidence;
use crate::guide::{
    ARTICLE, Exercise, ExerciseNote, GUIDE, LIBRARY, Pattern, Suitability, Suits, Text, page,
};
use yew::{Html, html};

/// One line for each exercise, one column for each pattern; the notes follow. The table scrolls in its own box, which
/// keys can reach.
pub fn suitability() -> Html {
    let exercises = LIBRARY.exercises.iter();
    html! {
        <section id="suitability">
            <h2>{ page::RULES_SUITABILITY_HEADING.show() }</h2>
            { paragraphs(page::RULES_SUITABILITY_LEAD) }
            <div class="rules-table" role="region" tabindex="0" aria-labelledby="suitability-caption">
                <table>
                    <caption id="suitability-caption">{ page::RULES_SUITABILITY_CAPTION.show() }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ page::RULES_EXERCISE.show() }</th>
                            { for GUIDE.patterns.iter().map(|pattern| html! {
                                <th scope="col">{ pattern.name.show() }</th>
                            }) }
                        </tr>
                    </thead>
                    <tbody>{ for LIBRARY.exercises.iter().map(line) }</tbody>
                </table>
            </div>
            <details class="card">
                <summary><h3>{ page::RULES_SUITABILITY_NOTES.show() }</h3></summary>
                { for exercises.zip(ARTICLE.exercises).map(notes) }
            </details>
        </section>
    }
}

fn line(exercise: &Exercise) -> Html {
    html! {
        <tr>
            <th scope="row"><a href={["#exercise-", exercise.id].concat()}>{ exercise.name.show() }</a></th>
            { for exercise.suits.iter().map(|suits| html! {
                <td>{ words(suits.suitability).show() }</td>
            }) }
        </tr>
    }
}

/// What the exercise rests on, and its notes for the patterns that need one.
fn notes((exercise, about): (&Exercise, &ExerciseNote)) -> Html {
    let suits = GUIDE.patterns.iter().zip(exercise.suits);
    html! {
        <section class="rule" id={["exercise-", exercise.id].concat()}>
            <h4><span class="rule-code" lang="en">{ about.code }</span>{ " " }{ exercise.name.show() }</h4>
            <p>{ evidence(exercise.evidence).show() }</p>
            <ul class="condition">{ for suits.filter_map(note) }</ul>
            { citations(about.sources) }
        </section>
    }
}

fn note((pattern, suits): (&Pattern, &Suits)) -> Option<Html> {
    let words_of_note = suits.note?.show();
    Some(html! {
        <li data-note="">
            <a href={["#pattern-", pattern.id].concat()}>{ pattern.name.show() }</a>
            { " " }
            <b>{ words(suits.suitability).show() }</b>
            <div>{ words_of_note }</div>
        </li>
    })
}

fn words(suitability: Suitability) -> Text {
    match suitability {
        Suitability::Good => page::RULES_SUITS_GOOD,
        Suitability::Modify => page::RULES_SUITS_MODIFY,
        Suitability::Avoid => page::RULES_SUITS_AVOID,
    }
}
