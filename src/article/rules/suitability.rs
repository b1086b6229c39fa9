//! Which exercises suit which pattern, as a table.

use crate::article::paragraphs;
use crate::guide::{Exercise, GUIDE, LIBRARY, Suitability, Text, page};
use yew::{Html, html};

/// One line for each exercise, one column for each pattern. The table scrolls in its own box, which keys can reach.
pub fn suitability() -> Html {
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
        </section>
    }
}

fn line(exercise: &Exercise) -> Html {
    html! {
        <tr>
            <th scope="row">{ exercise.name.show() }</th>
            { for exercise.suits.iter().map(|suits| html! {
                <td>{ words(suits.suitability).show() }</td>
            }) }
        </tr>
    }
}

fn words(suitability: Suitability) -> Text {
    match suitability {
        Suitability::Good => page::RULES_SUITS_GOOD,
        Suitability::Modify => page::RULES_SUITS_MODIFY,
        Suitability::Avoid => page::RULES_SUITS_AVOID,
    }
}
