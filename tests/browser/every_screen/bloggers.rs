//! What bloggers and clinicians look at: the page of all rules, the page for bloggers, and the check of a blog.

use super::Witness;
use crate::support::{Page, until};
use anyhow::Result;

/// Opens a page that has no app.
async fn open_without_app(page: &Page, address: &str, sign: &str) -> Result<()> {
    let address = page.address_of(address);
    page.browser.session.goto(address).await?;
    until("the page is there", async || page.there_is(sign).await).await?;
    page.loaded_with.set(Some(page.app.requests().len()));
    Ok(())
}

/// The open rules.
pub async fn rules(album: &impl Witness, page: &Page) -> Result<()> {
    open_without_app(page, "rules.html", ".rules h1").await?;
    album.add(page, "rules").await
}

/// The choices for a blog, with their preview.
pub async fn embed(album: &impl Witness, page: &Page) -> Result<()> {
    page.wait_for_preview("quiz.html").await?;
    album.add(page, "embed").await
}

/// The check, as it is outside of any frame, and then with all that it can find.
pub async fn check(album: &impl Witness, page: &Page) -> Result<()> {
    open_without_app(page, "check.html?theme=dark&radius=x", "[data-checked]").await?;
    album.add(page, "check").await?;
    page.change(
        "for (const part of document.querySelectorAll('[data-finding], section')) part.hidden = false",
    )
    .await?;
    album.add(page, "check-all-findings").await
}
