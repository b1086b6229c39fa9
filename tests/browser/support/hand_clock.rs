//! A clock in the test's hand: the page reads the time that the test says, so that an hour takes no time at all.

use super::{Page, until};
use anyhow::Result;

/// Readings further apart than this are a gap to the player.
const STEP_MS: u32 = 2_500;

impl Page {
    /// Stops the page's own clock. From now on it shows what the test sets. It begins late enough to be turned back.
    pub async fn take_clock(&self) -> Result<()> {
        self.script(
            "window.handClock = { now: 36_000_000, readings: 0 };\
             performance.now = () => { handClock.readings += 1; return handClock.now }; return null",
        )
        .await
    }

    /// Lets time pass while the page looks at the clock again and again, as somebody sees it who stays with it.
    pub async fn pass_time(&self, milliseconds: u32) -> Result<()> {
        let mut left = milliseconds;
        while left > 0 {
            let step = left.min(STEP_MS);
            left -= step;
            self.turn_clock(f64::from(step)).await?;
        }
        Ok(())
    }

    /// Turns the clock forwards or backwards at once, and waits until the page has looked at it.
    pub async fn turn_clock(&self, milliseconds: f64) -> Result<()> {
        self.turn_clock_unseen(milliseconds).await?;
        until("the page has looked at the clock", async || {
            self.script("return handClock.readings > 0").await
        })
        .await
    }

    /// The same, for a page that does not look: it is hidden or paused.
    pub async fn turn_clock_unseen(&self, milliseconds: f64) -> Result<()> {
        let turn = "handClock.now += arguments[0]; handClock.readings = 0; return null";
        self.script_with(turn, &[milliseconds.into()]).await
    }
}
