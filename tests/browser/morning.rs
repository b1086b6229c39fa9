//! The next morning decides: each decision by the printed rule, what stops the plan, and how it opens again.

use crate::support::{FINE, Felt, Page, Visit, fragment, until};
use anyhow::{Result, ensure};

/// Trains today and comes back the next morning.
async fn train_and_sleep(page: &Page, day: i32, felt: Felt) -> Result<()> {
    page.train(felt).await?;
    page.come_back_on_day(day + 1).await
}

#[test]
fn the_morning_decides_whether_to_move_on_stay_or_step_back() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        let mornings = [
            // The pain in the session and in the morning, stiff, and what follows.
            (2, 1, false, "move-on"),
            (2, 1, true, "hold"),
            (4, 1, false, "step-back"),
            (2, 2, false, "step-back"),
        ];
        for (day, (during, pain, stiff, decision)) in (0..).zip(mornings) {
            train_and_sleep(page, day, Felt { during, ..FINE }).await?;
            ensure!(page.tell_morning(pain, stiff, false).await? == decision);
            page.click("[data-action=to-plan]").await?;
            page.wait_for("plan").await?;
            ensure!(!page.there_is("[data-stop]").await?);
        }
        Ok(())
    })
}

#[test]
fn a_morning_told_by_mistake_is_taken_back() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        train_and_sleep(page, 0, FINE).await?;
        ensure!(page.tell_morning(9, false, false).await? == "stop");
        page.click("[data-action=undo]").await?;
        until("it is asked again", async || {
            page.there_is("[data-action=no-danger]").await
        })
        .await?;
        page.come_back_on_day(1).await?;
        ensure!(!page.there_is("[data-stop]").await?);
        ensure!(page.tell_morning(1, false, false).await? == "move-on");
        Ok(())
    })
}

#[test]
fn nothing_is_safe_until_every_question_is_answered_but_a_danger_sign_needs_no_other() -> Result<()>
{
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        train_and_sleep(page, 0, FINE).await?;
        page.click("[data-action=open-morning]").await?;
        page.wait_for("morning").await?;
        page.rate("pain-now", 1).await?;
        page.click("[data-action=no-danger]").await?;
        until("something is missing", async || {
            page.has_focus(".error-summary").await
        })
        .await?;
        page.click(".signs summary").await?;
        page.is_readable(".signs li").await?;
        page.click("[data-action=danger]").await?;
        ensure!(page.decision().await? == "stop");
        page.is_readable("[data-stop] a[href='quiz.html']").await
    })
}

#[test]
fn a_limp_stops_everything_until_a_new_danger_check_finds_nothing() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        train_and_sleep(page, 0, FINE).await?;
        ensure!(page.tell_morning(1, false, true).await? == "stop");
        page.come_back_on_day(20).await?;
        page.is_readable("[data-stop]").await?;
        ensure!(!page.there_is("[data-action=open-session]").await?);
        // New answers that find something do not open it.
        page.open_exercises(&fragment(&[("pain-now", "medium")])?)
            .await?;
        page.open_tab("plan").await?;
        page.click("[data-action=own]").await?;
        until("the question is answered", async || {
            Ok(!page.there_is("[data-action=own]").await?)
        })
        .await?;
        ensure!(!page.there_is("[data-action=open-again]").await?);
        // Those that find nothing do, once the reader says that they are new.
        page.open_exercises(&fragment(&[])?).await?;
        ensure!(!page.there_is("[data-action=make-plan]").await?);
        page.open_tab("plan").await?;
        page.click("[data-action=open-again]").await?;
        until("something is missing", async || {
            page.has_focus(".error-summary").await
        })
        .await?;
        page.open_plan_again().await
    })
}

#[test]
fn two_reds_within_two_weeks_stop_the_plan_until_somebody_has_looked() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        let red = Felt { during: 6, ..FINE };
        page.make_and_keep_plan().await?;
        page.train(red).await?;
        // A day of rest, and then once more.
        page.come_back_on_day(1).await?;
        ensure!(!page.there_is("[data-action=open-session]").await?);
        ensure!(page.tell_morning(1, false, false).await? == "step-back");
        page.come_back_on_day(3).await?;
        page.train(red).await?;
        page.is_readable("[data-stop]").await?;
        page.open_exercises(&fragment(&[])?).await?;
        page.open_tab("plan").await?;
        page.click(".answer:has([name=answered-afterwards])")
            .await?;
        page.click("[data-action=open-again]").await?;
        until("something is missing", async || {
            page.has_focus(".error-summary").await
        })
        .await?;
        page.is_readable("[data-stop]").await?;
        page.click(".answer:has([name=seen])").await?;
        page.click("[data-action=open-again]").await?;
        until("the plan is open", async || {
            Ok(!page.there_is("[data-stop]").await?)
        })
        .await
    })
}

#[test]
fn answers_from_before_the_stop_do_not_open_the_plan() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        page.train(FINE).await?;
        // The same page stays open over night, so it still has the first answers in its address.
        page.travel_to_day(1);
        page.open_exercises(&fragment(&[])?).await?;
        page.open_tab("plan").await?;
        ensure!(page.tell_morning(1, false, true).await? == "stop");
        page.is_readable("[data-stop] a[href='quiz.html']").await?;
        ensure!(!page.there_is("[data-action=open-again]").await?);
        Ok(())
    })
}

#[test]
fn missed_days_and_a_clock_that_goes_backwards_harm_nothing() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        page.train(FINE).await?;
        for day in [30, -200, 3] {
            page.come_back_on_day(day).await?;
            ensure!(!page.there_is("[data-action=open-morning]").await?, "{day}");
            ensure!(!page.there_is("[data-stop]").await?, "{day}");
        }
        page.train(FINE).await?;
        page.come_back_on_day(4).await?;
        ensure!(page.tell_morning(1, false, false).await? == "move-on");
        Ok(())
    })
}

#[test]
fn a_session_in_which_all_was_skipped_is_not_written_down_and_asks_nothing_next_morning()
-> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        page.open_session(1).await?;
        page.click("[data-action=start-player]").await?;
        page.wait_for("player").await?;
        page.click("[data-action=player-main]").await?;
        until("everything is skipped", async || {
            if page.there_is("[data-action=player-again]").await? {
                return Ok(true);
            }
            page.click("[data-action=player-skip-exercise]").await?;
            Ok(false)
        })
        .await?;
        page.click("[data-action=player-close]").await?;
        page.wait_for("session").await?;
        page.open_tab("plan").await?;
        // It is due as before, and the morning has nothing to ask.
        page.is_readable("[data-action=open-session]").await?;
        page.come_back_on_day(1).await?;
        ensure!(!page.there_is("[data-action=open-morning]").await?);
        page.is_readable("[data-action=open-session]").await
    })
}
