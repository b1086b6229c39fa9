//! Whether all words have room: nothing is cut off, and nothing reaches beyond the page's edge.

use crate::layout::BEYOND;
use crate::support::{Finding, Page};
use anyhow::Result;

/// Boxes whose words do not fit into them and are cut off, and whatever reaches beyond the page's edge.
const CUT_OFF: &str = "
    const cut = [...document.querySelectorAll('body *')].filter(element => {
        if (!element.checkVisibility() || !element.innerText?.trim()) return false;
        const { overflowX, overflowY } = getComputedStyle(element);
        return overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && overflowX !== 'auto'
            || overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
    });
    return cut.filter(element => element.clientWidth > 1).map(element => 'cut off: ' + element.outerHTML.slice(0, 120));";

/// What is too wide or cut off.
pub async fn fits(page: &Page) -> Result<Vec<Finding>> {
    let mut found: Vec<Finding> = page.script(BEYOND).await?;
    found.extend(page.script::<Vec<Finding>>(CUT_OFF).await?);
    Ok(found)
}
