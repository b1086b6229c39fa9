//! The way back to running: "can I run today?" without a plan too, the stages, and the lock that only a clinician opens.

use crate::support::{FINE, Page, Visit, fragment, until};
use anyhow::{Context, Result, ensure};

async fn open_running(page: &Page, fragment: &str) -> Result<()> {
    page.open_exercises(fragment).await?;
    page.open_tab("running").await?;
    page.wait_for("running").await
}

/// Asks whether to run, after everything was told. Returns the light.
async fn ask(page: &Page) -> Result<String> {
    page.click("[data-action=ask-to-run]").await?;
    until("there is an answer", async || {
        page.there_is("[data-run]").await
    })
    .await?;
    page.is_readable("[data-run]").await?;
    let light = page.find("[data-run]").await?.attr("data-run").await?;
    light.context("the answer is a light")
}

#[test]
fn can_i_run_today_answers_without_a_plan() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        open_running(page, "").await?;
        page.click("[data-action=ask-to-run]").await?;
        until("something is missing", async || {
            page.has_focus(".error-summary").await
        })
        .await?;
        page.rate("pain-walking", 0).await?;
        page.pick("limps-today", "no").await?;
        page.pick("ran-lately", "no").await?;
        ensure!(ask(page).await? == "green");
        // A new answer takes the old one away before it could mislead.
        page.pick("limps-today", "yes").await?;
        until("the light is gone", async || {
            Ok(!page.there_is("[data-run]").await?)
        })
        .await?;
        ensure!(ask(page).await? == "red");
        page.pick("limps-today", "no").await?;
        page.pick("ran-lately", "yes").await?;
        page.rate("pain-last-run", 3).await?;
        page.pick("was-worse", "no").await?;
        ensure!(ask(page).await? == "amber");
        page.rate("pain-walking", 3).await?;
        ensure!(ask(page).await? == "red");
        page.click(".can-run [data-action=danger]").await?;
        until("everything stops", async || {
            page.there_is("[data-stop]").await
        })
        .await?;
        ensure!(!page.there_is("[data-action=ask-to-run]").await?);
        page.click("[data-action=undo]").await?;
        until("a slip is taken back", async || {
            page.there_is("[data-action=ask-to-run]").await
        })
        .await
    })
}

#[test]
fn a_danger_sign_stops_the_plan_and_is_kept_until_a_new_danger_check() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        page.open_tab("running").await?;
        page.click(".can-run [data-action=danger]").await?;
        for day in [0, 9] {
            if day > 0 {
                page.come_back_on_day(day).await?;
            }
            for tab in ["running", "plan"] {
                page.open_tab(tab).await?;
                page.is_readable("[data-stop] a[href='quiz.html']").await?;
                ensure!(!page.there_is("[data-action=open-session]").await?);
                ensure!(!page.there_is("[data-action=ask-to-run]").await?);
                // The answers of the plan are from before the sign.
                ensure!(!page.there_is("[data-action=open-again]").await?);
            }
        }
        page.open_exercises(&fragment(&[])?).await?;
        page.open_tab("plan").await?;
        page.open_plan_again().await
    })
}

#[test]
fn the_day_after_a_run_is_a_day_of_rest_and_nothing_above_it_says_run() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        for day in [0, 1] {
            page.come_back_on_day(day).await?;
            if day > 0 {
                ensure!(page.tell_morning(0, false, false).await? == "move-on");
            }
            page.open_tab("running").await?;
            page.wait_for("running").await?;
            page.rate("pain-walking", 0).await?;
            page.pick("limps-today", "no").await?;
            if day == 0 {
                page.pick("ran-lately", "no").await?;
            }
            ensure!(ask(page).await? == "green");
            let as_planned = page.words("[data-run]").await?.contains("as planned");
            ensure!(as_planned == (day == 0), "on day {day}");
            ensure!(page.there_is("[data-action=did-run]").await? == as_planned);
            if day == 0 {
                page.click("[data-action=did-run]").await?;
                page.wait_for("after-session").await?;
                page.tell_session(FINE).await?;
                page.wait_for("running").await?;
            }
        }
        Ok(())
    })
}

#[test]
fn three_green_walks_lead_to_the_next_stage() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        let stage = "return [...document.querySelectorAll('.stages ol > li')].findIndex(stage => stage.ariaCurrent)";
        for day in [0, 2, 4] {
            page.come_back_on_day(day).await?;
            page.open_tab("running").await?;
            page.wait_for("running").await?;
            ensure!(page.script::<i32>(stage).await? == 0);
            page.rate("pain-walking", 0).await?;
            page.pick("limps-today", "no").await?;
            if day == 0 {
                page.pick("ran-lately", "no").await?;
            }
            ensure!(ask(page).await? == "green");
            page.click("[data-action=did-run]").await?;
            page.wait_for("after-session").await?;
            page.tell_session(FINE).await?;
            page.wait_for("running").await?;
            page.come_back_on_day(day + 1).await?;
            ensure!(page.tell_morning(0, false, false).await? == "move-on");
        }
        page.open_tab("running").await?;
        page.wait_for("running").await?;
        ensure!(page.script::<i32>(stage).await? == 1);
        Ok(())
    })
}

#[test]
fn after_a_short_break_the_way_begins_further_on() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        open_running(page, "").await?;
        page.click("[data-action=begin-further-on]").await?;
        until("the fifth stage is the present one", async || {
            page.there_is(".stages li:nth-child(5)[aria-current]").await
        })
        .await?;
        page.click("[data-action=undo]").await?;
        until("the first stage is the present one", async || {
            page.there_is(".stages li:nth-child(1)[aria-current]").await
        })
        .await
    })
}

#[test]
fn signs_of_bone_strain_lock_running_until_a_clinician_has_cleared_it() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        open_running(page, &fragment(&[("bone-signs", "landing")])?).await?;
        page.is_readable("[data-stop=locked]").await?;
        ensure!(!page.there_is("[data-action=ask-to-run]").await?);
        ensure!(!page.there_is("[data-action=cleared]").await?);
        page.click(".keep input").await?;
        page.is_kept_here().await?;
        // Better answers alone do not open it.
        open_running(page, &fragment(&[])?).await?;
        page.is_readable("[data-stop=locked]").await?;
        page.click(".answer:has([name=answered-afterwards])")
            .await?;
        page.click("[data-action=cleared]").await?;
        until("something is missing", async || {
            page.has_focus(".error-summary").await
        })
        .await?;
        page.click(".answer:has([name=seen])").await?;
        page.click("[data-action=cleared]").await?;
        until("running is open", async || {
            page.there_is("[data-action=ask-to-run]").await
        })
        .await
    })
}
