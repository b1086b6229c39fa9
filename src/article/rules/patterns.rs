//! The patterns: what a clinician calls each one, and where it can be.

use super::conditions::labels;
use super::counting::counting;
use crate::article::citations;
use crate::guide::{ARTICLE, Fact, GUIDE, Pattern, PatternId, PatternNote, Target, page, ui};
use yew::{Html, html};

/// Every pattern with its places.
pub fn patterns() -> Html {
    html! {
        <section id="patterns">
            <h2>{ page::RULES_PATTERNS_HEADING.show() }</h2>
            <p>{ page::RULES_VAGUE_PLACES.show() }{ " " }{ places(GUIDE.vague_places) }</p>
            { for (0..).map(PatternId).zip(GUIDE.patterns).zip(ARTICLE.patterns).map(pattern) }
        </section>
    }
}

fn pattern(((id, pattern), about): ((PatternId, &Pattern), &PatternNote)) -> Html {
    let strains_bone = id == GUIDE.bone_stress.pattern;
    html! {
        <article class="rule" id={["pattern-", pattern.id].concat()}>
            <h3><span class="rule-code" lang="en">{ about.code }</span>{ " " }{ pattern.name.show() }</h3>
            <p>{ page::RULES_CLINICAL.fill(&[("name", pattern.clinical.show())]) }</p>
            <p>{ page::RULES_PLACES.show() }{ " " }{ places(pattern.places) }</p>
            if !pattern.shown {
                <p>{ page::RULES_NEVER_SHOWN.show() }</p>
            }
            { counting(Target::Pattern(id)) }
            if strains_bone {
                <p class="alone"><a href="#bone-rule">{ page::RULES_BONE_BONUSES.show() }</a></p>
            }
            { citations(about.sources) }
        </article>
    }
}

/// The answers to the question about the place.
fn places(options: u32) -> String {
    let places = Fact {
        question: GUIDE.place,
        options,
    };
    ui::LIST_ITEMS.join(&labels(places))
}
