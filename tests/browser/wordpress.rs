//! A real `WordPress` whose author may save no frame. The author pastes the bare address of a page of ours, and the readers of
//! the post get the quiz, in the sandbox that `WordPress` makes for it, from a server that sends no special headers.

use crate::support::{
    Browser, EMERGENCY, Files, Hands, Manners, Page, Server, Setup, WordPress, addressed, alone,
    promises,
};
use anyhow::{Result, ensure};
use std::io::{Write, stderr};

/// The limits that `WordPress` has for the height of a frame.
fn limited(high: f64) -> f64 {
    high.clamp(200.0, 1000.0)
}

/// What `WordPress` has made of a pasted address.
async fn is_sealed(page: &Page, framed: &str) -> Result<()> {
    let look = "const frame = document.querySelector('iframe');
        const fallback = document.querySelector('blockquote');
        return [frame.getAttribute('sandbox'), frame.getAttribute('security'), frame.className, frame.src,
            frame.dataset.secret, fallback.dataset.secret]";
    let [sandbox, security, class, src, secret, same] = page.script::<[String; 6]>(look).await?;
    ensure!(sandbox == "allow-scripts", "the sandbox is {sandbox}");
    ensure!(security == "restricted", "the frame is {security}");
    ensure!(class == "wp-embedded-content", "the frame is a {class}");
    ensure!(!secret.is_empty() && secret == same, "{secret} and {same}");
    let expected = format!("{framed}#?secret={secret}");
    ensure!(src == expected, "{src} is framed, not {expected}");
    Ok(())
}

/// The link in the frame's place is there as long as the frame has told no height.
async fn fallback_is_shown(page: &Page) -> Result<bool> {
    let link = page.find("blockquote a").await?;
    Ok(link.is_displayed().await?)
}

async fn the_quiz_answers(page: &Page, blog: &WordPress) -> Result<()> {
    page.browser.session.goto(blog.url("name=hip")).await?;
    page.wait_until_live_in_frame().await?;
    page.wait_until_fitted(limited).await?;
    is_sealed(page, &page.app.url("127.0.0.1", "standalone.html")).await?;
    ensure!(!fallback_is_shown(page).await?, "the link is still there");
    page.enter_frame().await?;
    EMERGENCY.take(page, Hands::Mouse).await?;
    page.leave_frame().await?;
    page.wait_until_fitted(limited).await?;
    promises::console_is_quiet(&page.browser.console_errors().await?, &[])?;
    promises::nothing_was_asked_for(&page.app, page.loaded_with.get())
}

async fn the_cards_can_be_read(page: &Page, blog: &WordPress) -> Result<()> {
    page.loaded_with.set(None);
    page.browser.session.goto(blog.url("name=cards")).await?;
    page.wait_until_fitted(limited).await?;
    is_sealed(page, &page.app.url("127.0.0.1", "exercises.html")).await?;
    page.enter_frame().await?;
    page.click("[data-exercise=glute-bridge] > summary").await?;
    page.is_readable("[data-exercise=glute-bridge] ol").await?;
    page.leave_frame().await
}

async fn without_scripts_there_is_a_link(page: &Page, blog: &WordPress) -> Result<()> {
    page.browser.session.goto(blog.url("name=hip")).await?;
    ensure!(fallback_is_shown(page).await?, "there is no link");
    page.is_readable("blockquote").await?;
    let address = page.find("blockquote a").await?.attr("href").await?;
    let open = page.app.url("127.0.0.1", "");
    ensure!(address.as_ref() == Some(&open), "it leads to {address:?}");
    Ok(())
}

async fn with_browser(
    setup: Setup,
    pages: Server,
    read: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<Server> {
    let page = Page::new(Browser::start(setup).await?, pages, false);
    read(&page).await?;
    let Page { browser, app, .. } = page;
    drop(browser);
    Ok(app)
}

async fn read() -> Result<()> {
    let pages = Server::start(Files::new(), Manners::default())?;
    let address = pages.url("127.0.0.1", "");
    pages.publish(addressed(&address)?);
    let blog = WordPress::start(&address).await?;
    let pages = with_browser(Setup::default(), pages, async |page| {
        the_quiz_answers(page, &blog).await?;
        the_cards_can_be_read(page, &blog).await
    })
    .await?;
    let without_scripts = Setup {
        scripts: false,
        ..Setup::default()
    };
    with_browser(without_scripts, pages, async |page| {
        without_scripts_there_is_a_link(page, &blog).await
    })
    .await
    .map(drop)
}

#[test]
fn an_author_pastes_an_address_and_readers_get_the_quiz() -> Result<()> {
    if WordPress::is_installed() {
        return alone(read);
    }
    writeln!(
        stderr(),
        "left out: a blog made by WordPress, because it is not there with PHP and MariaDB; script/bootstrap blogs brings them"
    )?;
    Ok(())
}
