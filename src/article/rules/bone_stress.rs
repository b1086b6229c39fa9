//! The rule by which small signs of bone strain add up.

use super::conditions::condition;
use super::weights::{name, weight};
use crate::article::citations;
use crate::guide::{ARTICLE, GUIDE, Target, page};
use yew::{Html, html};

/// The rule with its limits and its extra points.
pub fn bone_stress() -> Html {
    let rule = &GUIDE.bone_stress;
    let pattern = Target::Pattern(rule.pattern);
    let from = rule.raises_from.to_string();
    let first_from = rule.raises_when_first_from.to_string();
    html! {
        <section id="bone-rule">
            <h2>{ page::RULES_BONE_HEADING.show() }</h2>
            <p>{ page::RULES_BONE_LEAD.show() }{ " " }{ name(pattern) }</p>
            <p>
                { page::RULES_BONE_FROM.fill(&[("points", &from)]) }
                { " " }
                <b>{ GUIDE.urgency(rule.urgency).title.show() }</b>
            </p>
            <p>{ page::RULES_BONE_FIRST_FROM.fill(&[("points", &first_from)]) }</p>
            <p>{ page::RULES_NO_RUN.show() }</p>
            <p>{ rule.stands_for.show() }</p>
            { citations(ARTICLE.bone_stress) }
            <details class="card">
                <summary><h3>{ page::RULES_BONE_BONUSES.show() }</h3></summary>
                { for rule.bonuses.iter().map(|(when, points)| html! {
                    <div class="rule">
                        <p class="alone">{ weight(pattern, *points) }</p>
                        { condition(when) }
                    </div>
                }) }
            </details>
        </section>
    }
}
