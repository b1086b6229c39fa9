//! The page that is one file: from disk, and in a frame that may do nothing but run scripts, from a server that sends no
//! special headers.

use crate::support::{
    APP, Blog, Browser, EMERGENCY, Files, Hands, Manners, Page, SELF_CARE, Server, Setup, alone,
    dist, until,
};
use anyhow::{Context, Result, ensure};

/// Everything that one may try to follow or press on a screen leads somewhere inside the file.
async fn has_no_dead_link(page: &Page) -> Result<()> {
    let outside = "return [...document.querySelectorAll('main a')].filter(link => link.checkVisibility())
        .map(link => link.getAttribute('href'))
        .filter(address => !/(^|\\/)(quiz|exercises|sheet)\\.html([?#]|$)/.test(address) && !/^(https?:|tel:|#)/.test(address))";
    let outside: Vec<String> = page.script(outside).await?;
    ensure!(
        outside.is_empty(),
        "these lead out of the file: {outside:?}"
    );
    Ok(())
}

/// The whole way: quiz, result, cards, back, sheet, back.
async fn walk(page: &Page) -> Result<()> {
    SELF_CARE
        .take_looking(page, Hands::Mouse, has_no_dead_link)
        .await?;
    page.click("[data-action=open-exercises]").await?;
    page.wait_for("suited").await?;
    page.is_readable("[data-screen=suited] [data-exercise][open] ol")
        .await?;
    ensure!(
        page.there_is("#app .safety-net").await?,
        "the cards stand without their safety net"
    );
    has_no_dead_link(page).await?;
    page.click("[data-action=to-result]").await?;
    page.wait_for("result").await?;
    ensure!(page.urgency().await? == "self-care");
    page.click("[data-action=hand-over]").await?;
    page.wait_for("sheet").await?;
    page.is_readable(".sheet h2").await?;
    has_no_dead_link(page).await?;
    page.click("[data-action=to-result]").await?;
    page.wait_for("result").await?;
    page.click("[data-action=start-over]").await?;
    EMERGENCY
        .take_looking(page, Hands::Mouse, has_no_dead_link)
        .await
}

#[test]
fn it_runs_in_the_hardest_frame_and_asks_for_nothing() -> Result<()> {
    let blog = Blog {
        body: format!(
            "<iframe title=\"Hip quiz\" src=\"{APP}/standalone.html\" sandbox=\"allow-scripts\" style=\"width:100%;height:600px\"></iframe>"
        ),
        is_plain_server: true,
        ..Blog::default()
    };
    blog.open(async |page| {
        page.enter_frame().await?;
        page.wait_until_live().await?;
        walk(page).await?;
        let requests = page.app.requests();
        ensure!(requests == ["/standalone.html"], "{requests:?}");
        Ok(())
    })
}

/// Opens the file from a disk, with a query or without, where no server is asked for anything.
pub fn from_disk(query: &str, look: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("standalone.html");
    let built = dist()?.get("standalone.html");
    std::fs::write(&file, built.context("dist/standalone.html is missing")?)?;
    alone(async || {
        let nothing = Server::start(Files::new(), Manners::default())?;
        let page = Page::new(Browser::start(Setup::default()).await?, nothing, false);
        let address = format!("file://{}{query}", file.display());
        page.browser.session.goto(address).await?;
        look(&page).await?;
        ensure!(!page.has_failed().await?);
        let errors = page.browser.console_errors().await?;
        ensure!(errors.is_empty(), "{errors:#?}");
        ensure!(page.app.requests().is_empty());
        Ok(())
    })
}

#[test]
fn it_runs_from_disk() -> Result<()> {
    from_disk("", async |page| {
        page.wait_until_live().await?;
        walk(page).await
    })
}

#[test]
fn on_an_open_page_back_leads_from_the_cards_to_the_result() -> Result<()> {
    crate::support::Visit::to("standalone.html").run(async |page| {
        SELF_CARE.take(page, Hands::Mouse).await?;
        page.click("[data-action=open-exercises]").await?;
        page.wait_for("suited").await?;
        page.browser.session.back().await?;
        page.wait_for("result").await?;
        ensure!(page.urgency().await? == "self-care");
        Ok(())
    })
}

#[test]
fn an_old_browser_that_unpacks_nothing_and_knows_no_languages_runs_it() -> Result<()> {
    crate::support::Visit::to("standalone.html")
        .beginning_with("delete window.DecompressionStream; delete window.Intl")
        .run(async |page| SELF_CARE.take(page, Hands::Mouse).await)
}

#[test]
fn its_policy_allows_no_request_at_all() -> Result<()> {
    let page = String::from_utf8_lossy(
        dist()?
            .get("standalone.html")
            .context("dist/standalone.html is missing")?,
    );
    let policy = page
        .split_once("Content-Security-Policy\" content=\"")
        .and_then(|(_, after)| after.split_once('"'))
        .map(|(policy, _)| policy)
        .context("it has no policy")?;
    ensure!(policy.starts_with("default-src 'none'; "), "{policy}");
    ensure!(
        !policy.contains("connect-src") && !policy.contains("'self'") && !policy.contains("http"),
        "{policy}"
    );
    Ok(())
}

#[test]
fn all_cards_can_be_browsed_with_the_safety_net_above_them() -> Result<()> {
    crate::support::Visit::to("standalone.html").run(async |page| {
        page.click(".elsewhere a[href='exercises.html']").await?;
        page.wait_for("exercises").await?;
        page.is_readable("#app .safety-net").await?;
        until("all cards are there", async || {
            Ok(page.count("#app [data-exercise]").await? == 20)
        })
        .await?;
        has_no_dead_link(page).await?;
        page.click(".elsewhere a[href='quiz.html']").await?;
        page.wait_for("danger-now").await
    })
}
