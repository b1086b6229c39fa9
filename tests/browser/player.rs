//! The player: every phase, settings, and time that is neither lost nor invented.

use crate::support::{Key, Page, Visit, until};
use anyhow::{Result, ensure};
use serde_json::json;

/// Held on each side in turn.
pub const SIDE_PLANK: &str = "side-plank";

/// The phases of three sets of a hold on each side.
pub const SIDE_PLANK_PHASES: [&str; 12] = [
    "get-ready",
    "hold",
    "change-sides",
    "hold",
    "rest",
    "hold",
    "change-sides",
    "hold",
    "rest",
    "hold",
    "change-sides",
    "hold",
];

/// Repetitions with both legs.
const SQUAT: &str = "squat-to-chair";

#[test]
fn repetitions_wait_for_the_reader_and_the_figure_moves_meanwhile() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.play(SQUAT).await?;
        page.press(Key::Space).await?;
        page.wait_for_phase("get-ready").await?;
        ensure!(movement(page).await? == "none");
        page.press(Key::Right).await?;
        page.wait_for_phase("work").await?;
        ensure!(page.shown().await?.number == "8");
        ensure!(movement(page).await? == "running");
        page.pass_time(20_000).await?;
        ensure!(page.shown().await?.phase == "work");
        page.click("[data-action=player-pause]").await?;
        page.wait_until_paused().await?;
        ensure!(movement(page).await? == "paused");
        until("the focus is on the large button", async || {
            page.has_focus("[data-action=player-main]").await
        })
        .await?;
        page.press(Key::Enter).await?;
        page.wait_for_phase("work").await?;
        page.press(Key::Enter).await?;
        page.wait_for_phase("rest").await?;
        ensure!(movement(page).await? == "none");
        let shown = page.shown().await?;
        ensure!(shown.count == "Set 2 of 2", "{shown:?}");
        page.is_readable(".player h2").await?;
        ensure!(page.words(".player h2").await?.starts_with("Next: "));
        Ok(())
    })
}

/// How the figure moves: "running", "paused" or "none".
async fn movement(page: &Page) -> Result<String> {
    page.script(
        "const moving = [...document.querySelectorAll('.player .body > g')].map(part => getComputedStyle(part))\
         .find(style => style.animationName !== 'none'); return moving?.animationPlayState ?? 'none'",
    )
    .await
}

#[test]
fn without_motion_start_and_end_stand_side_by_side() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        let features = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        let session = &page.browser.session;
        session.cdp().send_raw("Emulation.setEmulatedMedia", features).await?;
        page.play(SQUAT).await?;
        page.press(Key::Space).await?;
        page.press(Key::Right).await?;
        page.wait_for_phase("work").await?;
        ensure!(movement(page).await? == "none");
        let stills = "return [...document.querySelectorAll('.player .figure')].filter(still => still.checkVisibility()).length";
        ensure!(page.script::<u8>(stills).await? == 2);
        Ok(())
    })
}

#[test]
fn every_phase_can_be_skipped_and_gone_back_to() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.play(SIDE_PLANK).await?;
        page.press(Key::Space).await?;
        for phase in SIDE_PLANK_PHASES {
            page.wait_for_phase(phase).await?;
            page.press(Key::Right).await?;
        }
        until("the session is over", async || {
            Ok(page.shown().await?.phase == "finished")
        })
        .await?;
        // Nothing was done, so nothing is praised, and the reader may begin again.
        ensure!(!page.there_is(".player-done").await?);
        let said = page.words(".player h2").await?;
        ensure!(said == "No set was done this time", "{said}");
        page.press(Key::Space).await?;
        page.wait_until_paused().await?;
        ensure!(page.shown().await?.phase == "get-ready");
        page.press(Key::Escape).await?;
        page.wait_for("exercises").await?;
        page.click("[data-exercise=side-plank] [data-action=play]")
            .await?;
        page.wait_for("player").await?;
        page.press(Key::Space).await?;
        for phase in ["get-ready", "hold", "change-sides"] {
            page.wait_for_phase(phase).await?;
            page.click("[data-action=player-skip]").await?;
        }
        page.wait_for_phase("hold").await?;
        for phase in ["change-sides", "hold", "get-ready"] {
            page.press(Key::Left).await?;
            page.wait_for_phase(phase).await?;
        }
        Ok(())
    })
}

