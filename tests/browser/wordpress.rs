//! Posts of a real `WordPress`, as `script/wordpress` sets it up: an address pasted by an author who may not save frames
//! becomes a frame that only may run scripts, and the quiz in it works.

use crate::support::{
    Browser, EMERGENCY, Files, Hands, Manners, Page, Server, Setup, promises, until,
};
use anyhow::{Context, Result, ensure};

async fn open(address: &str) -> Result<Page> {
    let nothing = Server::start(Files::new(), Manners::default())?;
    let page = Page::new(Browser::start(Setup::default()).await?, nothing, false);
    page.browser.session.goto(address).await?;
    Ok(page)
}

/// `WordPress` gave the frame no more than it gives to any, and the height that the page asked for.
async fn is_pasted(page: &Page) -> Result<()> {
    until("there is a frame", async || page.there_is("iframe").await).await?;
    let [sandbox, class]: [String; 2] = page
        .script("const frame = document.querySelector('iframe'); return [frame.getAttribute('sandbox'), frame.className]")
        .await?;
    ensure!(sandbox == "allow-scripts", "{sandbox}");
    ensure!(class == "wp-embedded-content", "{class}");
    page.wait_until_live_in_frame().await?;
    // Until the frame has told its height, the quotation stands in its place.
    let quiet = "return getComputedStyle(document.querySelector('blockquote')).display === 'none'";
    until("the quotation has gone", async || page.script(quiet).await).await?;
    page.wait_until_fitted(|high| high.clamp(200.0, 1000.0))
        .await?;
    Ok(())
}

#[test]
#[ignore = "needs the WordPress of script/wordpress"]
fn an_author_who_may_not_save_frames_pastes_an_address() -> Result<()> {
    let posts = std::env::var("WORDPRESS_POSTS").context("script/wordpress names the posts")?;
    let posts: Vec<&str> = posts.split_whitespace().collect();
    let [quiz, cards, frame] = posts.as_slice() else {
        anyhow::bail!("three posts, not {posts:?}");
    };
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(async {
            let page = open(quiz).await?;
            is_pasted(&page).await?;
            page.enter_frame().await?;
            EMERGENCY.take(&page, Hands::Mouse).await?;
            promises::console_is_quiet(&page.browser.console_errors().await?, &[])?;

            let page = open(cards).await?;
            is_pasted(&page).await?;
            page.enter_frame().await?;
            page.is_readable("[data-exercise] summary").await?;
            promises::console_is_quiet(&page.browser.console_errors().await?, &[])?;

            // What the same author may not do.
            let page = open(frame).await?;
            ensure!(!page.there_is("iframe").await?, "WordPress kept the frame");
            Ok(())
        })
}
