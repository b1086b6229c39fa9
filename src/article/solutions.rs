//! The five solutions of the article, with their faults corrected.

use super::{citations, paragraphs};
use crate::guide::{ARTICLE, page};
use yew::{Html, html};

/// All solutions.
pub fn solutions() -> Html {
    html! {
        <section id="solutions">
            <h2>{ page::ARTICLE_SOLUTIONS_HEADING.show() }</h2>
            { paragraphs(page::ARTICLE_SOLUTIONS_LEAD) }
            { for ARTICLE.solutions.iter().map(|solution| html! {
                <article class="card story" id={["solution-", solution.id].concat()}>
                    <h3>{ solution.name.show() }</h3>
                    <p class="verdict">{ solution.verdict.show() }</p>
                    { paragraphs(solution.text) }
                    { citations(solution.sources) }
                </article>
            }) }
        </section>
    }
}
