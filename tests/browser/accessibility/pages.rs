//! The article, the rules, and the pages for bloggers before the checkers.

use super::survey::survey;
use crate::support::until;
use anyhow::Result;

#[test]
fn the_article_is_for_everybody() -> Result<()> {
    survey("index.html", async |page, survey| {
        survey.look(page, "article").await
    })
}

#[test]
fn the_rules_are_for_everybody() -> Result<()> {
    survey("index.html", async |page, survey| {
        let rules = page.app.url("127.0.0.1", "rules.html");
        page.browser.session.goto(rules).await?;
        until("the rules are there", async || {
            page.there_is(".rules h1").await
        })
        .await?;
        page.loaded_with.set(Some(page.app.requests().len()));
        survey.look(page, "rules").await
    })
}

#[test]
fn the_page_for_bloggers_is_for_everybody() -> Result<()> {
    survey("embed.html", async |page, survey| {
        crate::embed::previewed(page, "quiz.html").await?;
        survey.look(page, "embed").await
    })
}

#[test]
fn the_check_is_for_everybody() -> Result<()> {
    survey("quiz.html", async |page, survey| {
        let check = page.app.url("127.0.0.1", "check.html?theme=dark&radius=x");
        page.browser.session.goto(check).await?;
        until("the check is done", async || {
            page.there_is("[data-checked]").await
        })
        .await?;
        page.loaded_with.set(Some(page.app.requests().len()));
        // What fits elsewhere too.
        page.change(
            "for (const part of document.querySelectorAll('[data-finding], section')) part.hidden = false",
        )
        .await?;
        survey.look(page, "check").await
    })
}
