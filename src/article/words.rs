//! Paragraphs, lists and the opening of the article.

use crate::guide::{Text, page};
use yew::{Html, html};

/// One paragraph for each text.
pub fn paragraphs(texts: &[Text]) -> Html {
    texts
        .iter()
        .map(|text| html! { <p>{ text.show() }</p> })
        .collect()
}

/// A list with one item for each text.
pub fn list(texts: &[Text]) -> Html {
    html! { <ul>{ for texts.iter().map(|text| html! { <li>{ text.show() }</li> }) }</ul> }
}

/// The title of the article and what it offers.
pub fn lead() -> Html {
    html! {
        <header class="masthead">
            <h1>{ page::ARTICLE_TITLE.show() }</h1>
            { paragraphs(page::ARTICLE_LEAD) }
        </header>
    }
}

/// How load and hips work together.
pub fn intro() -> Html {
    html! {
        <section id="understanding">
            <h2>{ page::ARTICLE_INTRO_HEADING.show() }</h2>
            { paragraphs(page::ARTICLE_INTRO) }
        </section>
    }
}
