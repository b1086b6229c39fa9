//! Keeping answers on the device: only by the reader's tick, offered again, deleted with one tap, and no harm where a
//! browser refuses.

use crate::support::{Frame, Hands, Page, Visit, until};
use anyhow::{Result, ensure};

const STORED: &str = "return localStorage.length";

async fn answer_two(page: &Page) -> Result<()> {
    Hands::Mouse.answer(page, "danger-now", &["none"]).await?;
    Hands::Mouse.answer(page, "age", &["40-44"]).await?;
    page.wait_for("danger-today").await
}

/// Answers two questions and lets the device keep them.
async fn keep_two(page: &Page) -> Result<()> {
    answer_two(page).await?;
    page.click(".keep input").await?;
    until("something is kept", async || {
        Ok(page.script::<u32>(STORED).await? == 1)
    })
    .await
}

async fn visit_again(page: &Page) -> Result<()> {
    page.browser
        .session
        .goto(page.app.url("127.0.0.1", "quiz.html"))
        .await?;
    page.wait_until_live().await
}

#[test]
fn nothing_is_kept_without_the_readers_tick() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        answer_two(page).await?;
        ensure!(page.script::<u32>(STORED).await? == 0);
        visit_again(page).await?;
        ensure!(!page.there_is("[data-action=resume]").await?);
        Ok(())
    })
}

#[test]
fn kept_answers_are_offered_and_taken_up_where_the_reader_was() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        keep_two(page).await?;
        Hands::Mouse.answer(page, "danger-today", &["none"]).await?;
        page.wait_for("walking").await?;
        visit_again(page).await?;
        until("the offer is there", async || {
            page.there_is("[data-action=resume]").await
        })
        .await?;
        page.click("[data-action=resume]").await?;
        page.wait_for("walking").await?;
        page.click("[data-action=back]").await?;
        page.wait_for("danger-today").await?;
        ensure!(page.chosen().await? == ["none"]);
        Ok(())
    })
}

#[test]
fn one_tap_deletes_what_was_kept() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        keep_two(page).await?;
        visit_again(page).await?;
        until("the offer is there", async || {
            page.there_is("[data-action=forget]").await
        })
        .await?;
        page.click("[data-action=forget]").await?;
        until("nothing is kept", async || {
            Ok(page.script::<u32>(STORED).await? == 0)
        })
        .await?;
        ensure!(!page.there_is("[data-action=resume]").await?);
        Ok(())
    })
}

#[test]
fn damaged_or_old_keepings_are_not_offered_and_do_no_harm() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        for kept in ["", "nonsense", "AAAA1", "____1yhANwP7W"] {
            let store = "localStorage.setItem('runners-hip', arguments[0]); return null";
            // A reader cannot damage the store by hand; time and other programs can.
            page.script_with::<Option<u8>>(store, &[kept.into()])
                .await?;
            visit_again(page).await?;
            answer_two(page).await?;
            ensure!(!page.there_is("[data-action=resume]").await?, "{kept}");
        }
        Ok(())
    })
}

#[test]
fn a_browser_that_keeps_nothing_says_so_once_and_the_quiz_goes_on() -> Result<()> {
    Visit::to("quiz.html")
        .framed(Frame::Plain)
        .without_storage()
        .run(async |page| {
            answer_two(page).await?;
            page.click(".keep input").await?;
            until("the page says so", async || {
                page.there_is(".keep[role=status]").await
            })
            .await?;
            Hands::Mouse.answer(page, "danger-today", &["none"]).await?;
            page.wait_for("walking").await
        })
}

/// Answers on, and looks whether the page has said once that nothing is kept.
async fn goes_on_unkept(page: &Page) -> Result<()> {
    until("the page says so", async || {
        page.there_is(".keep[role=status]").await
    })
    .await?;
    page.is_readable(".keep[role=status]").await?;
    ensure!(page.count(".keep").await? == 1);
    ensure!(
        page.screen().await? == "danger-today",
        "the answers are lost"
    );
    page.click("[data-action=back]").await?;
    page.wait_for("age").await?;
    ensure!(page.chosen().await? == ["40-44"]);
    page.go_on().await?;
    Hands::Mouse.answer(page, "danger-today", &["none"]).await?;
    page.wait_for("walking").await
}

#[test]
fn a_full_device_is_said_once_and_the_quiz_goes_on() -> Result<()> {
    Visit::to("quiz.html")
        .beginning_with(
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
        )
        .run(async |page| {
            answer_two(page).await?;
            page.click(".keep input").await?;
            goes_on_unkept(page).await
        })
}

#[test]
fn a_store_that_throws_whatever_it_is_asked_is_said_once_and_the_quiz_goes_on() -> Result<()> {
    Visit::to("quiz.html")
        .beginning_with(
            "for (const name of ['getItem', 'setItem', 'removeItem']) Storage.prototype[name] = () => { \
             throw new DOMException('no', 'InvalidStateError') }",
        )
        .run(async |page| {
            ensure!(!page.there_is("[data-action=resume]").await?);
            answer_two(page).await?;
            page.click(".keep input").await?;
            goes_on_unkept(page).await
        })
}
