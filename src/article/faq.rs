//! Questions and answers.

use super::{citations, paragraphs};
use crate::guide::{ARTICLE, Faq, page};
use yew::{Html, html};

/// All questions with their sources, each folded so that the list can be scanned.
pub fn faq() -> Html {
    section(|faq| citations(faq.sources))
}

/// All questions, for a page that does not list the sources.
pub fn faq_without_sources() -> Html {
    section(|_| Html::default())
}

fn section(sources: fn(&Faq) -> Html) -> Html {
    html! {
        <section id="faq">
            <h2>{ page::ARTICLE_FAQ_HEADING.show() }</h2>
            { for ARTICLE.faq.iter().map(|faq| html! {
                <details class="card faq" id={["faq-", faq.id].concat()}>
                    <summary><h3>{ faq.question.show() }</h3></summary>
                    { paragraphs(faq.answer) }
                    { sources(faq) }
                </details>
            }) }
        </section>
    }
}
