//! The answers to look over: each can be changed, comes straight back, and opens only what it makes newly necessary.

use crate::support::{Hands, Key, Page, SELF_CARE, Visit, until};
use anyhow::{Result, ensure};

/// Answers everything up to the page that shows all answers.
async fn walk(page: &Page) -> Result<()> {
    for (question, answers) in SELF_CARE.answers {
        Hands::Mouse.answer(page, question, answers).await?;
    }
    page.wait_for("check-answers").await
}

fn change(question: &str) -> String {
    format!("[data-question={question}] [data-action=change]")
}

#[test]
fn every_question_asked_stands_there_with_its_answer() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        walk(page).await?;
        let rows = page.count(".check > [data-question]").await?;
        ensure!(rows == SELF_CARE.answers.len(), "{rows} rows");
        for (question, _) in SELF_CARE.answers {
            page.is_readable(&format!(".check > [data-question={question}] dd p"))
                .await?;
        }
        ensure!(page.has_focus("h2").await?, "the heading has no focus");
        Ok(())
    })
}

#[test]
fn a_change_comes_straight_back() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        walk(page).await?;
        page.click(&change("course")).await?;
        page.wait_for("course").await?;
        ensure!(page.chosen().await? == ["better"]);
        page.choose("same").await?;
        page.go_on().await?;
        page.wait_for("check-answers").await?;
        let said = page.words("[data-question=course] dd").await?;
        ensure!(said.contains("about the same"), "{said}");
        Ok(())
    })
}

#[test]
fn back_from_a_change_comes_straight_back_too() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        walk(page).await?;
        page.click(&change("walking")).await?;
        page.wait_for("walking").await?;
        page.click("[data-action=back]").await?;
        page.wait_for("check-answers").await
    })
}

#[test]
fn a_change_asks_only_what_it_makes_newly_necessary() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        walk(page).await?;
        // The squats are not asked for when the one-leg stand was not tried.
        page.click(&change("stand-test")).await?;
        Hands::Mouse.answer(page, "stand-test", &["skip"]).await?;
        page.wait_for("check-answers").await?;
        ensure!(!page.there_is(&change("squat-test")).await?);
        page.click(&change("place")).await?;
        Hands::Mouse.answer(page, "place", &["sitbone"]).await?;
        page.wait_for("check-answers").await?;
        ensure!(!page.there_is(&change("clicks")).await?);
        // What was answered before is still known.
        page.click(&change("stand-test")).await?;
        Hands::Mouse.answer(page, "stand-test", &["drop"]).await?;
        page.wait_for("check-answers").await?;
        ensure!(page.there_is(&change("squat-test")).await?);
        Ok(())
    })
}

#[test]
fn a_change_that_makes_it_urgent_shows_the_result_at_once() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        walk(page).await?;
        page.click(&change("danger-now")).await?;
        page.wait_for("danger-now").await?;
        page.choose("cannot-stand").await?;
        page.go_on().await?;
        page.wait_for("result").await?;
        ensure!(page.urgency().await? == "emergency");
        Ok(())
    })
}

#[test]
fn all_of_it_works_by_keyboard() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        walk(page).await?;
        page.tab_to(&change("age")).await?;
        page.press(Key::Enter).await?;
        Hands::Keyboard.answer(page, "age", &["45-plus"]).await?;
        page.wait_for("check-answers").await?;
        Hands::Keyboard.go_to_result(page, async |_| Ok(())).await
    })
}

#[test]
fn the_page_is_named_after_its_heading_and_an_error_before_it() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        page.go_on().await?;
        let title = "return document.title";
        until("the title speaks of the error", async || {
            Ok(page.script::<String>(title).await?.starts_with("Error: "))
        })
        .await?;
        walk(page).await?;
        let named: String = page.script(title).await?;
        ensure!(named.starts_with("Check your answers"), "{named}");
        Ok(())
    })
}
