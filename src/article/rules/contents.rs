//! What stands where on the page.

use crate::guide::{Text, page};
use yew::{Html, html};

/// The parts of the page by their anchors, in their order.
const PARTS: [(&str, Text); 9] = [
    ("#how", page::RULES_HOW_HEADING),
    ("#questions", page::RULES_QUESTIONS_HEADING),
    ("#red-flags", page::RULES_RED_FLAGS_HEADING),
    ("#bone-rule", page::RULES_BONE_HEADING),
    ("#causes", page::RULES_CAUSES_HEADING),
    ("#patterns", page::RULES_PATTERNS_HEADING),
    ("#suitability", page::RULES_SUITABILITY_HEADING),
    ("#cases", page::RULES_CASES_HEADING),
    ("#sources", page::ARTICLE_SOURCES_HEADING),
];

/// A way to each part.
pub fn contents() -> Html {
    html! {
        <nav class="contents" aria-labelledby="contents-heading">
            <h2 id="contents-heading">{ page::RULES_CONTENTS.show() }</h2>
            <ol>
                { for PARTS.map(|(address, heading)| html! {
                    <li><a href={address}>{ heading.show() }</a></li>
                }) }
            </ol>
        </nav>
    }
}
