//! An app that stops half-way: the page says so in words, keeps the card of a danger sign, shows no half result, and the
//! reader can start over.

use crate::plan_print::show_as_printed;
use crate::support::{EMERGENCY, Hands, Page, SELF_CARE, Visit, fragment, until};
use anyhow::{Result, ensure};

/// What a test may break later. When an element takes no attribute, the app traps while it renders, after it has changed some
/// of the screen. When there is no new text, it is a script error of the browser in the middle of the app.
const BREAKABLE: &str = "window.breakElements = left => { const real = Element.prototype.setAttribute; \
    Element.prototype.setAttribute = function (...given) { \
    if (left-- < 1) throw Error('nothing more is taken'); return real.apply(this, given) } }; \
    window.breakTexts = () => { Document.prototype.createTextNode = () => { throw Error('no new text') } }";

/// How Chromium reports a trap.
const TRAP: &[&str] = &["unreachable"];

/// The sentence on the screen: what happened, and that nothing was sent. It has the focus, so it is read out and seen.
async fn has_stopped(page: &Page) -> Result<()> {
    page.wait_until_failed().await?;
    let said = page.words(".notice.failed").await?;
    ensure!(
        said.contains("not working") && said.contains("Nothing was sent"),
        "it says: {said}"
    );
    page.is_readable(".notice.failed a").await?;
    ensure!(
        page.has_focus(".notice.failed").await?,
        "the sentence may be out of sight"
    );
    ensure!(
        !is_seen(page, "#app button:not(.read-aloud)").await?,
        "a button does nothing"
    );
    Ok(())
}

/// The same in the quiz: it must never look like a good result.
async fn quiz_has_stopped(page: &Page) -> Result<()> {
    has_stopped(page).await?;
    let said = page.words(".notice.failed").await?;
    ensure!(
        said.contains("cannot say how urgent this is"),
        "it says: {said}"
    );
    ensure!(
        !is_seen(
            page,
            "#app :is(.question, [data-urgency=self-care], .finding)"
        )
        .await?,
        "half a screen is left"
    );
    for sign in ["emergency", "same-day", "soon"] {
        page.is_readable(&format!("#danger-signs [data-care={sign}] li"))
            .await?;
    }
    Ok(())
}

/// Whether any match can be seen.
async fn is_seen(page: &Page, selector: &str) -> Result<bool> {
    let seen =
        "return [...document.querySelectorAll(arguments[0])].some(part => part.checkVisibility())";
    page.script_with(seen, &[selector.into()]).await
}

/// Follows the link in the sentence: the page is a new one.
async fn starts_over(page: &Page, screen: &str) -> Result<()> {
    page.click(".notice.failed a").await?;
    until("the page is a new one", async || {
        Ok(!page.has_failed().await?)
    })
    .await?;
    page.is_meant_to_fail.set(false);
    page.wait_until_live().await?;
    page.wait_for(screen).await
}

async fn traps_on_the_second_question(page: &Page) -> Result<()> {
    page.wait_until_live().await?;
    Hands::Mouse.answer(page, "danger-now", &["none"]).await?;
    page.wait_for("age").await?;
    page.choose("18-39").await?;
    page.change("page.breakElements(3)").await?;
    page.go_on().await?;
    quiz_has_stopped(page).await?;
    ensure!(!is_seen(page, "#app .care-card").await?);
    starts_over(page, "danger-now").await
}

async fn traps_at_an_emergency(page: &Page) -> Result<()> {
    page.wait_until_live().await?;
    EMERGENCY.take(page, Hands::Mouse).await?;
    page.change("page.breakElements(0)").await?;
    page.click("[name=region] option:nth-child(3)").await?;
    quiz_has_stopped(page).await?;
    page.is_readable("#app [data-urgency=emergency] h2").await?;
    page.is_readable("#app [data-urgency=emergency] .care-act")
        .await?;
    // The number is that of the part of the world that was chosen before, so no other may stand beside it.
    ensure!(!is_seen(page, "#app .region").await?);
    starts_over(page, "danger-now").await
}

async fn traps_in_the_player(page: &Page) -> Result<()> {
    page.play("side-plank").await?;
    page.click("[data-action=player-main]").await?;
    page.wait_for_phase("get-ready").await?;
    page.change("page.breakElements(0)").await?;
    page.click("[data-action=player-skip]").await?;
    has_stopped(page).await?;
    ensure!(
        !is_seen(page, ".player-panel").await?,
        "the number looks as if it ran"
    );
    page.is_readable(".player .stop").await
}

#[test]
fn an_error_of_a_browser_extension_does_not_stop_the_quiz() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        page.wait_until_live().await?;
        for address in [
            "chrome-extension://a/b.js",
            "moz-extension://a/b.js",
            "safari-web-extension://a/b.js",
            "webkit-masked-url://hidden/",
        ] {
            let fails = "page.dispatchEvent(new page.ErrorEvent('error', { message: 'not ours', filename: '";
            page.change(&[fails, address, "' }))"].concat()).await?;
            ensure!(!page.has_failed().await?, "{address} stops the quiz");
        }
        Hands::Mouse.answer(page, "danger-now", &["none"]).await?;
        page.wait_for("age").await
    })
}

