//! A reader's clicks.

use super::{Engine, Page};
use anyhow::{Context, Result};

impl Page {
    /// Clicks on the row of an answer.
    pub async fn choose(&self, answer: &str) -> Result<()> {
        self.click(&format!(".answer:has(input[value='{answer}'])"))
            .await
    }

    /// Clicks on "Continue".
    pub async fn go_on(&self) -> Result<()> {
        self.click("[data-action=continue]").await
    }

    /// Clicks on the first match.
    pub async fn click(&self, selector: &str) -> Result<()> {
        if self.framed && self.browser.engine == Engine::WebKit {
            return self
                .click_through_the_blog(selector)
                .await
                .with_context(|| format!("{selector} cannot be clicked"));
        }
        self.find(selector)
            .await?
            .click()
            .await
            .with_context(|| format!("{selector} cannot be clicked"))
    }

    /// A click of the driver of `WebKit` in a frame goes nowhere, one on the page around it arrives where it belongs.
    async fn click_through_the_blog(&self, selector: &str) -> Result<()> {
        let middle = "
            document.querySelector(arguments[0]).scrollIntoView({ block: 'nearest', behavior: 'instant' });
            const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];";
        let [right, down]: [f64; 2] = self.script_with(middle, &[selector.into()]).await?;
        self.leave_frame().await?;
        let frame = "
            const frame = document.querySelector('iframe');
            const top = scrollY + frame.getBoundingClientRect().y + arguments[0] - innerHeight / 2;
            scrollTo({ top, behavior: 'instant' });
            const box = frame.getBoundingClientRect();
            return [box.x, box.y];";
        let [left, top]: [f64; 2] = self.script_with(frame, &[down.into()]).await?;
        #[allow(
            clippy::cast_possible_truncation,
            reason = "a place on a screen is a small number"
        )]
        let (x, y) = ((left + right) as i64, (top + down) as i64);
        let chain = self.browser.session.action_chain();
        chain.move_to(x, y).click().perform().await?;
        self.enter_frame().await
    }
}
