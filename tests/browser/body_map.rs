//! The drawing of the hip is a second way to the radio buttons beside it: for fingers and for eyes, never the only one.

use crate::answering::{chosen_is, go_to};
use crate::support::{Frame, Hands, Key, Page, Visit, until};
use anyhow::{Context, Result, ensure};
use thirtyfour::By;

const QUIZ: &str = "quiz.html";

/// Each zone with an area to tap, as its view and its answer.
const ZONES: [(&str, &str); 13] = [
    ("front", "hip-top"),
    ("front", "belly"),
    ("front", "outerfront"),
    ("front", "outer"),
    ("front", "front"),
    ("front", "inner"),
    ("side", "hip-top"),
    ("side", "outerfront"),
    ("side", "outer"),
    ("back", "hip-top"),
    ("back", "buttock"),
    ("back", "sitbone"),
    ("back", "thigh-back"),
];

fn area(view: &str, zone: &str, class: &str) -> String {
    format!("[data-view={view}] [data-zone={zone}] .{class}")
}

/// Waits until the zones of this answer are marked, and no others.
async fn marked_is(page: &Page, answer: &str) -> Result<()> {
    let marked = "
        const zones = [...document.querySelectorAll('.body-map [data-zone]')];
        return zones.length > 0 && zones.every(zone =>
            zone.hasAttribute('data-chosen') === (zone.dataset.zone === arguments[0]));";
    until(&format!("only '{answer}' is marked"), async || {
        page.script_with(marked, &[answer.into()]).await
    })
    .await
}

/// The name that the reader sees below the drawing.
async fn caption_is(page: &Page, words: &str) -> Result<()> {
    until(&format!("the caption says '{words}'"), async || {
        Ok(page.words(".body-map p").await? == words)
    })
    .await
}

async fn point_at(page: &Page, selector: &str) -> Result<()> {
    let element = page.find(selector).await?;
    element.scroll_into_view().await?;
    let chain = page.browser.session.action_chain();
    Ok(chain.move_to_element_center(&element).perform().await?)
}

#[test]
fn each_zone_chooses_its_answer_and_only_that_one() -> Result<()> {
    Visit::to(QUIZ).run(async |page| {
        go_to(page, "place").await?;
        let there = page.count(".body-map .hit").await?;
        ensure!(there == ZONES.len(), "there are {there} zones to tap");
        for (view, zone) in ZONES {
            page.click(&area(view, zone, "hit"))
                .await
                .with_context(|| format!("{zone}, {view}"))?;
            chosen_is(page, &[zone]).await?;
            marked_is(page, zone).await?;
            ensure!(page.screen().await? == "place", "{zone} went on by itself");
        }
        page.go_on().await?;
        page.wait_for("change").await
    })
}

#[test]
fn the_mark_comes_to_the_side_of_the_body_that_was_tapped() -> Result<()> {
    let beside = "
        const middle = element => { const box = element.getBoundingClientRect(); return box.x + box.width / 2 };
        const zone = document.querySelector(arguments[0]);
        return [middle(zone.querySelector('.dot')), middle(zone.querySelector('.other')), middle(zone.closest('svg'))];";
    Visit::to(QUIZ).run(async |page| {
        go_to(page, "place").await?;
        for (view, zone) in [("back", "sitbone"), ("back", "sitbone"), ("front", "outer")] {
            let selector = format!("[data-view={view}] [data-zone={zone}]");
            let [_, tapped, middle]: [f64; 3] =
                page.script_with(beside, &[selector.clone().into()]).await?;
            page.click(&area(view, zone, "other")).await?;
            chosen_is(page, &[zone]).await?;
            let [dot, ..]: [f64; 3] = page.script_with(beside, &[selector.into()]).await?;
            ensure!(
                (dot < middle) == (tapped < middle),
                "the dot of {zone} is on the other side"
            );
        }
        Ok(())
    })
}

#[test]
fn the_arrow_keys_in_the_list_move_the_mark() -> Result<()> {
    Visit::to(QUIZ).run(async |page| {
        go_to(page, "place").await?;
        page.tab_to(".answer input").await?;
        page.press(Key::Space).await?;
        for answer in [
            "front",
            "outer",
            "outerfront",
            "sitbone",
            "buttock",
            "inner",
            "deep",
        ] {
            chosen_is(page, &[answer]).await?;
            marked_is(page, answer).await?;
            page.press(Key::Down).await?;
        }
        Ok(())
    })
}

#[test]
fn an_answer_that_is_no_single_spot_marks_nothing() -> Result<()> {
    Visit::to(QUIZ).run(async |page| {
        go_to(page, "place").await?;
        page.click(&area("front", "front", "hit")).await?;
        for answer in ["several", "both", "not-sure"] {
            page.choose(answer).await?;
            chosen_is(page, &[answer]).await?;
            marked_is(page, answer).await?;
        }
        Ok(())
    })
}

