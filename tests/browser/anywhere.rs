//! The pages on any static host: in a folder of any depth, with the headers that we ask for and with none.

use crate::support::{
    APP, Blog, Browser, EMERGENCY, Files, Hands, Manners, Page, SELF_CARE, Server, Setup, alone,
    dist, until,
};
use anyhow::{Result, ensure};

/// `dist/` in a folder of a site.
fn below(folder: &str) -> Result<Files> {
    let files = dist()?.iter();
    Ok(files
        .map(|(name, content)| ([folder, name].concat(), content.clone()))
        .collect())
}

#[test]
fn from_a_folder_of_a_server_that_sends_no_headers_everything_works() -> Result<()> {
    alone(async || {
        let server = Server::start(below("some/folder/")?, Manners::default())?;
        let folder = server.url("127.0.0.1", "some/folder/");
        let browser = Browser::start(Setup::default()).await?;
        let page = Page::new(browser, server, false);
        page.open(&folder).await?;
        page.wait_until_live().await?;
        SELF_CARE.take(&page, Hands::Mouse).await?;
        page.click("[data-action=open-exercises]").await?;
        page.wait_for("suited").await?;
        page.click("[data-action=to-result]").await?;
        page.wait_for("result").await?;
        // It would open in a window of its own.
        let sheet = "return document.querySelector('[data-action=hand-over]').href";
        page.open(&page.script::<String>(sheet).await?).await?;
        page.wait_for("sheet").await?;
        for file in ["quiz.html", "standalone.html"] {
            page.open(&[&folder, file].concat()).await?;
            page.wait_until_live().await?;
            EMERGENCY.take(&page, Hands::Mouse).await?;
        }
        let errors = page.browser.console_errors().await?;
        ensure!(errors.is_empty(), "{errors:#?}");
        let requests = page.app.requests();
        let outside = requests
            .iter()
            .find(|request| !request.starts_with("/some/folder/"));
        ensure!(outside.is_none(), "{requests:#?}");
        Ok(())
    })
}

/// A blog that is isolated from other sites shows only frames that allow it.
#[test]
fn with_our_headers_an_isolated_blog_frames_the_quiz() -> Result<()> {
    let blog = Blog {
        body: format!(
            "<iframe title=\"Hip quiz\" src=\"{APP}/quiz.html\" style=\"width:100%;height:2400px\"></iframe>"
        ),
        is_isolated: true,
        has_our_headers: true,
        ..Blog::default()
    };
    blog.open(async |page| {
        page.wait_until_live_in_frame().await?;
        page.enter_frame().await?;
        EMERGENCY.take(page, Hands::Mouse).await
    })
}

/// The same without the headers, so that the test above is known to be able to fail.
#[test]
fn without_our_headers_an_isolated_blog_shows_no_frame() -> Result<()> {
    let blog = Blog {
        body: format!("<iframe title=\"Hip quiz\" src=\"{APP}/quiz.html\"></iframe>"),
        is_isolated: true,
        known_lines: &["ERR_BLOCKED_BY_RESPONSE"],
        ..Blog::default()
    };
    blog.open(async |page| {
        until("the frame has loaded something", async || {
            page.script("return document.readyState === 'complete'")
                .await
        })
        .await?;
        page.enter_frame().await?;
        ensure!(!page.there_is("#app").await?, "the frame was shown");
        page.leave_frame().await
    })
}
