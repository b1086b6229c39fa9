//! A kind of hip pain that the answers fit.

use super::element::{card_head, fold, list, marked, what_to_do, words};
use super::reason_list::reason_list;
use crate::guide::ui;
use crate::quiz::{Fit, RankedPattern};
use yew::Html;

/// The card of one pattern.
pub fn pattern_card(ranked: &RankedPattern) -> Html {
    let pattern = ranked.pattern;
    let (label, segments) = match ranked.fit {
        Fit::Well => (ui::FITS_WELL, 3),
        Fit::Could => (ui::COULD_FIT, 2),
    };
    let mut parts = card_head(pattern.name, label, segments);
    parts.extend([
        words("p", "", pattern.what),
        reason_list(&ranked.speaks_for, &ranked.speaks_against),
        what_to_do(pattern.act),
        fold("act", ui::WHAT_TO_AVOID, list("ul", "", pattern.avoid)),
        fold(
            "act",
            ui::HOW_TOLD_APART,
            words("p", "", pattern.tell_apart),
        ),
    ]);
    marked(
        "article",
        &["class", "data-pattern"],
        &["card pattern", pattern.id],
        parts,
    )
}