#[test]
fn each_zone_is_a_target_of_44_pixels_however_wide_the_frame() -> Result<()> {
    // Looks for a square in which every point of a grid belongs to the zone.
    let too_small = "
        const side = 44, step = 1, grid = [0, .25, .5, .75, 1].map(part => .1 + part * (side - .2));
        return [...document.querySelectorAll('.body-map [data-zone]:has(.hit)')].filter(zone => {
            zone.closest('svg').scrollIntoView({ block: 'center', behavior: 'instant' });
            const box = zone.getBoundingClientRect();
            const fits = (x, y) => grid.every(right => grid.every(down =>
                document.elementFromPoint(x + right, y + down)?.closest('[data-zone]') === zone));
            for (let x = box.left; x + side <= box.right + .1; x += step)
                for (let y = box.top; y + side <= box.bottom + .1; y += step)
                    if (fits(x, y)) return false;
            return true;
        }).map(zone => zone.closest('svg').dataset.view + ' ' + zone.dataset.zone);";
    Visit::to(QUIZ).run(async |page| {
        go_to(page, "place").await?;
        // On both sides of each width at which the views are laid out in another way.
        for width in [320, 480, 500, 520, 600, 640, 680, 768, 1200] {
            page.resize(width, 640).await?;
            let small: Vec<String> = page.script(too_small).await?;
            ensure!(
                small.is_empty(),
                "too small for a thumb at {width} px: {small:?}"
            );
        }
        Ok(())
    })
}

#[test]
fn a_chosen_zone_shows_without_colour() -> Result<()> {
    let looks = "
        const zone = document.querySelector('[data-view=back] [data-zone=sitbone]');
        const look = part => getComputedStyle(zone.querySelector(part));
        return [look('.dot').stroke !== 'none', look('.spot').strokeDasharray === 'none'];";
    Visit::to(QUIZ).run(async |page| {
        go_to(page, "place").await?;
        let [dot, whole_line]: [bool; 2] = page.script(looks).await?;
        ensure!(!dot && !whole_line, "it looks chosen before it is");
        page.choose("sitbone").await?;
        marked_is(page, "sitbone").await?;
        let [dot, whole_line]: [bool; 2] = page.script(looks).await?;
        ensure!(dot && whole_line, "it has no dot or no whole line");
        Ok(())
    })
}

#[test]
fn the_caption_names_what_is_pointed_at_else_what_is_chosen() -> Result<()> {
    Visit::to(QUIZ).run(async |page| {
        go_to(page, "place").await?;
        point_at(page, "legend").await?;
        let hint = page.words(".body-map p span").await?;
        ensure!(!hint.is_empty(), "nothing says what to do");
        caption_is(page, &hint).await?;
        point_at(page, &area("back", "sitbone", "hit")).await?;
        caption_is(page, "Low buttock").await?;
        point_at(page, "legend").await?;
        caption_is(page, &hint).await?;
        point_at(page, ".answer:has([value=belly])").await?;
        caption_is(page, "Lower tummy").await?;
        ensure!(page.there_is("[data-zone=belly][data-pointed]").await?);
        page.click(&area("front", "inner", "hit")).await?;
        point_at(page, "legend").await?;
        caption_is(page, "Inner groin").await
    })
}

#[test]
fn the_drawing_is_there_again_after_going_back() -> Result<()> {
    Visit::to(QUIZ).run(async |page| {
        go_to(page, "place").await?;
        page.click(&area("side", "outer", "hit")).await?;
        page.go_on().await?;
        page.wait_for("change").await?;
        ensure!(!page.there_is(".body-map").await?);
        page.click("[data-action=back]").await?;
        page.wait_for("place").await?;
        marked_is(page, "outer").await?;
        page.click(&area("back", "buttock", "hit")).await?;
        marked_is(page, "buttock").await
    })
}

#[test]
fn it_works_in_a_frame_without_an_origin() -> Result<()> {
    Visit::to(QUIZ)
        .framed(Frame::Sandboxed)
        .open_to_all_origins()
        .run(async |page| {
            go_to(page, "place").await?;
            page.click(&area("front", "front", "hit")).await?;
            chosen_is(page, &["front"]).await?;
            marked_is(page, "front").await
        })
}

#[test]
fn assistive_technology_is_told_of_one_group_of_radio_buttons_only() -> Result<()> {
    Visit::to(QUIZ).run(async |page| {
        go_to(page, "place").await?;
        ensure!(page.there_is(".body-map[aria-hidden=true]").await?);
        let stops = ".body-map :is(a, button, input, [tabindex], [role], [aria-live])";
        ensure!(!page.there_is(stops).await?, "the drawing is a stop");
        Ok(())
    })
}

#[test]
fn a_page_that_lost_the_drawing_still_asks() -> Result<()> {
    Visit::to(QUIZ).run(async |page| {
        // No reader can do this, but a page cut short on its way can.
        page.script::<()>("document.getElementById('body-map').remove()")
            .await?;
        go_to(page, "place").await?;
        let maps = page.browser.session.find_all(By::Css(".body-map")).await?;
        ensure!(maps.is_empty(), "the drawing is there");
        Hands::Mouse.answer(page, "place", &["outer"]).await?;
        page.wait_for("change").await
    })
}
