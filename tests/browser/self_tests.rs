//! The movements to try: a countdown that nobody has to start, and that ends by itself.

use crate::support::{Hands, Page, SELF_CARE, Visit, until};
use anyhow::{Result, ensure};

async fn walk_to(page: &Page, wanted: &str) -> Result<()> {
    for (question, answers) in SELF_CARE.answers {
        if *question == wanted {
            break;
        }
        Hands::Mouse.answer(page, question, answers).await?;
    }
    page.wait_for(wanted).await
}

#[test]
fn a_countdown_waits_until_it_is_started_and_then_runs() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        walk_to(page, "stand-test").await?;
        ensure!(page.words(".self-test b").await? == "30 s");
        page.click("[data-action=countdown]").await?;
        until("time passes", async || {
            Ok(page.words(".self-test b").await? != "30 s")
        })
        .await
    })
}

#[test]
fn the_end_of_a_countdown_is_said() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        walk_to(page, "stand-test").await?;
        page.click("[data-action=countdown]").await?;
        // The device wakes up an hour later.
        page.change("const now = page.Date.now; page.Date.now = () => now() + 3600000")
            .await?;
        until("the end is said", async || {
            Ok(!page.words(".self-test [role=status]").await?.is_empty())
        })
        .await?;
        ensure!(page.words(".self-test b").await? == "0 s");
        Ok(())
    })
}

#[test]
fn the_figure_stays_the_same_when_something_is_chosen() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        walk_to(page, "stand-test").await?;
        let () = page
            .script("window.figure = document.querySelector('.self-test svg'); return null")
            .await?;
        page.choose("outer").await?;
        until("it is chosen", async || {
            Ok(page.chosen().await? == ["outer"])
        })
        .await?;
        let is_same = "return document.querySelector('.self-test svg') === window.figure";
        ensure!(page.script::<bool>(is_same).await?, "it was drawn anew");
        Hands::Mouse.answer(page, "stand-test", &["skip"]).await?;
        page.wait_for("bed-test").await?;
        ensure!(!page.script::<bool>(is_same).await?, "it is the last one's");
        ensure!(page.count(".self-test svg").await? == 1, "it has no figure");
        Ok(())
    })
}

#[test]
fn a_self_test_can_be_passed_over() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        walk_to(page, "stand-test").await?;
        Hands::Mouse.answer(page, "stand-test", &["skip"]).await?;
        page.wait_for("bed-test").await
    })
}