#[test]
fn a_trap_on_the_second_question_is_no_result() -> Result<()> {
    Visit::to("quiz.html")
        .beginning_with(BREAKABLE)
        .expecting_errors(TRAP)
        .run(async |page| traps_on_the_second_question(page).await)
}

#[test]
fn a_trap_at_an_emergency_keeps_the_card() -> Result<()> {
    Visit::to("quiz.html")
        .beginning_with(BREAKABLE)
        .expecting_errors(TRAP)
        .run(async |page| traps_at_an_emergency(page).await)
}

#[test]
fn a_trap_after_a_danger_sign_keeps_what_to_do_above_the_questions() -> Result<()> {
    Visit::to("quiz.html")
        .beginning_with(BREAKABLE)
        .expecting_errors(TRAP)
        .run(async |page| {
            page.wait_until_live().await?;
            for (question, answer) in [
                ("danger-now", "none"),
                ("age", "18-39"),
                ("danger-today", "fever"),
            ] {
                Hands::Mouse.answer(page, question, &[answer]).await?;
            }
            page.wait_for("walking").await?;
            page.change("page.breakElements(3)").await?;
            page.go_on().await?;
            quiz_has_stopped(page).await?;
            page.is_readable("#app .care-card.short .care-act").await
        })
}

#[test]
fn a_good_result_does_not_outlive_the_quiz() -> Result<()> {
    Visit::to("quiz.html")
        .beginning_with(BREAKABLE)
        .expecting_errors(TRAP)
        .run(async |page| {
            page.wait_until_live().await?;
            SELF_CARE.take(page, Hands::Mouse).await?;
            page.change("page.breakElements(3)").await?;
            page.click("[data-action=back]").await?;
            quiz_has_stopped(page).await
        })
}

#[test]
fn a_trap_in_the_player_stops_the_session_in_words() -> Result<()> {
    Visit::to("exercises.html")
        .beginning_with(BREAKABLE)
        .expecting_errors(TRAP)
        .run(async |page| {
            page.wait_until_live().await?;
            traps_in_the_player(page).await?;
            page.is_readable(".safety-net p").await?;
            starts_over(page, "exercises").await
        })
}

#[test]
fn a_kept_plan_is_there_again_after_a_trap() -> Result<()> {
    Visit::to("exercises.html")
        .beginning_with(BREAKABLE)
        .expecting_errors(TRAP)
        .run(async |page| {
            page.open_exercises(&fragment(&[])?).await?;
            page.click("[data-action=make-plan]").await?;
            page.wait_for("plan").await?;
            page.click(".keep input").await?;
            page.is_kept_here().await?;
            page.change("page.breakElements(3)").await?;
            page.click("[data-action=open-session]").await?;
            has_stopped(page).await?;
            starts_over(page, "plan").await?;
            page.is_readable(".plan-item").await
        })
}

/// Fills the sheet in, and lets its app stop.
async fn stops_on_the_sheet(page: &Page) -> Result<()> {
    page.wait_until_live().await?;
    let there = page.address_of("sheet.html") + fragment(&[])?.as_str();
    page.browser.session.goto("data:,").await?;
    page.browser.session.goto(there).await?;
    page.wait_until_live().await?;
    page.is_readable(".sheet h2").await?;
    page.change("page.breakTexts()").await?;
    page.click("[data-action=copy]").await?;
    has_stopped(page).await?;
    page.is_readable(".when-failed p").await
}

#[test]
fn an_error_on_the_sheet_says_that_it_may_not_be_whole() -> Result<()> {
    let visit = Visit::to("sheet.html").beginning_with(BREAKABLE);
    visit
        .expecting_errors(&["no new text"])
        .run(stops_on_the_sheet)
}

#[test]
fn on_paper_such_a_sheet_says_so_too() -> Result<()> {
    let visit = Visit::to("sheet.html").beginning_with(BREAKABLE);
    visit.expecting_errors(&["no new text"]).run(async |page| {
        stops_on_the_sheet(page).await?;
        show_as_printed(page).await?;
        page.is_readable(".notice.failed").await
    })
}

#[test]
fn in_the_single_file_all_of_it_is_said_too() -> Result<()> {
    let visit = Visit::to("standalone.html").beginning_with(BREAKABLE);
    visit.expecting_errors(TRAP).run(async |page| {
        traps_on_the_second_question(page).await?;
        traps_at_an_emergency(page).await
    })?;
    visit.expecting_errors(TRAP).run(async |page| {
        page.wait_until_live().await?;
        page.click(".elsewhere a[href='exercises.html']").await?;
        page.wait_for("exercises").await?;
        traps_in_the_player(page).await?;
        ensure!(
            !is_seen(page, "a[href*='.html']").await?,
            "a link leads out of the file"
        );
        page.is_readable("#danger-signs [data-care=emergency] li")
            .await?;
        starts_over(page, "danger-now").await
    })
}
