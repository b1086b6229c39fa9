//! Where the facts come from, and the numbers that lead there.

use super::paragraphs;
use crate::guide::{ARTICLE, Reading, Source, SourceId, page};
use yew::{Html, html};

/// The list of all sources, each with how it was read. They are cited in English in every language.
pub fn sources() -> Html {
    html! {
        <section id="sources">
            <details class="card">
                <summary><h2>{ page::ARTICLE_SOURCES_HEADING.show() }</h2></summary>
                { paragraphs(page::ARTICLE_SOURCES_LEAD) }
                <ol class="sources">{ for ARTICLE.sources.iter().map(source) }</ol>
            </details>
        </section>
    }
}

fn source(source: &Source) -> Html {
    let read = match source.read {
        Reading::Abstract => page::SOURCE_READ_ABSTRACT,
        Reading::SecondHand => page::SOURCE_READ_SECOND_HAND,
        Reading::Memory => page::SOURCE_READ_MEMORY,
    };
    html! {
        <li id={["source-", source.id].concat()}>
            if let Some(url) = source.url {
                <a href={url} rel="noreferrer" target="_blank" lang="en">{ source.text.show() }</a>
            } else {
                <span lang="en">{ source.text.show() }</span>
            }
            <span class="answer-hint">{ read.show() }</span>
        </li>
    }
}

/// The numbers of the sources of a passage.
pub fn citations(sources: &[SourceId]) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    html! {
        <p class="citations">
            { page::SOURCE_LIST.show() }{ ": " }
            { for sources.iter().filter_map(|id| {
                let source = ARTICLE.sources.get(usize::from(id.0))?;
                let number = (id.0 + 1).to_string();
                // A number alone says nothing to those who hear the links one by one.
                let label = page::SOURCE_NUMBER.fill(&[("n", &number)]);
                Some(html! { <><a href={["#source-", source.id].concat()} aria-label={label}>{ number }</a>{ " " }</> })
            }) }
        </p>
    }
}
