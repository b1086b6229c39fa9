//! The worked cases and how they come out.

use crate::guide::{GUIDE, Urgency, page};
use yew::{Html, html};

/// One worked case, played.
pub struct Case {
    /// Its name.
    pub name: String,
    /// The runner's story.
    pub story: String,
    /// Where it comes from.
    pub source: String,
    /// How urgent it should be, where the case judges that.
    pub expected: Option<Urgency>,
    /// How urgent the quiz finds it.
    pub found: Urgency,
}

/// The scores, then every case.
pub fn cases(cases: &[Case], scores: &[(&'static str, usize, usize)]) -> Html {
    let count = |right: usize, of: usize| {
        page::RULES_CASES_COUNT.fill(&[("right", &right.to_string()), ("of", &of.to_string())])
    };
    html! {
        <section id="cases">
            <h2>{ page::RULES_CASES_HEADING.show() }</h2>
            <p>{ page::RULES_CASES_LEAD.show() }</p>
            <dl class="scores">
                { for scores.iter().map(|(name, right, of)| html! {
                    <div><dt>{ *name }</dt><dd>{ count(*right, *of) }</dd></div>
                }) }
            </dl>
            { for cases.iter().map(case) }
        </section>
    }
}

fn case(case: &Case) -> Html {
    let title = |urgency: Urgency| GUIDE.urgency(urgency).title.show();
    let expected = case.expected.map_or(page::RULES_CASE_ANY.show(), title);
    let values = [("expected", expected), ("found", title(case.found))];
    html! {
        <details class="card case">
            <summary><h3>{ case.name.clone() }</h3></summary>
            <p>{ case.story.clone() }</p>
            <p>{ page::RULES_CASE_EXPECTED.fill(&values) }</p>
            <p class="citations">{ case.source.clone() }</p>
        </details>
    }
}
