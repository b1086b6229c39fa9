//! The six causes, each with its honest verdict.

use super::{citations, list};
use crate::components::evidence;
use crate::guide::{ARTICLE, Cause, CauseStory, GUIDE, page, ui};
use yew::{Html, html};

/// All causes with what studies found and what to do.
pub fn causes() -> Html {
    html! {
        <section id="causes">
            <h2>{ page::ARTICLE_CAUSES_HEADING.show() }</h2>
            { super::paragraphs(page::ARTICLE_CAUSES_LEAD) }
            { for ARTICLE.causes.iter().map(story) }
        </section>
    }
}

/// Name, evidence, verdict and what to do of each cause: no more than the app can say itself.
pub fn causes_in_short() -> Html {
    html! {
        <section>
            <h2>{ page::ARTICLE_CAUSES_HEADING.show() }</h2>
            { for GUIDE.causes.iter().map(|cause| html! {
                <article class="card story">
                    { head(cause) }
                    { list(cause.act) }
                </article>
            }) }
        </section>
    }
}

fn head(cause: &Cause) -> Html {
    html! {
        <>
            <header>
                <h3>{ cause.name.show() }</h3>
                <p class="badge">{ evidence(cause.evidence).show() }</p>
            </header>
            <p class="verdict">{ cause.verdict.show() }</p>
        </>
    }
}

fn story(story: &CauseStory) -> Html {
    let Some(cause) = GUIDE.cause(story.cause) else {
        return Html::default();
    };
    html! {
        <article class="card story" id={["cause-", cause.id].concat()} aria-label={cause.name.show()}>
            { head(cause) }
            <p>{ story.what.show() }</p>
            <h4>{ ui::WHAT_TO_DO.show() }</h4>
            { list(cause.act) }
            <details>
                <summary>{ page::CAUSE_HOW_TO_NOTICE.show() }</summary>
                { list(story.notice) }
                if let Some(test) = story.self_test {
                    <p>{ test.show() }</p>
                }
            </details>
            <details>
                <summary>{ page::CAUSE_WHAT_STUDIES_FOUND.show() }</summary>
                { list(story.research) }
            </details>
            { citations(story.sources) }
        </article>
    }
}
