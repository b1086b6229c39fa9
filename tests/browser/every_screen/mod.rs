//! The way through every screen there is. Whoever wants to look at all of them comes along as a witness: the album takes
//! pictures, the tests of languages read.

pub mod bloggers;
mod exercises;
mod quiz;

use crate::support::{App, Page, Visit};
use anyhow::Result;

/// Who looks at every screen.
pub trait Witness {
    /// Looks at the screen, which has this name.
    async fn add(&self, page: &Page, name: &str) -> Result<()>;
}

/// Shows the witness every screen of the pages in a folder; the English ones lie in "".
pub fn every_screen(folder: &str, witness: &impl Witness) -> Result<()> {
    let visit = |file: &str| Visit::to([folder, file].concat().leak());
    visit("quiz.html").run(async |page| {
        quiz::questions(witness, page).await?;
        quiz::results(witness, page).await
    })?;
    visit("exercises.html").run(async |page| {
        page.click("[data-exercise] > summary").await?;
        witness.add(page, "exercises").await
    })?;
    visit("exercises.html").run(async |page| exercises::player(witness, page).await)?;
    visit("exercises.html").run(async |page| exercises::plan(witness, page).await)?;
    visit("exercises.html").run(async |page| exercises::stopped(witness, page).await)?;
    visit("quiz.html").run(async |page| quiz::taken_along(witness, page).await)?;
    visit("index.html").run(async |page| witness.add(page, "article").await)?;
    visit("quiz.html").run(async |page| bloggers::rules(witness, page).await)?;
    visit("embed.html").run(async |page| bloggers::embed(witness, page).await)?;
    visit("quiz.html").run(async |page| bloggers::check(witness, page).await)?;
    visit("quiz.html")
        .without_scripts()
        .run(async |page| witness.add(page, "quiz-without-scripts").await)?;
    visit("quiz.html")
        .app(App::Missing)
        .expecting_errors(&["404"])
        .run(async |page| {
            page.wait_until_failed().await?;
            witness.add(page, "quiz-without-app").await
        })
}
