//! The plan on paper: one page for a starter set, on both kinds of paper.

use crate::support::{Hands, Page, SELF_CARE, Visit, fragment};
use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use runners_hip::guide::{GUIDE, Part};
use runners_hip::plan::{Card, Day, Item, Period, Plan};
use runners_hip::quiz::{Responses, answers_that_count, assess, rank, read_link};
use serde_json::json;

/// The sizes of a page in inches.
const PAPERS: [(&str, f64, f64); 2] = [("A4", 8.27, 11.69), ("Letter", 8.5, 11.0)];

/// How many pages it takes to print the page.
async fn pages(page: &Page, width: f64, height: f64) -> Result<usize> {
    let paper = json!({ "paperWidth": width, "paperHeight": height });
    let cdp = page.browser.session.cdp();
    let printed = cdp.send_raw("Page.printToPDF", paper).await?;
    let printed = printed["data"].as_str().context("there is a print")?;
    let printed = STANDARD.decode(printed)?;
    let text = String::from_utf8_lossy(&printed);
    // Every page is an object of this type; the list of pages is of another.
    Ok(text.matches("/Type /Page\n").count())
}

/// Whatever would be printed beside the sheet, in words.
const BESIDE_THE_SHEET: &str = r"
    const found = [], sheet = document.querySelector('.paper');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const { parentElement: around, data } = texts.currentNode;
        if (data.trim() && around.checkVisibility() && !sheet.contains(around)) found.push(data.trim());
    }
    return found";

/// Shows the page as it goes to a printer.
pub async fn show_as_printed(page: &Page) -> Result<()> {
    let cdp = page.browser.session.cdp();
    cdp.send_raw("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await?;
    Ok(())
}

/// Looks at the page as it goes to a printer.
async fn the_sheet_is_alone_on_paper(page: &Page) -> Result<()> {
    show_as_printed(page).await?;
    let beside: Vec<String> = page.script(BESIDE_THE_SHEET).await?;
    ensure!(beside.is_empty(), "printed too: {beside:?}");
    Ok(())
}

/// Opens the sheet and prints it on both kinds of paper.
async fn prints_on_one_page(page: &Page) -> Result<()> {
    page.click("[data-action=open-paper]").await?;
    page.wait_for("paper").await?;
    for (name, width, height) in PAPERS {
        let pages = pages(page, width, height).await?;
        ensure!(pages == 1, "{name} takes {pages} pages");
    }
    Ok(())
}

/// The plan for the answers of a fragment, if there is one.
fn plan_for(fragment: &str) -> Option<Plan> {
    let responses: Responses = read_link(fragment.strip_prefix("#r=")?).ok()?;
    let ranking = rank(&answers_that_count(&responses));
    Plan::for_result(&assess(&responses), &ranking, &responses, Day(0)).ok()
}

/// How many exercises its first weeks have, and how many letters their notes have: what takes up the room.
fn room(plan: &Plan) -> (usize, usize) {
    let first = |item: &&Item| item.is_for(Period::First) && !item.left_out;
    let cards: Vec<Card> = plan
        .items()
        .iter()
        .filter(first)
        .filter_map(|item| plan.card(item.shown()))
        .collect();
    let notes = cards.iter().flat_map(|card| &card.notes);
    (cards.len(), notes.map(|note| note.show().len()).sum())
}

/// The answers with the largest starter set, and its size: whatever one place and two more answers can lead to.
fn largest_starter_set() -> Result<(String, usize)> {
    let questions = GUIDE.questions.iter();
    let asked: Vec<(&str, &str)> = questions
        .filter(|question| question.part == Part::Questions && question.id != "place")
        .flat_map(|question| {
            question
                .answers
                .iter()
                .map(|answer| (question.id, answer.id))
        })
        .collect();
    let places = GUIDE
        .question(GUIDE.place)
        .context("there is a question about the place")?;
    let mut largest = (String::new(), (0, 0));
    for place in places.answers {
        for (number, first) in asked.iter().enumerate() {
            for second in asked.get(number..).unwrap_or_default() {
                // With no change of training another cause than the load can come first.
                let same_load = ("change", "none");
                for more in [first, &same_load] {
                    let fragment = fragment(&[("place", place.id), *first, *second, *more])?;
                    if let Some(plan) = plan_for(&fragment)
                        && room(&plan) > largest.1
                    {
                        largest = (fragment, room(&plan));
                    }
                }
            }
        }
    }
    let (fragment, (exercises, _)) = largest;
    Ok((fragment, exercises))
}

#[test]
fn a_starter_set_fits_on_one_page() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        prints_on_one_page(page).await?;
        let boxes = page.count(".paper-rows > li:first-child .boxes i").await?;
        ensure!(boxes == 14, "there are boxes for {boxes} days");
        let figures = page.count(".paper-rows .figure").await?;
        ensure!(figures > page.count(".paper-rows > li").await?);
        Ok(())
    })
}

#[test]
fn the_largest_starter_set_fits_on_one_page_too() -> Result<()> {
    let (answers, exercises) = largest_starter_set()?;
    ensure!(exercises >= 5, "the largest set has {exercises} exercises");
    Visit::to("exercises.html").run(async |page| {
        page.open_exercises(&answers).await?;
        page.click("[data-action=make-plan]").await?;
        page.wait_for("plan").await?;
        prints_on_one_page(page).await?;
        let rows = page.count(".paper-rows > li").await?;
        ensure!(rows == exercises, "{rows} of {exercises}");
        Ok(())
    })
}

#[test]
fn the_sheet_is_printed_alone() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        page.click("[data-action=open-paper]").await?;
        page.wait_for("paper").await?;
        the_sheet_is_alone_on_paper(page).await
    })
}

#[test]
fn the_sheet_of_the_single_file_is_printed_alone() -> Result<()> {
    Visit::to("standalone.html").run(async |page| {
        SELF_CARE.take(page, Hands::Mouse).await?;
        page.click("[data-action=open-exercises]").await?;
        page.wait_for("suited").await?;
        page.click("[data-action=make-plan]").await?;
        page.wait_for("plan").await?;
        page.click("[data-action=open-paper]").await?;
        page.wait_for("paper").await?;
        the_sheet_is_alone_on_paper(page).await
    })
}
