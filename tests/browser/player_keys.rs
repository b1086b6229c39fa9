//! The player by keyboard: a whole session, and keys that act only where nothing else has a use for them.

use crate::player::{SIDE_PLANK, SIDE_PLANK_PHASES};
use crate::support::{Key, Visit, until};
use anyhow::{Result, ensure};

#[test]
fn a_whole_session_goes_by_keyboard_alone() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.play_by_keys(SIDE_PLANK).await?;
        until("the heading has the focus", async || {
            page.has_focus(".player h2").await
        })
        .await?;
        let before = page.shown().await?;
        ensure!(
            (before.phase.as_str(), before.is_paused) == ("get-ready", true),
            "{before:?}"
        );
        page.press(Key::Space).await?;
        let mut sides = Vec::new();
        for phase in SIDE_PLANK_PHASES {
            page.wait_for_phase(phase).await?;
            let shown = page.shown().await?;
            if phase == "hold" {
                sides.push(shown.side);
            }
            let seconds: u32 = match shown.number.split_once(':') {
                Some((minutes, seconds)) => {
                    minutes.parse::<u32>()? * 60 + seconds.parse::<u32>()?
                }
                None => shown.number.parse()?,
            };
            page.pass_time(1_000 * seconds).await?;
        }
        ensure!(sides == ["Left side", "Right side"].repeat(3), "{sides:?}");
        until("the session is over", async || {
            page.has_focus(".player h2").await
        })
        .await?;
        ensure!(page.shown().await?.phase == "finished");
        ensure!(page.words(".player-done").await? == "Side plank: 3 of 3 sets");
        page.press(Key::Enter).await?;
        page.wait_for("exercises").await?;
        until(
            "the card is open again, with the focus on its button",
            async || {
                page.has_focus("[data-exercise=side-plank][open] [data-action=play]")
                    .await
            },
        )
        .await
    })
}

#[test]
fn controls_keep_their_own_keys() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.play(SIDE_PLANK).await?;
        page.press(Key::Space).await?;
        page.press(Key::Right).await?;
        page.wait_for_phase("hold").await?;
        page.tab_to("[data-action=player-skip]").await?;
        page.press(Key::Space).await?;
        page.wait_for_phase("change-sides").await?;
        page.tab_to(".player-settings > summary").await?;
        page.press(Key::Enter).await?;
        page.tab_to(".player-settings select").await?;
        page.press(Key::Right).await?;
        page.tab_to(".player-settings input").await?;
        ensure!(page.shown().await?.phase == "change-sides");
        page.press(Key::Escape).await?;
        page.wait_until_paused().await?;
        until("the question is there", async || {
            page.has_focus("[data-action=player-stay]").await
        })
        .await?;
        page.press(Key::Right).await?;
        ensure!(
            page.shown().await?.phase == "change-sides",
            "a key acts behind the question"
        );
        page.press(Key::Escape).await?;
        until("the reader stays", async || {
            page.has_focus("[data-action=player-main]").await
        })
        .await?;
        page.press(Key::Space).await?;
        page.wait_for_phase("change-sides").await?;
        page.press(Key::Escape).await?;
        page.tab_to("[data-action=player-leave-now]").await?;
        page.press(Key::Enter).await?;
        page.wait_for("exercises").await
    })
}
