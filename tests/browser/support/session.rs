//! A session in the player, as a reader sees it and acts in it.

use super::{Key, Page, until};
use anyhow::{Result, ensure};

/// What the screen of the player says at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The phase, by its name in the page.
    pub phase: String,
    /// Whether nothing runs.
    pub is_paused: bool,
    /// The side, in words; empty when both work together.
    pub side: String,
    /// Where the session is, in words.
    pub count: String,
    /// The large number.
    pub number: String,
}

impl Page {
    /// Opens the card of an exercise in the library and plays it, with the clock in the test's hand.
    pub async fn play(&self, exercise: &str) -> Result<()> {
        let card = format!("[data-exercise='{exercise}']");
        let button = format!("{card} [data-action=play]");
        until("the exercise can be played", async || {
            self.there_is("#app[data-live]").await
        })
        .await?;
        self.click(&format!("{card} > summary")).await?;
        self.click(&button).await?;
        self.wait_for("player").await?;
        self.take_clock().await
    }

    /// The same, from the first key to the last.
    pub async fn play_by_keys(&self, exercise: &str) -> Result<()> {
        let card = format!("[data-exercise='{exercise}']");
        self.tab_to(&format!("{card} > summary")).await?;
        self.press(Key::Enter).await?;
        self.tab_to(&format!("{card} [data-action=play]")).await?;
        self.press(Key::Enter).await?;
        self.wait_for("player").await?;
        self.take_clock().await
    }

    /// What the player shows now.
    pub async fn shown(&self) -> Result<Shown> {
        let look = "const player = document.querySelector('.player');\
            const words = selector => player.querySelector(selector)?.textContent ?? '';\
            return [player.dataset.phase, player.dataset.paused ?? '', words('.player-side'),\
                words('.player-count'), words('.player-number b')]";
        let [phase, paused, side, count, number] = self.script(look).await?;
        Ok(Shown {
            phase,
            is_paused: !paused.is_empty(),
            side,
            count,
            number,
        })
    }

    /// Waits until the player is in this phase and runs.
    pub async fn wait_for_phase(&self, phase: &str) -> Result<()> {
        until(&format!("the phase is '{phase}'"), async || {
            let shown = self.shown().await?;
            Ok(shown.phase == phase && !shown.is_paused)
        })
        .await
    }

    /// Waits until nothing runs any more.
    pub async fn wait_until_paused(&self) -> Result<()> {
        until("the session is paused", async || {
            Ok(self.shown().await?.is_paused)
        })
        .await
    }

    /// Waits for the large number.
    pub async fn wait_for_number(&self, number: &str) -> Result<()> {
        until(&format!("the number is {number}"), async || {
            Ok(self.shown().await?.number == number)
        })
        .await
    }

    /// Hides the page from the reader, or shows it again, as a browser tells it.
    pub async fn hide(&self, is_hidden: bool) -> Result<()> {
        let hide = "Object.defineProperty(document, 'hidden', { configurable: true, get: () => arguments_[0] });\
            document.dispatchEvent(new Event('visibilitychange')); return null";
        let hide = format!("const arguments_ = arguments; {hide}");
        self.script_with(&hide, &[is_hidden.into()]).await
    }

    /// Leaves the player by its own question.
    pub async fn leave_session(&self) -> Result<()> {
        self.click("[data-action=player-leave]").await?;
        until("the question is there", async || {
            self.has_focus("[data-action=player-stay]").await
        })
        .await?;
        ensure!(self.shown().await?.is_paused, "it runs behind the question");
        self.click("[data-action=player-leave-now]").await?;
        self.wait_for("exercises").await
    }
}
