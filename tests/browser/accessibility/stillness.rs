//! Nothing moves by itself on any screen for readers who asked for less motion.

use super::everywhere::prove_everywhere;
use super::settings::media;
use crate::support::{Finding, Page};
use anyhow::Result;

/// What runs with the new setting: asking for the animations makes the browser start those that are due. What the mouse
/// has set going before may end. The switches of the drawings are tried, and so is choosing.
const MOVING: &str = "
    for (const begun of document.getAnimations()) if (begun instanceof CSSTransition) begun.finish();
    const switches = [...document.querySelectorAll('[type=radio], [type=checkbox]')].filter(input => !input.checked);
    const before = [...document.querySelectorAll(':checked')];
    for (const input of switches) input.checked = true;
    const running = document.getAnimations().filter(animation => animation.playState === 'running');
    for (const input of switches) input.checked = false;
    for (const input of before) input.checked = true;
    return running.map(({ effect, animationName, transitionProperty }) =>
        `moving (${animationName ?? transitionProperty ?? 'by script'}): ${effect.target?.outerHTML.slice(0, 100)}`);";

/// What moves although the reader asked for less motion.
pub async fn moving(page: &Page) -> Result<Vec<Finding>> {
    media(page, &[("prefers-reduced-motion", "reduce")]).await?;
    page.script(MOVING).await
}

#[test]
fn nothing_moves_for_readers_who_asked_for_less_motion() -> Result<()> {
    prove_everywhere(&moving)
}
