//! The app's first render is the page that was there already: the reader cannot tell when it takes over.

use crate::support::{App, Visit};
use anyhow::{Result, ensure};
use std::iter::zip;

/// The app's part of the page, one line for each tag and text. Attributes are sorted, and what the app sets as a
/// property instead of an attribute is read as the property.
const OUTLINE: &str = "
    const lines = [];
    const outline = node => {
        if (node.nodeType === Node.TEXT_NODE) return lines.push(node.data);
        if (node.nodeType !== Node.ELEMENT_NODE) return;
        const own = [...node.attributes].filter(({ name }) => !['checked', 'value'].includes(name));
        const attributes = own.map(({ name, value }) => name + '=' + value);
        for (const name of ['checked', 'value']) if (name in node) attributes.push(name + '=' + node[name]);
        lines.push([node.localName, ...attributes.sort()].join(' '));
        node.normalize();
        node.childNodes.forEach(outline);
        lines.push('/' + node.localName);
    };
    app.childNodes.forEach(outline);
    return lines;";

#[test]
fn the_quiz_is_taken_over_as_it_was_built() -> Result<()> {
    is_taken_over_as_built("quiz.html")
}

#[test]
fn the_quiz_in_the_article_is_taken_over_as_it_was_built() -> Result<()> {
    is_taken_over_as_built("index.html")
}

#[test]
fn the_exercises_are_taken_over_as_they_were_built() -> Result<()> {
    is_taken_over_as_built("exercises.html")
}

fn is_taken_over_as_built(file: &'static str) -> Result<()> {
    Visit::to(file).app(App::HeldBack).run(async |page| {
        let built: Vec<String> = page.script(OUTLINE).await?;
        page.app.release_app();
        page.wait_until_live().await?;
        let taken_over: Vec<String> = page.script(OUTLINE).await?;
        let other = zip(&built, &taken_over).find(|(built, taken_over)| built != taken_over);
        ensure!(other.is_none(), "built and taken over: {other:#?}");
        ensure!(
            built.len() == taken_over.len(),
            "{} lines became {}",
            built.len(),
            taken_over.len()
        );
        ensure!(
            built.len() > 10,
            "the page has nothing to take over: {built:?}"
        );
        Ok(())
    })
}
