//! The page of all rules has no app and loads no script, so it is the same for everybody: readable, and no wider than a
//! phone.

use crate::layout::{fits, make_narrow};
use crate::support::{Page, Visit, until};
use anyhow::{Result, ensure};

/// Follows the link at the end of the article.
async fn open_rules(page: &Page) -> Result<()> {
    page.click("#about a[href='rules.html']").await?;
    until("the rules are there", async || {
        page.there_is(".rules h1").await
    })
    .await
}

#[test]
fn without_scripts_the_rules_are_readable() -> Result<()> {
    Visit::to("index.html").without_scripts().run(async |page| {
        open_rules(page).await?;
        ensure!(
            page.count("script[src], link[href$='.wasm']").await? == 0,
            "the page loads a script"
        );
        for part in ["#how p", "#cases td", "#suitability td", "#causes p"] {
            page.is_readable(part).await?;
        }
        for (folded, inside) in [
            ("#questions", "[data-weight]"),
            ("#red-flags", ".condition"),
        ] {
            for part in 1..=2 {
                let details = format!("{folded} details:nth-of-type({part})");
                page.click(&format!("{details} > summary")).await?;
                page.is_readable(&format!("{details}[open] {inside}"))
                    .await?;
            }
        }
        Ok(())
    })
}

#[test]
fn the_rules_are_not_wider_than_a_narrow_phone() -> Result<()> {
    Visit::to("index.html").without_scripts().run(async |page| {
        open_rules(page).await?;
        make_narrow(page).await?;
        fits(page).await
    })
}
