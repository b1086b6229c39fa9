//! The plan on paper: one page for a starter set, on both kinds of paper.

use crate::support::{Page, Visit};
use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
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

#[test]
fn a_starter_set_fits_on_one_page() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        page.click("[data-action=open-paper]").await?;
        page.wait_for("paper").await?;
        for (name, width, height) in PAPERS {
            let pages = pages(page, width, height).await?;
            ensure!(pages == 1, "{name} takes {pages} pages");
        }
        let boxes = page.count(".paper-rows > li:first-child .boxes i").await?;
        ensure!(boxes == 14, "there are boxes for {boxes} days");
        let figures = page.count(".paper-rows .figure").await?;
        ensure!(figures > page.count(".paper-rows > li").await?);
        Ok(())
    })
}
