//! The reader's own few colours in the place of ours: what is chosen, where the focus is, how soon help is needed, the
//! place that was tapped, what works in an exercise, and how far it is can still be told apart.

use super::everywhere::prove_everywhere;
use super::settings::media;
use super::stops::each_stop;
use crate::support::{Finding, Page};
use anyhow::Result;

const ALIKE: &str = include_str!("forced_colours.js");

/// Whether the ring, around the control or around its row, has another colour than the ground and its edges.
const RING: &str = "
    const here = document.activeElement;
    if (here.tagName === 'IFRAME') return [];
    const isSeen = element => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== ground;
    };
    for (let it = here; it; it = it.parentElement) if (isSeen(it)) return [];
    return [`no ring in forced colours: ${here.outerHTML.slice(0, 110)}`];";

/// What the reader cannot tell apart in forced colours.
pub async fn alike(page: &Page) -> Result<Vec<Finding>> {
    let settings = [
        ("forced-colors", "active"),
        ("prefers-reduced-motion", "reduce"),
    ];
    media(page, &settings).await?;
    let mut found: Vec<Finding> = page.script(ALIKE).await?;
    each_stop(page, async |page| {
        found.extend(page.script::<Vec<Finding>>(RING).await?);
        Ok(())
    })
    .await?;
    Ok(found)
}

#[test]
fn in_forced_colours_every_state_can_be_told_apart() -> Result<()> {
    prove_everywhere(&alike)
}
