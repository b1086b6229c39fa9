//! Which exercise suits which kind of pain, as one table.

use crate::guide::{GUIDE, LIBRARY, Suitability, page};
use yew::{Html, html};

/// The table, in a box of its own that scrolls.
pub fn matrix() -> Html {
    let words = |suitability: Suitability| match suitability {
        Suitability::Good => page::RULES_MATRIX_GOOD,
        Suitability::Modify => page::RULES_MATRIX_MODIFY,
        Suitability::Avoid => page::RULES_MATRIX_AVOID,
    };
    html! {
        <section id="matrix">
            <h2>{ page::RULES_MATRIX_HEADING.show() }</h2>
            <div class="scrolls" tabindex="0" role="region" aria-label={page::RULES_MATRIX_HEADING.show()}>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ page::RULES_MATRIX_EXERCISE.show() }</th>
                            { for GUIDE.patterns.iter().map(|pattern| html! {
                                <th scope="col">{ pattern.name.show() }</th>
                            }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for LIBRARY.exercises.iter().map(|exercise| html! {
                            <tr>
                                <th scope="row">{ exercise.name.show() }</th>
                                { for exercise.suits.iter().map(|suits| html! {
                                    <td>{ words(suits.suitability).show() }</td>
                                }) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
        </section>
    }
}
