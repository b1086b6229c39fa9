//! What the player asks of the device: nothing sounds unasked, everything stops when the reader leaves, and what a
//! browser refuses is said.

use crate::support::{Frame, Key, Page, Visit, until};
use anyhow::{Result, ensure};

const SIDE_PLANK: &str = "side-plank";

/// Counts what the page makes, without making a sound.
const LISTEN: &str = "window.heard = { contexts: [], spoken: [], cancelled: 0 };\
    const Real = window.AudioContext;\
    window.AudioContext = class extends Real { constructor() { super(); heard.contexts.push(this) } };\
    speechSynthesis.speak = utterance => heard.spoken.push(utterance.text);\
    speechSynthesis.cancel = () => { heard.cancelled += 1 }; return null";

/// Counts how often the page asks to keep the screen on, and answers as the test says.
const ASKED: &str = "window.lock = { asked: 0, released: 0 };\
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request: async () => {\
        lock.asked += 1; if (arguments_[0]) throw new DOMException('no', 'NotAllowedError');\
        return { release: async () => { lock.released += 1 } } } } }); return null";

async fn answer_wake_lock(page: &Page, refuses: bool) -> Result<()> {
    let script = format!("const arguments_ = arguments; {ASKED}");
    page.script_with(&script, &[refuses.into()]).await
}

async fn count(page: &Page, what: &str) -> Result<usize> {
    page.script(&format!("return {what}")).await
}

#[test]
fn nothing_sounds_until_it_is_asked_for_and_everything_stops_on_leaving() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.script::<()>(LISTEN).await?;
        page.play(SIDE_PLANK).await?;
        page.press(Key::Space).await?;
        page.wait_for_phase("get-ready").await?;
        page.pass_time(5_000).await?;
        page.wait_for_phase("hold").await?;
        ensure!(count(page, "heard.contexts.length + heard.spoken.length").await? == 0);
        page.click(".player-settings > summary").await?;
        page.click("input[name=sound]").await?;
        page.click("input[name=speech]").await?;
        until("both are tried out", async || {
            Ok(count(page, "heard.contexts.length").await? == 1
                && count(page, "heard.spoken.length").await? == 1)
        })
        .await?;
        page.click("[data-action=player-skip]").await?;
        page.wait_for_phase("change-sides").await?;
        until("the phase is spoken with its side", async || {
            let spoken: Vec<String> = page.script("return heard.spoken").await?;
            Ok(spoken
                .last()
                .is_some_and(|words| words == "Change sides. Right side"))
        })
        .await?;
        ensure!(count(page, "heard.contexts.length").await? == 1);
        let cancelled = count(page, "heard.cancelled").await?;
        page.leave_session().await?;
        ensure!(count(page, "heard.cancelled").await? > cancelled);
        until("the tones are given back", async || {
            page.script("return heard.contexts[0].state === 'closed'")
                .await
        })
        .await
    })
}

#[test]
fn a_pause_stops_the_voice() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.script::<()>(LISTEN).await?;
        page.play(SIDE_PLANK).await?;
        page.press(Key::Space).await?;
        page.wait_for_phase("get-ready").await?;
        page.press(Key::Space).await?;
        page.wait_until_paused().await?;
        ensure!(count(page, "heard.cancelled").await? == 1);
        Ok(())
    })
}

#[test]
fn a_screen_that_cannot_be_kept_on_is_said() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        answer_wake_lock(page, true).await?;
        page.play(SIDE_PLANK).await?;
        ensure!(
            !page.there_is(".player-screen").await?,
            "it is said before it is known"
        );
        page.press(Key::Space).await?;
        page.wait_for_phase("get-ready").await?;
        until("it is said", async || page.there_is(".player-screen").await).await?;
        page.is_readable(".player-screen").await
    })
}

#[test]
fn the_screen_stays_on_while_the_session_runs_and_is_asked_for_again() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        answer_wake_lock(page, false).await?;
        page.play(SIDE_PLANK).await?;
        ensure!(count(page, "lock.asked").await? == 0);
        page.press(Key::Space).await?;
        page.wait_for_phase("get-ready").await?;
        until("it is asked for", async || {
            Ok(count(page, "lock.asked").await? == 1)
        })
        .await?;
        page.hide(true).await?;
        page.wait_until_paused().await?;
        until("it is given back", async || {
            Ok(count(page, "lock.released").await? == 1)
        })
        .await?;
        page.hide(false).await?;
        page.press(Key::Space).await?;
        page.wait_for_phase("get-ready").await?;
        until("it is asked for again", async || {
            Ok(count(page, "lock.asked").await? == 2)
        })
        .await?;
        page.leave_session().await?;
        until("it is given back again", async || {
            Ok(count(page, "lock.released").await? == 2)
        })
        .await?;
        ensure!(!page.there_is(".player-screen").await?);
        Ok(())
    })
}

#[test]
fn a_browser_without_any_of_it_plays_the_session_and_says_so() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.script::<()>(
            "for (const [of, name] of [[Navigator.prototype, 'wakeLock'], [Navigator.prototype, 'vibrate'],\
               [window, 'AudioContext'], [window, 'speechSynthesis']]) delete of[name];\
             return null",
        )
        .await?;
        page.play(SIDE_PLANK).await?;
        page.click(".player-settings > summary").await?;
        ensure!(!page.there_is(".player-settings input").await?);
        ensure!(page.count(".player-settings .hint").await? == 4);
        page.click("[data-action=player-main]").await?;
        page.wait_for_phase("get-ready").await?;
        page.pass_time(5_000).await?;
        page.wait_for_phase("hold").await?;
        until("the screen is spoken of", async || page.there_is(".player-screen").await).await
    })
}

#[test]
fn a_frame_that_may_do_nothing_plays_the_session_too() -> Result<()> {
    Visit::to("exercises.html")
        .framed(Frame::Sandboxed)
        .open_to_all_origins()
        .run(async |page| {
            page.play(SIDE_PLANK).await?;
            page.click("[data-action=player-main]").await?;
            page.wait_for_phase("get-ready").await?;
            page.pass_time(5_000).await?;
            page.wait_for_phase("hold").await?;
            until("the screen is spoken of", async || {
                page.there_is(".player-screen").await
            })
            .await
        })
}
