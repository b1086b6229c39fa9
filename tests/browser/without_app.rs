//! What is left when the app cannot run, or only half the browser is there: never a blank page, and danger signs
//! always.

use crate::support::{App, EMERGENCY, Frame, Hands, Page, SELF_CARE, Visit};
use anyhow::{Result, ensure};

/// Chromium reports a file that is not there in these words.
const NOT_FOUND: &[&str] = &["404"];

/// What every reader of the page must be able to read.
async fn essentials_are_readable(page: &Page) -> Result<()> {
    for sign in ["emergency", "same-day", "soon"] {
        page.is_readable(&format!("#danger-signs [data-care={sign}] li"))
            .await?;
    }
    for part in ["#danger-signs", "#exercises", "#faq"] {
        page.is_readable(part).await?;
    }
    // In full in the article, in short on the quiz page.
    page.is_readable("#causes, #danger-signs + section").await?;
    opens(page, "#exercises [data-exercise]", "ol").await?;
    opens(page, "#faq details", "p").await
}

/// Whether a folded part opens by itself, without the app.
async fn opens(page: &Page, folded: &str, inside: &str) -> Result<()> {
    page.click(&format!("{folded} > summary")).await?;
    page.is_readable(&format!("{folded}[open] {inside}")).await
}

/// The page has noticed, says so, and shows the whole text.
async fn falls_back(page: &Page) -> Result<()> {
    page.wait_until_failed().await?;
    page.is_readable(".notice.failed").await?;
    ensure!(
        !page.there_is("[aria-busy=true], .spinner").await?,
        "something still spins"
    );
    ensure!(
        page.there_is("details.without-quiz[open]").await?,
        "the text is folded away"
    );
    essentials_are_readable(page).await
}

#[test]
fn without_scripts_the_article_is_readable() -> Result<()> {
    Visit::to("index.html").without_scripts().run(async |page| {
        page.is_readable("noscript .notice").await?;
        essentials_are_readable(page).await
    })
}

#[test]
fn without_scripts_the_quiz_page_is_readable() -> Result<()> {
    Visit::to("quiz.html").without_scripts().run(async |page| {
        page.is_readable("noscript .notice").await?;
        page.is_readable("#app .answers").await?;
        page.click("details.without-quiz > summary").await?;
        essentials_are_readable(page).await
    })
}

#[test]
fn without_scripts_the_exercises_are_readable() -> Result<()> {
    Visit::to("exercises.html")
        .without_scripts()
        .run(async |page| {
            page.is_readable("noscript .notice").await?;
            page.is_readable(".safety-net").await?;
            opens(page, "[data-exercise]", "ol").await
        })
}

#[test]
fn without_its_wasm_the_quiz_page_shows_the_text() -> Result<()> {
    Visit::to("quiz.html")
        .app(App::Missing)
        .expecting_errors(NOT_FOUND)
        .run(falls_back_on)
}

#[test]
fn with_a_broken_wasm_the_quiz_page_shows_the_text() -> Result<()> {
    Visit::to("quiz.html")
        .app(App::Garbage)
        .expecting_errors(&[])
        .run(falls_back_on)
}

#[test]
fn without_its_script_the_quiz_page_shows_the_text() -> Result<()> {
    Visit::to("quiz.html")
        .app(App::ScriptMissing)
        .expecting_errors(NOT_FOUND)
        .run(falls_back_on)
}

async fn falls_back_on(page: &Page) -> Result<()> {
    falls_back(page).await
}

#[test]
fn without_its_wasm_the_article_stays() -> Result<()> {
    Visit::to("index.html")
        .app(App::Missing)
        .expecting_errors(NOT_FOUND)
        .run(async |page| {
            page.wait_until_failed().await?;
            page.is_readable(".notice.failed").await?;
            essentials_are_readable(page).await
        })
}

#[test]
fn without_its_wasm_the_exercises_stay() -> Result<()> {
    Visit::to("exercises.html")
        .app(App::Missing)
        .expecting_errors(NOT_FOUND)
        .run(async |page| {
            page.wait_until_failed().await?;
            page.is_readable(".notice.failed").await?;
            opens(page, "[data-exercise]", "ol").await
        })
}

#[test]
fn a_sandboxed_frame_runs_the_quiz_when_the_server_lets_everybody_read() -> Result<()> {
    let visit = Visit::to("quiz.html")
        .framed(Frame::Sandboxed)
        .open_to_all_origins();
    visit.run(async |page| {
        storage_is_denied(page).await?;
        SELF_CARE.take(page, Hands::Mouse).await
    })
}

#[test]
fn a_sandboxed_frame_takes_keys_too() -> Result<()> {
    let visit = Visit::to("quiz.html")
        .framed(Frame::Sandboxed)
        .open_to_all_origins();
    visit.run(async |page| EMERGENCY.take(page, Hands::Keyboard).await)
}

#[test]
fn a_sandboxed_frame_shows_the_text_when_the_server_does_not() -> Result<()> {
    let visit = Visit::to("quiz.html")
        .framed(Frame::Sandboxed)
        .expecting_errors(&["CORS", "ERR_FAILED"]);
    visit.run(falls_back_on)
}

#[test]
fn a_frame_without_storage_runs_the_quiz() -> Result<()> {
    Visit::to("quiz.html")
        .framed(Frame::Plain)
        .without_storage()
        .run(async |page| {
            storage_is_denied(page).await?;
            EMERGENCY.take(page, Hands::Mouse).await
        })
}

/// Makes sure that this browser is as strict as the test means it to be.
async fn storage_is_denied(page: &Page) -> Result<()> {
    let denied = "try { localStorage.length; return false } catch { return true }";
    ensure!(
        page.script::<bool>(denied).await?,
        "the browser gives this frame a storage"
    );
    Ok(())
}