#[test]
fn a_hidden_page_waits_and_welcomes_back() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.play(SIDE_PLANK).await?;
        page.press(Key::Space).await?;
        page.press(Key::Right).await?;
        page.wait_for_phase("hold").await?;
        page.pass_time(4_000).await?;
        page.wait_for_number("11").await?;
        page.hide(true).await?;
        page.wait_until_paused().await?;
        page.turn_clock_unseen(3_600_000.0).await?;
        page.hide(false).await?;
        until("it says so", async || {
            Ok(page
                .words(".player-hint")
                .await?
                .starts_with("Welcome back"))
        })
        .await?;
        let status = page
            .script::<String>("return document.querySelector('.player [role=status]').textContent");
        ensure!(status.await?.starts_with("Welcome back"));
        let shown = page.shown().await?;
        ensure!(shown.is_paused && shown.number == "11", "{shown:?}");
        page.press(Key::Space).await?;
        page.wait_for_phase("hold").await?;
        page.pass_time(1_000).await?;
        page.wait_for_number("10").await
    })
}

#[test]
fn a_device_that_slept_and_a_clock_that_went_back_change_nothing() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.play(SIDE_PLANK).await?;
        page.press(Key::Space).await?;
        page.press(Key::Right).await?;
        page.wait_for_phase("hold").await?;
        page.pass_time(2_000).await?;
        page.wait_for_number("13").await?;
        page.turn_clock(-3_600_000.0).await?;
        ensure!(page.shown().await?.number == "13");
        page.pass_time(2_000).await?;
        page.wait_for_number("11").await?;
        page.turn_clock(3_600_000.0).await?;
        page.wait_until_paused().await?;
        ensure!(page.shown().await?.number == "11");
        Ok(())
    })
}

#[test]
fn settings_change_the_session_that_is_under_way() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.play(SIDE_PLANK).await?;
        page.click(".player-settings > summary").await?;
        page.click("select[name=get-ready] option:last-child")
            .await?;
        page.wait_for_number("30").await?;
        page.click("select[name=sore-side] option:last-child")
            .await?;
        until("the sore side is first", async || {
            Ok(page.shown().await?.side == "Right side (sore)")
        })
        .await?;
        page.click("select[name=turn] option:last-child").await?;
        until("the sore side is last", async || {
            Ok(page.shown().await?.side == "Left side")
        })
        .await?;
        page.click("[data-action=player-main]").await?;
        page.wait_for_phase("get-ready").await?;
        page.click("[data-action=player-more]").await?;
        page.wait_for_number("40").await?;
        page.leave_session().await?;
        page.click("[data-exercise=side-plank] [data-action=play]")
            .await?;
        page.wait_for("player").await?;
        page.wait_for_number("30").await
    })
}

#[test]
fn nothing_moves_while_the_seconds_pass_and_the_buttons_never_do() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        for width in [320, 480, 1200] {
            page.resize(width, 800).await?;
            page.play(SIDE_PLANK).await?;
            let mut places = vec![main_button(page).await?];
            page.press(Key::Space).await?;
            for phase in &SIDE_PLANK_PHASES[..5] {
                page.wait_for_phase(phase).await?;
                let (before, said) = (whole(page).await?, said(page).await?);
                places.push(main_button(page).await?);
                page.pass_time(1_000).await?;
                ensure!(whole(page).await? == before, "{phase} at {width}");
                ensure!(
                    self::said(page).await? == said,
                    "{phase} is said more than once"
                );
                page.press(Key::Right).await?;
            }
            page.wait_for_phase("hold").await?;
            places.dedup();
            ensure!(
                places.len() == 1,
                "at {width} the large button moves: {places:?}"
            );
            page.leave_session().await?;
            page.click("[data-exercise=side-plank] > summary").await?;
        }
        Ok(())
    })
}

async fn main_button(page: &Page) -> Result<Vec<f64>> {
    page.script("const box = document.querySelector('[data-action=player-main]').getBoundingClientRect();\
        const top = document.querySelector('.player').getBoundingClientRect().top; return [box.x, box.y - top, box.width, box.height]").await
}

/// The place of everything in the player.
async fn whole(page: &Page) -> Result<Vec<[f64; 4]>> {
    page.script("return [...document.querySelectorAll('.player, .player *:not(svg *, .player-number b)')].map(part => part.getBoundingClientRect())\
        .map(({ x, y, width, height }) => [x, y, width, height])").await
}

/// What the player has said last to those who listen.
pub async fn said(page: &Page) -> Result<String> {
    page.script("return document.querySelector('.player [role=status]').textContent")
        .await
}
