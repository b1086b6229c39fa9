//! Questions and answers.

use super::{citations, paragraphs};
use crate::guide::{ARTICLE, Faq, page};
use yew::{Html, html};

/// The questions that runners ask first: the three of the article, and whether to go on running.
const FIRST: usize = 4;

/// All questions with their sources, each folded so that the list can be scanned.
pub fn faq() -> Html {
    section(ARTICLE.faq, |faq| citations(faq.sources))
}

/// The first questions, for a page that must stay small and does not list the sources.
pub fn first_questions() -> Html {
    let first = ARTICLE.faq.get(..FIRST).unwrap_or(ARTICLE.faq);
    section(first, |_| Html::default())
}

fn section(questions: &[Faq], sources: fn(&Faq) -> Html) -> Html {
    html! {
        <section id="faq">
            <h2>{ page::ARTICLE_FAQ_HEADING.show() }</h2>
            { for questions.iter().map(|faq| html! {
                <details class="card faq" id={["faq-", faq.id].concat()}>
                    <summary><h3>{ faq.question.show() }</h3></summary>
                    { paragraphs(faq.answer) }
                    { sources(faq) }
                </details>
            }) }
        </section>
    }
}
