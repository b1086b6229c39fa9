//! The article, the rules, and the pages for bloggers before the checkers.

use super::survey::survey;
use crate::every_screen::bloggers;
use anyhow::Result;

#[test]
fn the_article_is_for_everybody() -> Result<()> {
    survey("index.html", async |page, survey| {
        survey.look(page, "article").await
    })
}

#[test]
fn the_rules_are_for_everybody() -> Result<()> {
    survey("quiz.html", async |page, survey| {
        bloggers::rules(survey, page).await
    })
}

#[test]
fn the_page_for_bloggers_is_for_everybody() -> Result<()> {
    survey("embed.html", async |page, survey| {
        bloggers::embed(survey, page).await
    })
}

#[test]
fn the_check_is_for_everybody() -> Result<()> {
    survey("quiz.html", async |page, survey| {
        bloggers::check(survey, page).await
    })
}
