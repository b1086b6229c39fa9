//! What counts for or against a cause or a pattern, with its points.

use crate::guide::{GUIDE, Target};
use yew::{Html, html};

/// One line for each weight.
pub fn weights(weights: &[(Target, i8)]) -> Html {
    if weights.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="weights">
            { for weights.iter().map(|(target, points)| html! { <li>{ weight(*target, *points) }</li> }) }
        </ul>
    }
}

/// The points and what they count for.
pub fn weight(target: Target, points: i8) -> Html {
    html! { <span data-weight=""><b>{ signed(points) }</b>{ " " }{ name(target) }</span> }
}

/// Points with their sign; a real minus, because screen readers leave a hyphen out.
pub fn signed(points: i8) -> String {
    let sign = match points {
        1.. => "+",
        0 => "",
        _ => "−",
    };
    format!("{sign}{}", points.unsigned_abs())
}

/// The name of a cause or a pattern, with a way to it.
pub fn name(target: Target) -> Html {
    let found = match target {
        Target::Cause(id) => GUIDE
            .cause(id)
            .map(|cause| (["#cause-", cause.id].concat(), cause.name)),
        Target::Pattern(id) => GUIDE
            .pattern(id)
            .map(|pattern| (["#pattern-", pattern.id].concat(), pattern.name)),
    };
    found.map_or_else(Html::default, |(address, name)| {
        html! { <a href={address}>{ name.show() }</a> }
    })
}
