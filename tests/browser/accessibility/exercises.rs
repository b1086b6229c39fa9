//! The exercises, the plan and the player before the checkers.

use super::survey::survey;
use crate::support::fragment;
use anyhow::Result;

#[test]
fn the_exercises_are_for_everybody() -> Result<()> {
    survey("exercises.html", async |page, survey| {
        // What is folded up has no words yet, and one of the engines takes that for a missing name.
        page.click(".card-library > details > summary").await?;
        page.click("[data-exercise] > summary").await?;
        survey.look(page, "exercises").await
    })
}

#[test]
fn the_plan_is_for_everybody() -> Result<()> {
    survey("exercises.html", async |page, survey| {
        page.travel_to_day(0);
        page.open_exercises(&fragment(&[])?).await?;
        page.click("[data-action=make-plan]").await?;
        page.wait_for("plan").await?;
        survey.look(page, "plan").await?;
        page.click("[data-action=running]").await?;
        page.wait_for("running").await?;
        survey.look(page, "running").await?;
        page.click("[data-action=data]").await?;
        page.wait_for("data").await?;
        survey.look(page, "data").await
    })
}

#[test]
fn the_player_is_for_everybody() -> Result<()> {
    survey("exercises.html", async |page, survey| {
        page.click("[data-exercise=clamshell] > summary").await?;
        page.click("[data-exercise=clamshell] [data-action=play]")
            .await?;
        page.wait_for("player").await?;
        survey.look(page, "player").await
    })
}
