//! The check of a blog, as a test opens it and reads what it found.

use super::{APP, Blog, Engine, Page, SEALED, until, without_origin};
use anyhow::{Result, ensure};

/// The script of the blog's that resizes frames.
pub const RESIZER: &[&str] = &["iframe-resizer/js/iframeResizer.min.js"];

/// What that writes into the console.
pub const ITS_LINES: &[&str] = &["iframe-resizer", "iFrameSizer", "iframeResizer.min.js"];

/// A frame with the check in it, as low as frames are that nobody has told a height.
pub fn frame(file: &str, sandbox: &str, query: &str) -> String {
    format!(
        "<iframe id=\"frame\" title=\"Hip quiz\" src=\"{APP}/{file}?check{query}\"{sandbox} style=\"width:100%;border:0\"></iframe>"
    )
}

/// Waits until the check has found everything, and says what is shown.
pub async fn findings(page: &Page) -> Result<Vec<String>> {
    until("the check is done", async || {
        page.there_is("[data-checked]").await
    })
    .await?;
    page.loaded_with.set(Some(page.app.requests().len()));
    page.script(
        "return [...document.querySelectorAll('[data-finding]')].filter(it => it.checkVisibility()).map(it => it.dataset.finding)",
    )
    .await
}

/// What a finding says, and the line below it.
pub async fn line(page: &Page, finding: &str) -> Result<String> {
    let code = format!("[data-finding={finding}] code");
    page.script_with(
        "return document.querySelector(arguments[0]).textContent",
        &[code.into()],
    )
    .await
}

/// Fails unless all of these are among the findings.
pub fn has(findings: &[String], expected: &[&str]) -> Result<()> {
    for name in expected {
        ensure!(
            findings.iter().any(|found| found == name),
            "{name} is not among {findings:?}"
        );
    }
    Ok(())
}

/// Fails if one of these is among the findings.
pub fn has_none(findings: &[String], unexpected: &[&str]) -> Result<()> {
    for name in unexpected {
        ensure!(
            !findings.iter().any(|found| found == name),
            "{name} is among {findings:?}"
        );
    }
    Ok(())
}

/// Looks at the check in a blog, and takes a line from it.
pub fn check(blog: &Blog, look: impl AsyncFnOnce(&Page, Vec<String>) -> Result<()>) -> Result<()> {
    blog.open(async |page| {
        page.enter_frame().await?;
        let found = findings(page).await?;
        look(page, found).await?;
        page.leave_frame().await
    })
}

/// Whether a frame without an origin is left out in this browser, which it says.
pub fn is_left_out(sandbox: &str) -> Result<bool> {
    Ok(sandbox == SEALED && without_origin(Engine::chosen()?)?)
}
