//! What a device keeps of the plan: nothing without the reader's tick, and nothing is lost where the device is full, closed
//! or damaged.

use crate::plan_data::{STORED, exported, make_plan, take_in};
use crate::support::{FINE, Frame, Page, Visit, until};
use anyhow::{Result, ensure};

#[test]
fn a_plan_is_kept_only_when_the_reader_ticks_it_and_is_there_again() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        make_plan(page).await?;
        ensure!(page.script::<Option<String>>(STORED).await?.is_none());
        page.make_and_keep_plan().await?;
        page.train(FINE).await?;
        page.come_back_on_day(1).await?;
        page.is_readable("[data-action=open-morning]").await?;
        page.is_readable(".history summary").await?;
        page.click(".keep input").await?;
        until("nothing is kept", async || {
            Ok(page.script::<Option<String>>(STORED).await?.is_none())
        })
        .await
    })
}

#[test]
fn what_cannot_be_read_is_never_written_over() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        // A reader cannot damage the store by hand; time and other programs can.
        let store = "localStorage.setItem('runners-hip-plan', 'runners-hip.AgAA'); return null";
        page.script::<Option<u8>>(store).await?;
        make_plan(page).await?;
        page.is_readable("[data-keep=unreadable]").await?;
        ensure!(!page.there_is(".keep input").await?);
        let kept = page.script::<Option<String>>(STORED).await?;
        ensure!(kept.as_deref() == Some("runners-hip.AgAA"));
        page.open_tab("data").await?;
        page.wait_for("data").await?;
        page.is_readable("section.unreadable").await?;
        page.click("[data-action=delete-unreadable]").await?;
        until("a new plan can be kept", async || {
            page.there_is(".keep input").await
        })
        .await?;
        page.click(".keep input").await?;
        page.is_kept_here().await
    })
}

#[test]
fn a_browser_that_keeps_nothing_says_so_and_the_plan_goes_on() -> Result<()> {
    Visit::to("exercises.html")
        .framed(Frame::Plain)
        .without_storage()
        .run(async |page| refuses_to_keep_and_goes_on(page).await)
}

/// Fills the store. Other pages of the same site do that; a test has to do it by itself.
const FILL: &str = "
    let much = 'x'.repeat(1 << 22);
    for (let at = 0; much.length > 0; at += 1) {
        try { localStorage.setItem('other' + at, much) } catch { much = much.slice(much.length / 2 + 1) }
    }
    return null";

/// The page says that the browser keeps nothing, and leads to the text that can be taken along.
async fn offers_the_text_instead(page: &Page) -> Result<()> {
    until("the page says so", async || {
        page.there_is(".keep.refused").await
    })
    .await?;
    page.is_readable(".keep.refused p").await?;
    ensure!(page.count(".keep.refused").await? == 1, "it is said twice");
    page.click("[data-action=open-data]").await?;
    page.wait_for("data").await?;
    page.is_readable(".export").await
}

/// Asks a browser that keeps nothing to keep the way back to running.
async fn refuses_to_keep_and_goes_on(page: &Page) -> Result<()> {
    page.open_tab("running").await?;
    page.click("[data-action=begin-further-on]").await?;
    until("there is something to keep", async || {
        page.there_is(".keep input").await
    })
    .await?;
    page.click(".keep input").await?;
    offers_the_text_instead(page).await
}

#[test]
fn a_full_device_says_so_and_nothing_is_lost_on_the_page() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        make_plan(page).await?;
        page.script::<Option<u8>>(FILL).await?;
        page.click(".keep input").await?;
        until("the page says so", async || {
            page.there_is(".keep.refused").await
        })
        .await?;
        ensure!(page.there_is(".plan-item").await?);
        offers_the_text_instead(page).await
    })
}

#[test]
fn a_device_that_is_full_later_on_says_so_and_the_session_is_in_the_text() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        let before = page.script::<Option<String>>(STORED).await?;
        page.script::<Option<u8>>(FILL).await?;
        page.train(FINE).await?;
        page.is_readable(".history summary").await?;
        offers_the_text_instead(page).await?;
        let text = exported(page).await?;
        ensure!(page.script::<Option<String>>(STORED).await? == before);
        // The text holds what the device does not.
        page.open_exercises("").await?;
        page.open_tab("data").await?;
        page.wait_for("data").await?;
        take_in(page, &text).await?;
        page.open_tab("plan").await?;
        page.wait_for("plan").await?;
        page.is_readable(".history summary").await
    })
}

#[test]
fn a_store_that_cannot_be_read_is_said_and_never_written_over() -> Result<()> {
    Visit::to("exercises.html")
        .beginning_with(
            "Storage.prototype.getItem = () => { throw new DOMException('no', 'InvalidStateError') }",
        )
        .run(async |page| {
            page.open_tab("running").await?;
            page.click("[data-action=begin-further-on]").await?;
            offers_the_text_instead(page).await?;
            page.open_tab("plan").await?;
            page.wait_for("plan").await?;
            ensure!(!page.there_is(".keep input").await?, "keeping is offered");
            ensure!(page.script::<u32>("return localStorage.length").await? == 0);
            Ok(())
        })
}

#[test]
fn a_store_that_throws_when_it_is_asked_for_stops_nothing() -> Result<()> {
    Visit::to("exercises.html")
        .beginning_with(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
        )
        .run(async |page| {
            refuses_to_keep_and_goes_on(page).await
        })
}

#[test]
fn another_window_that_changes_the_plan_is_followed() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        let first = page.browser.session.window().await?;
        let second = page.browser.session.new_tab().await?;
        page.browser.session.switch_to_window(second).await?;
        page.come_back_on_day(0).await?;
        page.train(FINE).await?;
        page.browser.session.switch_to_window(first).await?;
        until("the session is here too", async || {
            page.there_is(".history").await
        })
        .await
    })
}
