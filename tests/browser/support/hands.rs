//! How a reader acts: with a mouse, or with nothing but the keyboard.

use super::{Page, until};
use anyhow::{Result, bail};

pub use thirtyfour::Key;

/// More stops than any screen has.
const MOST_STOPS: usize = 80;

/// A way of acting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hands {
    /// By clicks alone.
    Mouse,
    /// Without a single click.
    Keyboard,
}

impl Hands {
    /// Gives the answers to a question, and goes on to whatever comes next.
    pub async fn answer(self, page: &Page, question: &str, answers: &[&str]) -> Result<()> {
        page.wait_for(question).await?;
        match self {
            Self::Mouse => {
                for answer in answers {
                    page.choose(answer).await?;
                }
                page.go_on().await?;
            }
            Self::Keyboard => type_answers(page, answers).await?,
        }
        until("the next screen is there", async || {
            Ok(page.screen().await? != question)
        })
        .await
    }
}

impl Hands {
    /// Goes from the end of the questions to the result. Unless it is urgent, all answers are looked over first; then
    /// `look` sees them.
    pub async fn go_to_result(
        self,
        page: &Page,
        look: impl AsyncFn(&Page) -> Result<()>,
    ) -> Result<()> {
        until("the questions are over", async || {
            Ok(["check-answers", "result"].contains(&page.screen().await?.as_str()))
        })
        .await?;
        if page.screen().await? == "check-answers" {
            look(page).await?;
            match self {
                Self::Mouse => page.go_on().await?,
                Self::Keyboard => {
                    page.tab_to("[data-action=continue]").await?;
                    page.press(Key::Enter).await?;
                }
            }
        }
        page.wait_for("result").await
    }
}

impl Page {
    /// Presses a key once.
    pub async fn press(&self, key: Key) -> Result<()> {
        Ok(self
            .browser
            .session
            .action_chain()
            .send_keys(key)
            .perform()
            .await?)
    }

    /// Presses the Tab key until something that matches has the focus.
    pub async fn tab_to(&self, selector: &str) -> Result<()> {
        for _ in 0..MOST_STOPS {
            if self.has_focus(selector).await? {
                return Ok(());
            }
            self.press(Key::Tab).await?;
        }
        bail!("the Tab key does not lead to {selector}");
    }
}

/// Radio buttons are one stop, with the arrow keys between them, and Enter goes on; tick boxes are a stop each, with
/// the space bar, and Enter on the button goes on.
async fn type_answers(page: &Page, answers: &[&str]) -> Result<()> {
    if page.there_is(".answer input[type=radio]").await? {
        let [answer] = answers else {
            bail!("one radio button at a time, not {answers:?}");
        };
        page.tab_to(".answer input").await?;
        page.press(Key::Space).await?;
        pick_by_arrows(page, answer).await?;
        page.press(Key::Enter).await
    } else {
        for answer in answers {
            page.tab_to(&format!(".answer input[value='{answer}']"))
                .await?;
            page.press(Key::Space).await?;
        }
        page.tab_to("[data-action=continue]").await?;
        page.press(Key::Enter).await
    }
}

async fn pick_by_arrows(page: &Page, answer: &str) -> Result<()> {
    let wanted = format!(".answer input[value='{answer}']");
    for _ in 0..MOST_STOPS {
        if page.has_focus(&wanted).await? {
            return until("the answer is chosen", async || {
                Ok(page.chosen().await? == [answer])
            })
            .await;
        }
        page.press(Key::Down).await?;
    }
    bail!("the arrow keys do not lead to {answer}")
}
