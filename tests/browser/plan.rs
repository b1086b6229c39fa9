//! The plan: made from a result, changed and taken back, closed by danger signs and never by somebody else's answers.

use crate::layout::{fits, make_narrow};
use crate::support::{FINE, Key, Page, Visit, fragment, until};
use anyhow::{Result, ensure};

/// The exercises of now, in their order, and whether each is left out.
async fn items(page: &Page) -> Result<Vec<(String, bool)>> {
    page.script(
        "return [...document.querySelectorAll('.period:not(.later) .plan-item')]\
         .map(item => [item.dataset.exercise, item.classList.contains('out')])",
    )
    .await
}

/// Opens the result of the way to self-care, with one answer changed, on day 0.
async fn open_result(page: &Page, changed: &[(&str, &str)]) -> Result<()> {
    page.travel_to_day(0);
    page.open_exercises(&fragment(changed)?).await?;
    page.wait_for("suited").await
}

async fn make_plan(page: &Page) -> Result<()> {
    open_result(page, &[]).await?;
    page.click("[data-action=make-plan]").await?;
    page.wait_for("plan").await
}

#[test]
fn a_plan_from_a_result_says_what_is_due_and_why_each_exercise_is_there() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        make_plan(page).await?;
        ensure!(page.has_focus("h2").await?, "the heading has the focus");
        let now = items(page).await?;
        ensure!(now.len() >= 2 && now.iter().all(|(_, out)| !out), "{now:?}");
        let reasons = page.count(".period:not(.later) .reason").await?;
        ensure!(reasons >= now.len(), "each exercise has a reason");
        page.is_readable("[data-today] .tasks li").await?;
        page.is_readable(".diary > .pain-rule").await?;
        ensure!(page.count(".later").await? == 2, "two periods come later");
        Ok(())
    })
}

#[test]
fn what_is_left_out_or_changed_can_be_taken_back() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        make_plan(page).await?;
        let at_first = items(page).await?;
        page.click(".plan-item [data-action=leave-out]").await?;
        until("it is left out", async || {
            page.there_is(".plan-item.out").await
        })
        .await?;
        ensure!(page.has_focus(".told").await?);
        ensure!(page.count(".tasks li").await? == at_first.len() - 1);
        page.click(".plan-item.out [data-action=put-back]").await?;
        until("it is back", async || Ok(items(page).await? == at_first)).await?;
        page.click(".plan-item [data-action=swap]").await?;
        until("it is another one", async || {
            Ok(items(page).await? != at_first)
        })
        .await?;
        page.click("[data-action=undo]").await?;
        until("it is the first one again", async || {
            Ok(items(page).await? == at_first)
        })
        .await
    })
}

#[test]
fn too_much_pain_at_rest_gives_no_session() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        make_plan(page).await?;
        page.click("[data-action=open-session]").await?;
        page.wait_for("session").await?;
        page.rate("pain-before", 4).await?;
        until("it says why not", async || page.there_is(".withheld").await).await?;
        ensure!(!page.there_is("[data-action=did-exercises]").await?);
        page.rate("pain-before", 3).await?;
        until("there is a session", async || {
            page.there_is("[data-action=did-exercises]").await
        })
        .await
    })
}

#[test]
fn a_session_is_noted_once_everything_is_told_and_can_be_taken_back() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        make_plan(page).await?;
        page.open_session(1).await?;
        page.click("[data-action=did-exercises]").await?;
        page.wait_for("after-session").await?;
        page.click("[data-action=record]").await?;
        until("it says that something is missing", async || {
            page.has_focus(".error-summary").await
        })
        .await?;
        page.tell_session(FINE).await?;
        page.wait_for("plan").await?;
        ensure!(!page.there_is("[data-action=open-session]").await?);
        page.is_readable(".history summary").await?;
        page.click("[data-action=undo]").await?;
        until("the session is still to do", async || {
            page.there_is("[data-action=open-session]").await
        })
        .await?;
        ensure!(!page.there_is(".history").await?);
        Ok(())
    })
}

#[test]
fn the_player_leads_through_the_session_and_its_end_asks_how_it_was() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        make_plan(page).await?;
        page.open_session(1).await?;
        page.click("[data-action=start-player]").await?;
        page.wait_for("player").await?;
        // The browser's own Back leaves it.
        page.browser.session.back().await?;
        page.wait_for("plan").await
    })
}

