//! Whoever uses the keys sees where they are, even in a window as small as a page at 400% (WCAG 2.4.7, 2.4.11): at each
//! stop of the Tab key there is a ring, it is in the window, and nothing lies over it. The stops come from above to
//! below.

use super::everywhere::prove_everywhere;
use super::stops::each_stop;
use crate::support::{Finding, Page};
use anyhow::Result;

/// 1280 by 1024 px at 400%.
const SMALL: (u32, u32) = (320, 256);

/// What is wrong with the stop that has the focus. The ring may go around the row of a control.
const AT_A_STOP: &str = "
    const here = document.activeElement;
    const words = here.outerHTML.replace(/\\s+/g, ' ').slice(0, 110);
    const found = [];
    const hasRing = element => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\\)|\\/ 0\\)/.test(outlineColor);
    };
    let ring = here;
    while (ring && !hasRing(ring)) ring = ring.parentElement;
    // The browser draws the ring of a frame inside of it.
    if (!ring && here.tagName !== 'IFRAME') found.push(`no ring: ${words}`);
    const owner = ring ?? here;
    const box = owner.getBoundingClientRect();
    const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    if (right - left < 1 || bottom - top < 1) {
        found.push(`out of the window: ${words}`);
    } else {
        const places = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].map(([x, y]) =>
            document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y));
        if (!places.some(it => owner.contains(it))) found.push(`covered: ${words}`);
    }
    const { top: begin, bottom: end } = { top: box.top + scrollY, bottom: box.bottom + scrollY };
    if (window.lastStop && stops.length > 1 && end <= window.lastStop.begin) found.push(`above the stop before it: ${words}`);
    window.lastStop = { begin, end };
    return found;";

/// The stops at which somebody with a keyboard gets lost.
pub async fn lost(page: &Page) -> Result<Vec<Finding>> {
    let (width, height) = SMALL;
    page.resize(width, height).await?;
    let mut found = Vec::new();
    each_stop(page, async |page| {
        found.extend(page.script::<Vec<Finding>>(AT_A_STOP).await?);
        Ok(())
    })
    .await?;
    Ok(found)
}

#[test]
fn every_stop_shows_where_the_focus_is() -> Result<()> {
    prove_everywhere(&lost)
}
