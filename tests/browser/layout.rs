//! Nothing is cut off on a narrow screen, and nothing jumps while the page loads.

use crate::every_screen::every_screen;
use crate::reader::{CUT_OFF, Reader};
use crate::support::{App, EMERGENCY, Hands, Page, SAME_DAY, SELF_CARE, Visit, until};
use anyhow::{Result, ensure};
use serde_json::Value;

/// The narrowest width that must do without scrolling sideways (WCAG 1.4.10).
pub const NARROW: u32 = 320;

/// The width of a phone that is ten years old.
const NARROWEST: u32 = 240;

/// The elements that reach beyond the right edge, with all that is folded opened.
pub const BEYOND: &str = "
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    return [...document.querySelectorAll('body *')]
        .filter(element => element.getBoundingClientRect().right > edge)
        .map(element => element.outerHTML.slice(0, 80));";

/// Fails when anything on the page reaches beyond its right edge.
pub async fn fits(page: &Page) -> Result<()> {
    let beyond: Vec<String> = page.script(BEYOND).await?;
    ensure!(beyond.is_empty(), "too wide: {beyond:#?}");
    Ok(())
}

/// Shows the page as wide as a narrow phone.
pub async fn make_narrow(page: &Page) -> Result<()> {
    page.resize(NARROW, 640).await
}

#[test]
fn on_the_oldest_phone_nothing_is_cut_off_on_any_screen() -> Result<()> {
    let looks = &[("cut off", CUT_OFF), ("beyond the edge", BEYOND)];
    let reader = Reader::of(looks, NARROWEST).unfolding();
    every_screen("", &reader)?;
    reader.judge()
}

#[test]
fn no_screen_on_the_way_to_self_care_is_wider_than_a_narrow_phone() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        make_narrow(page).await?;
        SELF_CARE.take_looking(page, Hands::Mouse, fits).await
    })
}

#[test]
fn no_urgent_screen_is_wider_than_a_narrow_phone() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        make_narrow(page).await?;
        page.go_on().await?;
        until("the summary is there", async || {
            page.there_is(".error-summary").await
        })
        .await?;
        fits(page).await?;
        SAME_DAY.take_looking(page, Hands::Mouse, fits).await?;
        page.click("[data-action=start-over]").await?;
        EMERGENCY.take_looking(page, Hands::Mouse, fits).await
    })
}

#[test]
fn the_article_is_not_wider_than_a_narrow_phone() -> Result<()> {
    Visit::to("index.html").run(async |page| {
        make_narrow(page).await?;
        fits(page).await
    })
}

#[test]
fn the_exercises_are_not_wider_than_a_narrow_phone() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        make_narrow(page).await?;
        fits(page).await
    })
}

#[test]
fn nothing_moves_when_the_app_takes_the_quiz_over() -> Result<()> {
    nothing_moves("quiz.html")
}

#[test]
fn nothing_moves_when_the_app_takes_over_in_the_article() -> Result<()> {
    nothing_moves("index.html")
}

#[test]
fn nothing_moves_when_the_app_takes_the_exercises_over() -> Result<()> {
    nothing_moves("exercises.html")
}

/// The static page is painted before the app arrives, so that every shift is one that a reader could see.
fn nothing_moves(file: &'static str) -> Result<()> {
    Visit::to(file).app(App::HeldBack).run(async |page| {
        let painted = "return performance.getEntriesByName('first-contentful-paint').length > 0";
        until("the page is painted", async || page.script(painted).await).await?;
        page.app.release_app();
        page.wait_until_live().await?;
        let shifts = "
            const done = arguments[arguments.length - 1];
            const paintedTwice = () => new Promise(then => requestAnimationFrame(() => requestAnimationFrame(then)));
            paintedTwice().then(() => {
                const seen = [];
                const observer = new PerformanceObserver(list => seen.push(...list.getEntries()));
                observer.observe({ type: 'layout-shift', buffered: true });
                return paintedTwice().then(() => done(seen.concat(observer.takeRecords()).map(shift => shift.value)));
            });";
        let shifts: Vec<Value> = page.browser.session.execute_async(shifts, vec![]).await?.convert()?;
        ensure!(shifts.is_empty(), "the page moved by {shifts:?}");
        Ok(())
    })
}
