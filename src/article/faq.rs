//! Questions and answers.

use super::{citations, paragraphs};
use crate::guide::{ARTICLE, page};
use yew::{Html, html};

/// All questions, each folded so that the list can be scanned.
#[must_use]
pub fn faq() -> Html {
    html! {
        <section id="faq">
            <h2>{ page::ARTICLE_FAQ_HEADING.show() }</h2>
            { for ARTICLE.faq.iter().map(|faq| html! {
                <details class="card faq" id={["faq-", faq.id].concat()}>
                    <summary><h3>{ faq.question.show() }</h3></summary>
                    { paragraphs(faq.answer) }
                    { citations(faq.sources) }
                </details>
            }) }
        </section>
    }
}
