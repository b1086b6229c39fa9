//! The results, and the pages that they lead to, before the checkers.

use super::survey::survey;
use crate::support::{EMERGENCY, Hands, Journey, Page, SAME_DAY, SELF_CARE};
use anyhow::Result;

#[test]
fn every_urgent_result_is_for_everybody() -> Result<()> {
    survey("quiz.html", async |page, survey| {
        let urgent: [(&str, Journey); 2] = [("same-day", SAME_DAY), ("emergency", EMERGENCY)];
        for (name, journey) in urgent {
            journey.take(page, Hands::Mouse).await?;
            survey.look(page, name).await?;
            page.click("[data-action=start-over]").await?;
        }
        Ok(())
    })
}

/// The way to self-care with one answer changed, or by the short way.
async fn end(page: &Page, changed: (&str, &str)) -> Result<()> {
    for (question, answers) in SELF_CARE.answers {
        if page.screen().await? == *question {
            let answers = if *question == changed.0 {
                &[changed.1]
            } else {
                *answers
            };
            Hands::Mouse.answer(page, question, answers).await?;
        }
    }
    Hands::Mouse.go_to_result(page, async |_| Ok(())).await
}

#[test]
fn a_result_to_have_looked_at_soon_and_the_short_way_are_for_everybody() -> Result<()> {
    survey("quiz.html", async |page, survey| {
        end(page, ("danger-today", "pins-needles")).await?;
        survey.look(page, "soon").await?;
        page.click("[data-action=start-over]").await?;
        end(page, ("age", "under-18")).await?;
        survey.look(page, "under-18").await?;
        page.click("[data-action=start-over]").await?;
        page.choose("none").await?;
        page.click("[data-action=short-way]").await?;
        end(page, ("", "")).await?;
        survey.look(page, "short-way").await
    })
}

#[test]
fn the_pages_that_a_result_leads_to_are_for_everybody() -> Result<()> {
    survey("quiz.html", async |page, survey| {
        for (action, screen) in [("open-exercises", "suited"), ("hand-over", "sheet")] {
            SELF_CARE.take(page, Hands::Mouse).await?;
            let there = "return document.querySelector(arguments[0]).href";
            let link = format!("[data-action={action}]");
            let address: String = page.script_with(there, &[link.into()]).await?;
            page.browser.session.goto(address).await?;
            page.wait_until_live().await?;
            page.wait_for(screen).await?;
            survey.look(page, screen).await?;
            let quiz = page.app.url("127.0.0.1", "quiz.html");
            page.browser.session.goto(quiz).await?;
            page.wait_until_live().await?;
        }
        Ok(())
    })
}
