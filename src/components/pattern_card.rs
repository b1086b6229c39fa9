//! A kind of hip pain that the answers fit.

use super::cause_card::meter;
use super::reason_list::reason_list;
use crate::guide::{Text, ui};
use crate::quiz::{Fit, RankedPattern};
use yew::{Html, html};

/// The card of one pattern.
pub fn pattern_card(ranked: &RankedPattern) -> Html {
    let pattern = ranked.pattern;
    let (label, segments) = match ranked.fit {
        Fit::Well => (ui::FITS_WELL, 3),
        Fit::Could => (ui::COULD_FIT, 2),
    };
    html! {
        <article class="card pattern" data-pattern={pattern.id}>
            <header>
                <h3>{ pattern.name.show() }</h3>
                <p class="badge">{ label.show() }</p>
            </header>
            { meter(segments) }
            <p>{ pattern.what.show() }</p>
            { reason_list(&ranked.speaks_for, &ranked.speaks_against) }
            { fold(ui::WHAT_TO_DO, pattern.act) }
            { fold(ui::WHAT_TO_AVOID, pattern.avoid) }
            { fold(ui::HOW_TOLD_APART, &[pattern.tell_apart]) }
        </article>
    }
}

fn fold(title: Text, lines: &[Text]) -> Html {
    html! {
        <details class="act">
            <summary>{ title.show() }</summary>
            <ul>{ for lines.iter().map(|line| html! { <li>{ line.show() }</li> }) }</ul>
        </details>
    }
}