#[test]
fn a_session_works_by_keyboard_alone() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        open_result(page, &[]).await?;
        let press = async |selector: &str| -> Result<()> {
            page.tab_to(selector).await?;
            page.press(Key::Enter).await
        };
        press("[data-action=make-plan]").await?;
        page.wait_for("plan").await?;
        press("[data-action=open-session]").await?;
        page.wait_for("session").await?;
        page.tab_to("[name=pain-before]").await?;
        page.press(Key::Space).await?;
        press("[data-action=did-exercises]").await?;
        page.wait_for("after-session").await?;
        for choice in ["pain-during", "rose-or-limped", "effort"] {
            page.tab_to(&format!("[name={choice}]")).await?;
            page.press(Key::Space).await?;
        }
        press("[data-action=record]").await?;
        page.wait_for("plan").await?;
        page.is_readable(".history summary").await
    })
}

#[test]
fn a_result_with_a_warning_sign_gives_no_plan_and_says_why() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        for warning in [("bone-signs", "landing"), ("pain-now", "medium")] {
            open_result(page, &[warning]).await?;
            ensure!(!page.there_is("[data-action=make-plan]").await?);
            page.open_tab("plan").await?;
            page.wait_for("plan").await?;
            page.is_readable("[data-cards=withheld]").await?;
            ensure!(!page.there_is(".plan-item").await?);
        }
        Ok(())
    })
}

#[test]
fn without_a_result_the_plan_says_how_to_get_one() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.open_tab("plan").await?;
        page.wait_for("plan").await?;
        page.is_readable(".empty ol").await?;
        page.is_readable(".empty a[href='quiz.html']").await
    })
}

#[test]
fn answers_that_need_care_close_a_kept_plan_only_when_they_are_the_readers() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        for (own, stops) in [("not-own", false), ("own", true)] {
            open_result(page, &[("bone-signs", "landing")]).await?;
            page.open_tab("plan").await?;
            page.wait_for("plan").await?;
            ensure!(!page.there_is("[data-action=open-session]").await?);
            page.click(&format!("[data-action={own}]")).await?;
            until("the question is answered", async || {
                Ok(!page.there_is("[data-action=own]").await?)
            })
            .await?;
            ensure!(page.there_is("[data-stop]").await? == stops);
            ensure!(page.there_is("[data-action=open-session]").await? != stops);
        }
        // It stays closed, and so does running.
        page.come_back_on_day(1).await?;
        page.is_readable("[data-stop]").await?;
        page.open_tab("running").await?;
        page.wait_for("running").await?;
        ensure!(!page.there_is("[data-action=ask-to-run]").await?);
        Ok(())
    })
}

#[test]
fn the_browsers_own_back_goes_from_screen_to_screen() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        make_plan(page).await?;
        page.click("[data-action=open-session]").await?;
        page.wait_for("session").await?;
        page.browser.session.back().await?;
        page.wait_for("plan").await?;
        page.browser.session.back().await?;
        page.wait_for("suited").await?;
        page.browser.session.forward().await?;
        page.wait_for("plan").await
    })
}

#[test]
fn no_screen_of_the_plan_is_wider_than_a_narrow_phone() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        make_narrow(page).await?;
        page.make_and_keep_plan().await?;
        fits(page).await?;
        for screen in ["calendar", "paper"] {
            page.click(&format!("[data-action=open-{screen}]")).await?;
            page.wait_for(screen).await?;
            fits(page).await?;
            page.click("[data-action=back]").await?;
            page.wait_for("plan").await?;
        }
        page.open_session(1).await?;
        fits(page).await?;
        page.click("[data-action=did-exercises]").await?;
        page.wait_for("after-session").await?;
        fits(page).await?;
        page.tell_session(FINE).await?;
        page.wait_for("plan").await?;
        page.come_back_on_day(1).await?;
        page.tell_morning(9, true, true).await?;
        fits(page).await?;
        for screen in ["running", "data"] {
            page.open_tab(screen).await?;
            page.wait_for(screen).await?;
            fits(page).await?;
        }
        Ok(())
    })
}
