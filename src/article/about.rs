//! What this is, and what it is not.

use super::{list, paragraphs};
use crate::guide::page;
use yew::{Html, html};

/// The purpose, its limits, and the promise of privacy.
pub fn about() -> Html {
    html! {
        <section id="about">
            <h2>{ page::ABOUT_HEADING.show() }</h2>
            <h3>{ page::ABOUT_IS_HEADING.show() }</h3>
            { list(page::ABOUT_IS) }
            <h3>{ page::ABOUT_IS_NOT_HEADING.show() }</h3>
            { list(page::ABOUT_IS_NOT) }
            <h3>{ page::ABOUT_PRIVACY_HEADING.show() }</h3>
            { paragraphs(page::ABOUT_PRIVACY) }
            <h3>{ page::ABOUT_MADE_HEADING.show() }</h3>
            { paragraphs(page::ABOUT_MADE) }
            <p class="alone"><a href="rules.html">{ page::ABOUT_ALL_RULES.show() }</a></p>
            <p class="alone"><a href="embed.html">{ page::META_EMBED_TITLE.show() }</a></p>
            <p class="alone"><a href="#top">{ page::ARTICLE_BACK_TO_TOP.show() }</a></p>
        </section>
    }
}
