//! The page of open rules: no script at all, and readable on a small phone.

use crate::support::{Visit, until};
use anyhow::{Result, ensure};

#[test]
fn the_open_rules_are_readable_without_any_script() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        let address = page.app.url("127.0.0.1", "rules.html");
        page.browser.session.goto(address).await?;
        until("the page is there", async || page.there_is("#flags").await).await?;
        ensure!(!page.there_is("script").await?);
        page.is_readable("#flags article li").await?;
        page.is_readable("#cases dl").await?;
        page.click("#question-place > summary").await?;
        page.is_readable("#question-place .weights").await?;
        page.resize(320, 640).await?;
        let overflows = "return document.documentElement.scrollWidth > innerWidth";
        ensure!(!page.script::<bool>(overflows).await?, "it is too wide");
        page.loaded_with.set(Some(page.app.requests().len()));
        Ok(())
    })
}
