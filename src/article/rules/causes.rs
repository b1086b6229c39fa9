//! The causes: where each one starts, and how far it can get.

use super::conditions::facts;
use super::counting::counting;
use super::weights::signed;
use crate::article::citations;
use crate::components::evidence;
use crate::guide::{ARTICLE, CauseStory, GUIDE, Target, page};
use yew::{Html, html};

/// Every cause with its limits.
pub fn causes() -> Html {
    html! {
        <section id="causes">
            <h2>{ page::RULES_CAUSES_HEADING.show() }</h2>
            { for ARTICLE.causes.iter().map(cause) }
        </section>
    }
}

fn cause(story: &CauseStory) -> Html {
    let Some(cause) = GUIDE.cause(story.cause) else {
        return Html::default();
    };
    html! {
        <article class="rule" id={["cause-", cause.id].concat()}>
            <h3><span class="rule-code" lang="en">{ story.code }</span>{ " " }{ cause.name.show() }</h3>
            <p>{ cause.verdict.show() }</p>
            <p>{ evidence(cause.evidence).show() }</p>
            <p>{ page::RULES_PRIOR.fill(&[("points", &signed(cause.prior))]) }</p>
            if let Some(cap) = cause.cap {
                <p>{ page::RULES_CAP.fill(&[("points", &cap.to_string())]) }</p>
            }
            if !cause.cap_lifted_by.is_empty() {
                <p>{ page::RULES_CAP_LIFTED_BY.show() }</p>
                { facts(cause.cap_lifted_by) }
            }
            { counting(Target::Cause(story.cause)) }
            { citations(story.sources) }
        </article>
    }
}
