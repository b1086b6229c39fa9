//! "Just tell me whether this is serious": the danger check alone, and the way on from there.

use crate::support::{App, Hands, Page, SELF_CARE, Visit};
use anyhow::{Result, ensure};

/// Goes through the danger check by the short way, without a sign.
async fn walk(page: &Page) -> Result<()> {
    page.choose("none").await?;
    page.click("[data-action=short-way]").await?;
    for (question, answers) in SELF_CARE.answers.iter().skip(1).take(8) {
        Hands::Mouse.answer(page, question, answers).await?;
    }
    page.wait_for("result").await
}

#[test]
fn the_short_way_ends_after_the_danger_check_and_never_says_that_all_is_well() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        walk(page).await?;
        ensure!(page.urgency().await? == "self-care");
        ensure!(
            !page
                .there_is(".result [data-cause], .result [data-exercise]")
                .await?
        );
        page.is_readable(".short-way-ends").await?;
        page.is_readable(".safety-net").await
    })
}

#[test]
fn from_the_short_way_the_other_questions_follow_without_asking_twice() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        walk(page).await?;
        page.go_on().await?;
        page.wait_for("place").await?;
        for (question, answers) in SELF_CARE.answers.iter().skip(9) {
            Hands::Mouse.answer(page, question, answers).await?;
        }
        Hands::Mouse.go_to_result(page, async |_| Ok(())).await?;
        ensure!(page.there_is(".result [data-cause]").await?);
        Ok(())
    })
}

#[test]
fn an_emergency_sign_on_the_short_way_is_shown_at_once() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        page.choose("cold-leg").await?;
        page.click("[data-action=short-way]").await?;
        page.wait_for("result").await?;
        ensure!(page.urgency().await? == "emergency");
        Ok(())
    })
}

#[test]
fn the_short_way_chosen_before_the_app_is_not_lost() -> Result<()> {
    Visit::to("quiz.html").app(App::HeldBack).run(async |page| {
        page.choose("none").await?;
        page.click("[data-action=short-way]").await?;
        page.app.release_app();
        page.wait_for("age").await?;
        page.wait_until_live().await?;
        for (question, answers) in SELF_CARE.answers.iter().skip(1).take(8) {
            Hands::Mouse.answer(page, question, answers).await?;
        }
        page.wait_for("result").await
    })
}

#[test]
fn the_short_way_without_an_answer_says_what_is_missing() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        page.click("[data-action=short-way]").await?;
        page.is_readable(".error-summary").await?;
        ensure!(page.screen().await? == "danger-now");
        Ok(())
    })
}
