//! The exercises to browse: what is chosen is what is there; and on the cards of a result, why each is there and what
//! to do instead.

use crate::support::{App, Hands, Page, SELF_CARE, Visit, until};
use anyhow::{Result, ensure};

const CARDS: &str = "#app [data-exercise]";

/// Picks an option of a list by its number, as a reader does who listens to the change.
async fn pick(page: &Page, name: &str, option: u32) -> Result<()> {
    page.click(&format!("select[name={name}]")).await?;
    page.click(&format!(
        "select[name={name}] option:nth-child({})",
        option + 1
    ))
    .await
}

#[test]
fn the_library_shows_what_is_chosen_and_says_how_many() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        ensure!(page.count(CARDS).await? == 20);
        ensure!(page.words(".found").await?.is_empty());
        page.click(".card-library > details > summary").await?;
        page.click(".choice:nth-of-type(4) [name=equipment]")
            .await?;
        until("only those with a band are there", async || {
            Ok(page.count(CARDS).await? == 2)
        })
        .await?;
        ensure!(page.words(".found p").await?.starts_with('2'));
        page.click("[data-action=show-all]").await?;
        until("all are there again", async || {
            Ok(page.count(CARDS).await? == 20)
        })
        .await
    })
}

#[test]
fn a_kind_of_pain_judges_the_cards_and_hides_none() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.click(".card-library > details > summary").await?;
        pick(page, "pattern", 1).await?;
        until("the cards are judged", async || {
            page.there_is("#app .badge.modify").await
        })
        .await?;
        ensure!(page.count(CARDS).await? == 20);
        pick(page, "cause", 1).await?;
        until("only those that help with it are there", async || {
            Ok(page.count(CARDS).await? < 20)
        })
        .await
    })
}

#[test]
fn every_card_says_where_it_comes_from_and_leads_to_no_other_page_for_it() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        let inside = "#app .card-sources";
        ensure!(page.count(inside).await? == 20);
        let empty = "return [...document.querySelectorAll('#app .card-sources')].filter(card => !card.querySelector('li .hint')).length";
        ensure!(page.script::<u32>(empty).await? == 0);
        let near = "return [...document.querySelectorAll('#app .card-sources a')].filter(link => link.host === location.host).length";
        ensure!(page.script::<u32>(near).await? == 0);
        page.click("#app [data-exercise=glute-bridge] > summary").await?;
        let fold = "#app [data-exercise=glute-bridge] .card-sources";
        page.click(&format!("{fold} > summary")).await?;
        page.is_readable(&format!("{fold} li")).await
    })
}

#[test]
fn choices_that_no_exercise_fits_say_so_and_can_be_taken_back() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.click(".card-library > details > summary").await?;
        page.click(".choice:nth-of-type(5) [name=kind]").await?;
        page.click(".choice:nth-of-type(4) [name=equipment]")
            .await?;
        until(
            "no card is left",
            async || Ok(page.count(CARDS).await? == 0),
        )
        .await?;
        page.is_readable(".found p").await?;
        page.click("[data-action=show-all]").await?;
        until("all are there again", async || {
            Ok(page.count(CARDS).await? == 20)
        })
        .await
    })
}

#[test]
fn the_drawings_turn_to_the_other_leg_in_picture_and_words() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        let drawing = "[data-figure=clamshell] svg[role=img]";
        let named = "return document.querySelector(arguments[0]).getAttribute('aria-label')";
        let right: String = page.script_with(named, &[drawing.into()]).await?;
        page.click(".card-library > details > summary").await?;
        page.click(".choice:nth-of-type(2) [name=side]").await?;
        until("the words name the other leg", async || {
            let left: String = page.script_with(named, &[drawing.into()]).await?;
            Ok(left != right)
        })
        .await?;
        page.there_is(&format!("{drawing} > g[transform]")).await?;
        Ok(())
    })
}

#[test]
fn a_card_of_a_result_says_why_and_one_to_leave_leads_to_another() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        SELF_CARE.take(page, Hands::Mouse).await?;
        let there = "return document.querySelector('[data-action=open-exercises]').href";
        let address: String = page.script(there).await?;
        page.browser.session.goto(address).await?;
        page.wait_until_live().await?;
        page.wait_for("suited").await?;
        page.is_readable("[data-exercise][open] .why li").await?;
        page.click(".exercise:has(.badge.avoid) > summary").await?;
        page.click("[data-action=open-instead]").await?;
        until("another card is open and has the focus", async || {
            let focused = "const at = document.activeElement;\
                return at.tagName === 'SUMMARY' && at.parentElement.open && !at.querySelector('.badge.avoid')";
            page.script(focused).await
        })
        .await?;
        page.click("[data-exercise][open] [data-action=why]").await?;
        page.wait_for("result").await?;
        page.wait_until_live().await
    })
}

/// The controls that only the app can serve, as far as they can be seen.
const DEAD: &str = "return [...document.querySelectorAll('#app :is(button, input, select)')]
    .filter(control => control.checkVisibility({ visibilityProperty: true }) && !control.closest('summary'))
    .map(control => control.name || control.dataset.action || control.outerHTML)
    .filter(name => name !== 'read-aloud')";

/// Where the cards begin.
const FIRST_CARD: &str =
    "return document.querySelector('[data-exercise]').getBoundingClientRect().top + scrollY";

#[test]
fn before_the_app_is_there_nothing_is_offered_that_it_alone_can_do() -> Result<()> {
    Visit::to("exercises.html")
        .app(App::HeldBack)
        .run(async |page| {
            let dead: Vec<String> = page.script(DEAD).await?;
            ensure!(dead.is_empty(), "these do nothing: {dead:?}");
            let before: f64 = page.script(FIRST_CARD).await?;
            page.app.release_app();
            page.wait_until_live().await?;
            page.is_readable(".card-library .choices").await?;
            let after: f64 = page.script(FIRST_CARD).await?;
            ensure!(
                (before - after).abs() < 0.5,
                "the cards moved from {before} to {after}"
            );
            Ok(())
        })
}

#[test]
fn without_the_app_the_cards_stand_without_choices() -> Result<()> {
    Visit::to("exercises.html")
        .without_scripts()
        .run(async |page| {
            for choices in [".card-library .choices", ".card-library > .act"] {
                let choices = page.find(choices).await?;
                ensure!(!choices.is_displayed().await?, "they cannot be chosen");
            }
            page.is_readable("[data-exercise] > summary").await
        })?;
    Visit::to("exercises.html")
        .app(App::Missing)
        .expecting_errors(&["404"])
        .run(async |page| {
            page.wait_until_failed().await?;
            let dead: Vec<String> = page.script(DEAD).await?;
            ensure!(dead.is_empty(), "these do nothing: {dead:?}");
            page.is_readable("[data-exercise] > summary").await
        })
}
