//! The screens around the exercises: the player, the plan, the mornings, and what stops them.

use super::Witness;
use crate::support::{FINE, Page, fragment, until};
use anyhow::Result;

/// Every phase of a session, what can be asked in between, and the end.
pub async fn player(album: &impl Witness, page: &Page) -> Result<()> {
    page.play("side-plank").await?;
    album.add(page, "player-before-start").await?;
    page.click(".player-settings > summary").await?;
    page.click("select[name=sore-side] option:last-child")
        .await?;
    album.add(page, "player-settings").await?;
    page.click(".player-settings > summary").await?;
    page.click("[data-action=player-main]").await?;
    for (phase, name) in [
        ("get-ready", "player-get-ready"),
        ("hold", "player-hold"),
        ("change-sides", "player-change-sides"),
        ("hold", "player-hold-other-side"),
        ("rest", "player-rest"),
    ] {
        page.wait_for_phase(phase).await?;
        page.pass_time(1_000).await?;
        album.add(page, name).await?;
        page.click("[data-action=player-skip]").await?;
    }
    page.wait_for_phase("hold").await?;
    page.hide(true).await?;
    page.wait_until_paused().await?;
    album.add(page, "player-welcome-back").await?;
    page.click("[data-action=player-leave]").await?;
    until("the question is there", async || {
        page.there_is("[data-action=player-stay]").await
    })
    .await?;
    album.add(page, "player-leave").await?;
    page.click("[data-action=player-leave-now]").await?;
    page.wait_for("exercises").await?;
    page.play("squat-to-chair").await?;
    page.click("[data-action=player-main]").await?;
    page.wait_for_phase("get-ready").await?;
    page.click("[data-action=player-skip]").await?;
    page.wait_for_phase("work").await?;
    album.add(page, "player-work").await?;
    page.click("[data-action=player-main]").await?;
    page.wait_for_phase("rest").await?;
    page.click("[data-action=player-skip]").await?;
    page.wait_for_phase("work").await?;
    page.click("[data-action=player-main]").await?;
    until("the session is over", async || {
        page.there_is("[data-action=player-close]").await
    })
    .await?;
    album.add(page, "player-finished").await
}

/// The plan, a session, the next morning, and what belongs to it.
pub async fn plan(album: &impl Witness, page: &Page) -> Result<()> {
    page.open_tab("plan").await?;
    album.add(page, "plan-none").await?;
    page.make_and_keep_plan().await?;
    album.add(page, "plan").await?;
    page.click("[data-action=open-session]").await?;
    page.rate("pain-before", 1).await?;
    until("there is a session", async || {
        page.there_is("[data-action=did-exercises]").await
    })
    .await?;
    album.add(page, "session").await?;
    page.click("[data-action=did-exercises]").await?;
    page.click("[data-action=record]").await?;
    until("something is missing", async || {
        page.there_is(".error-summary").await
    })
    .await?;
    album.add(page, "after-session-error").await?;
    page.tell_session(FINE).await?;
    page.wait_for("plan").await?;
    album.add(page, "plan-done").await?;
    page.come_back_on_day(1).await?;
    album.add(page, "plan-next-morning").await?;
    page.click("[data-action=open-morning]").await?;
    page.wait_for("morning").await?;
    album.add(page, "morning").await?;
    page.open_tab("plan").await?;
    page.tell_morning(1, true, false).await?;
    album.add(page, "morning-hold").await?;
    page.open_tab("plan").await?;
    for (action, name) in [("open-calendar", "calendar"), ("open-paper", "paper")] {
        page.click(&format!("[data-action={action}]")).await?;
        page.wait_for(name).await?;
        album.add(page, name).await?;
        page.click("[data-action=back]").await?;
        page.wait_for("plan").await?;
    }
    page.open_tab("running").await?;
    page.rate("pain-walking", 0).await?;
    page.pick("limps-today", "no").await?;
    page.pick("ran-lately", "no").await?;
    page.click("[data-action=ask-to-run]").await?;
    until("there is an answer", async || {
        page.there_is("[data-run]").await
    })
    .await?;
    album.add(page, "running-today").await?;
    page.open_tab("data").await?;
    page.wait_for("data").await?;
    album.add(page, "data").await
}

/// What stops a plan and runs, and how it opens again.
pub async fn stopped(album: &impl Witness, page: &Page) -> Result<()> {
    page.make_and_keep_plan().await?;
    page.train(FINE).await?;
    page.come_back_on_day(1).await?;
    page.tell_morning(9, true, true).await?;
    album.add(page, "morning-stop").await?;
    page.open_exercises(&fragment(&[])?).await?;
    page.open_tab("plan").await?;
    album.add(page, "plan-stopped").await?;
    page.open_exercises(&fragment(&[("bone-signs", "landing")])?)
        .await?;
    page.open_tab("plan").await?;
    album.add(page, "plan-whose-answers").await?;
    page.click("[data-action=own]").await?;
    page.open_tab("data").await?;
    page.click("[data-action=delete]").await?;
    page.click("[data-action=delete-yes]").await?;
    page.open_exercises(&fragment(&[("bone-signs", "landing")])?)
        .await?;
    page.open_tab("running").await?;
    album.add(page, "running-locked").await
}
