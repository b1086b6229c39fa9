//! What the player asks of the device: nothing sounds unasked, everything stops when the reader leaves, and what a
//! browser refuses is said.

use crate::support::{Frame, Key, Page, Visit, until};
use anyhow::{Result, ensure};

const SIDE_PLANK: &str = "side-plank";

/// Counts what the page makes, without making a sound.
const LISTEN: &str = "window.heard = { contexts: [], spoken: [], cancelled: 0 };\
    const Real = window.AudioContext;\
    window.AudioContext = class extends Real { constructor() { super(); heard.contexts.push(this) } };\
    speechSynthesis.getVoices = () => [{ lang: 'en-GB' }];\
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

/// Asks for tones and plays until a hold. The page says that there are none.
async fn asks_for_tones_in_vain(page: &Page) -> Result<()> {
    page.play(SIDE_PLANK).await?;
    page.click(".player-settings > summary").await?;
    page.click("input[name=sound]").await?;
    let refusal = "[data-refused=sound]";
    until("the page says that it cannot", async || {
        page.there_is(refusal).await
    })
    .await?;
    page.is_readable(refusal).await?;
    page.click("[data-action=player-main]").await?;
    page.wait_for_phase("get-ready").await?;
    page.pass_time(5_000).await?;
    page.wait_for_phase("hold").await?;
    ensure!(page.count(refusal).await? == 1);
    // Who does not want it any more need not read about it.
    page.click("input[name=sound]").await?;
    until("the page says no more of it", async || {
        Ok(!page.there_is(refusal).await?)
    })
    .await
}

#[test]
fn tones_that_a_browser_does_not_make_are_said() -> Result<()> {
    Visit::to("exercises.html")
        .beginning_with(
            "window.AudioContext = class { constructor() { throw new DOMException('no', 'NotSupportedError') } }",
        )
        .run(async |page| asks_for_tones_in_vain(page).await)
}

#[test]
fn tones_that_nobody_can_hear_are_said() -> Result<()> {
    Visit::to("exercises.html")
        .beginning_with(
            "window.AudioContext = class { state = 'suspended'; currentTime = 0; \
             resume() { return new Promise(() => {}) } async close() {} \
             createOscillator() { throw new DOMException('no', 'NotSupportedError') } }",
        )
        .run(async |page| asks_for_tones_in_vain(page).await)
}

#[test]
fn a_vibration_that_is_refused_is_said() -> Result<()> {
    Visit::to("exercises.html")
        .beginning_with(
            "Object.defineProperty(navigator, 'vibrate', { configurable: true, value: () => false })",
        )
        .run(async |page| {
            page.play(SIDE_PLANK).await?;
            ensure!(!page.there_is("[data-refused]").await?, "nobody has asked for anything");
            // It is on from the start, and first felt when a hold begins.
            page.click("[data-action=player-main]").await?;
            page.wait_for_phase("get-ready").await?;
            page.pass_time(5_000).await?;
            page.wait_for_phase("hold").await?;
            until("the page says that it cannot", async || {
                page.there_is("[data-refused=vibration]").await
            })
            .await?;
            page.is_readable("[data-refused=vibration]").await
        })
}

/// The player says in the place of the switch that it cannot speak, and there is nothing that reads aloud.
async fn cannot_speak(page: &Page) -> Result<()> {
    ensure!(!page.there_is("html[data-voice]").await?);
    page.play(SIDE_PLANK).await?;
    page.click(".player-settings > summary").await?;
    ensure!(!page.there_is("input[name=speech]").await?);
    let hints: Vec<String> = page
        .script("return [...document.querySelectorAll('.player-settings .hint')].map(hint => hint.innerText)")
        .await?;
    ensure!(
        hints.iter().any(|hint| hint.contains("cannot speak")),
        "{hints:?}"
    );
    Ok(())
}

#[test]
fn a_browser_without_any_voice_says_that_it_cannot_speak() -> Result<()> {
    Visit::to("exercises.html")
        .beginning_with("if (window.speechSynthesis) speechSynthesis.getVoices = () => []")
        .run(async |page| cannot_speak(page).await)
}

#[test]
fn a_browser_without_a_voice_for_the_language_says_that_it_cannot_speak() -> Result<()> {
    Visit::to("exercises.html")
        .beginning_with(
            "if (window.speechSynthesis) speechSynthesis.getVoices = () => [{ lang: 'fi-FI' }]",
        )
        .run(async |page| cannot_speak(page).await)
}
