//! The check in the page that is one file: it has no page beside it that could say what works, and no server of its own to
//! ask. So it shows the check itself, from a disk too.

use crate::standalone::from_disk;
use crate::support::check::{check, findings, frame, has, has_none, is_left_out, line};
use crate::support::{APP, Blog, Page, SEALED, Visit};
use anyhow::{Result, ensure};

const FILE: &str = "standalone.html";

/// What a page beside the others would say of its server.
const OF_SERVERS: &[&str] = &["cors-there", "cors-missing", "cors-note", "headers-hidden"];

/// The check stands in the place of the quiz, whose app is not even started.
async fn is_alone(page: &Page) -> Result<()> {
    page.is_readable("main.check h1").await?;
    ensure!(
        !page.there_is("#app, .without-quiz").await?,
        "the quiz is there"
    );
    ensure!(!page.has_failed().await?, "the app was started");
    Ok(())
}

#[test]
fn from_a_disk_it_says_so_and_what_it_can_know() -> Result<()> {
    from_disk("?check&theme=dark", async |page| {
        let found = findings(page).await?;
        has(&found, &["frame-disk", "theme-option"])?;
        has_none(&found, &["frame-alone", "frame-there", "sandbox-open"])?;
        has_none(&found, OF_SERVERS)?;
        is_alone(page).await
    })
}

#[test]
fn opened_alone_it_gives_a_frame_with_itself() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        let address = page.app.url("127.0.0.1", "standalone.html?radius=3&check");
        page.browser.session.goto(&address).await?;
        let found = findings(page).await?;
        has(&found, &["frame-alone", "storage-there"])?;
        has_none(&found, OF_SERVERS)?;
        let given = line(page, "frame-alone").await?;
        let there = page.app.url("127.0.0.1", FILE);
        let framed = format!("<iframe src=\"{there}?radius=3&amp;check\"");
        ensure!(given.starts_with(&framed), "{given}");
        is_alone(page).await
    })
}

#[test]
fn a_closed_frame_on_a_plain_server_lacks_nothing() -> Result<()> {
    if is_left_out(SEALED)? {
        return Ok(());
    }
    let blog = Blog {
        body: frame(FILE, SEALED, ""),
        is_plain_server: true,
        ..Blog::default()
    };
    check(&blog, async |page, found| {
        has(
            &found,
            &[
                "frame-there",
                "sandbox-sealed",
                "sandbox-unknown",
                "storage-refused",
            ],
        )?;
        has_none(&found, OF_SERVERS)?;
        is_alone(page).await?;
        let requests = page.app.requests();
        ensure!(requests == ["/standalone.html?check"], "{requests:?}");
        Ok(())
    })
}

#[test]
fn without_the_word_the_quiz_is_there_as_ever() -> Result<()> {
    let blog = Blog {
        body: format!(
            "<iframe title=\"Hip quiz\" src=\"{APP}/{FILE}?theme=checked&start=check\"></iframe>"
        ),
        ..Blog::default()
    };
    blog.open(async |page| {
        page.enter_frame().await?;
        page.wait_until_live().await?;
        ensure!(page.there_is("#app .quiz").await?);
        page.leave_frame().await
    })
}
