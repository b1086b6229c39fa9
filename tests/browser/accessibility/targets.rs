//! Everything to click is at least 44 by 44 CSS px, for a thumb that is not steady. The row of a label belongs to its
//! control. Links in the midst of a sentence are as high as its lines, as WCAG 2.5.8 allows.

use super::everywhere::prove_everywhere;
use crate::support::{Finding, Page};
use anyhow::Result;

const WIDTHS: [u32; 2] = [320, 1200];

/// What is too small, with all that is folded opened for as long as it takes to measure.
const TOO_SMALL: &str = r"
    const folded = [...document.querySelectorAll('details:not([open])')];
    for (const details of folded) details.open = true;
    const least = 44, found = [];
    // A link with other words around it, in the same block.
    const isInSentence = link => {
        if (link.tagName !== 'A' || getComputedStyle(link).display !== 'inline') return false;
        let block = link.parentElement;
        while (getComputedStyle(block).display === 'inline') block = block.parentElement;
        const rest = block.cloneNode(true);
        for (const other of rest.querySelectorAll('a, small, .hint')) other.remove();
        return /\p{L}{2}/u.test(rest.textContent);
    };
    for (const control of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')) {
        if (!control.checkVisibility({ visibilityProperty: true }) || isInSentence(control)) continue;
        const boxes = [control, ...control.labels ?? []].map(part => part.getBoundingClientRect());
        const width = Math.max(...boxes.map(box => box.width)), height = Math.max(...boxes.map(box => box.height));
        if (width < least || height < least) {
            const words = control.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
            found.push(`${Math.floor(width * 10) / 10} by ${Math.floor(height * 10) / 10} px: ${words}`);
        }
    }
    for (const details of folded) details.open = false;
    return found;";

/// The targets that are too small in this page.
pub async fn too_small(page: &Page) -> Result<Vec<Finding>> {
    let mut found = Vec::new();
    for width in WIDTHS {
        page.resize(width, 800).await?;
        let here: Vec<Finding> = page.script(TOO_SMALL).await?;
        found.extend(here.iter().map(|target| format!("at {width} px, {target}")));
    }
    Ok(found)
}

#[test]
fn everything_to_click_has_room_for_a_thumb() -> Result<()> {
    prove_everywhere(&too_small)
}
