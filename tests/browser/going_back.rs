//! The browser's own Back: on an open page it goes one question back, in a frame the blog's history is left alone.

use crate::support::{EMERGENCY, Frame, Hands, Visit, until};
use anyhow::{Result, ensure};

#[test]
fn on_an_open_page_the_browsers_back_goes_one_question_back() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        Hands::Mouse.answer(page, "danger-now", &["none"]).await?;
        Hands::Mouse.answer(page, "age", &["40-44"]).await?;
        page.wait_for("danger-today").await?;
        page.browser.session.back().await?;
        page.wait_for("age").await?;
        ensure!(page.chosen().await? == ["40-44"]);
        page.browser.session.back().await?;
        page.wait_for("danger-now").await?;
        page.browser.session.forward().await?;
        page.wait_for("age").await?;
        // The page's own Back is the same step.
        page.click("[data-action=back]").await?;
        page.wait_for("danger-now").await?;
        page.browser.session.forward().await?;
        page.wait_for("age").await
    })
}

#[test]
fn the_browsers_back_leads_from_a_result_to_the_question_behind_it() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        EMERGENCY.take(page, Hands::Mouse).await?;
        page.browser.session.back().await?;
        page.wait_for("danger-now").await?;
        ensure!(page.chosen().await? == ["cannot-stand"]);
        Ok(())
    })
}

#[test]
fn in_a_frame_the_history_of_the_blog_is_left_alone() -> Result<()> {
    Visit::to("quiz.html")
        .framed(Frame::Plain)
        .run(async |page| {
            let length = "return history.length";
            let before: u32 = page.script(length).await?;
            Hands::Mouse.answer(page, "danger-now", &["none"]).await?;
            Hands::Mouse.answer(page, "age", &["40-44"]).await?;
            page.click("[data-action=back]").await?;
            page.wait_for("age").await?;
            ensure!(page.script::<u32>(length).await? == before);
            Ok(())
        })
}

#[test]
fn a_click_on_back_is_heard_once() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        for (question, answer) in [
            ("danger-now", "none"),
            ("age", "40-44"),
            ("danger-today", "none"),
        ] {
            Hands::Mouse.answer(page, question, &[answer]).await?;
        }
        page.wait_for("walking").await?;
        page.click("[data-action=back]").await?;
        until("one page back", async || {
            Ok(page.screen().await? == "danger-today")
        })
        .await
    })
}
