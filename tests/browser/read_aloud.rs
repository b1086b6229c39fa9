//! The button that reads a screen or a card aloud. A stand-in takes the place of the browser's voice, so that the tests
//! hear what it says and decide when it has said it.

use crate::support::{Hands, Page, SELF_CARE, Visit, until};
use anyhow::{Result, ensure};

const BUTTON: &str = ".page > .read-aloud";

/// A voice for the language of the page, which speaks for as long as the test wants.
const VOICE: &str = "window.heard = { said: [], languages: [], cancelled: 0 };\
    window.finish = () => { finish.last.onend() };\
    speechSynthesis.getVoices = () => [{ lang: 'fi-FI' }, { lang: document.documentElement.lang + '-XX' }];\
    speechSynthesis.speak = said => { heard.said.push(said.text); heard.languages.push(said.lang); finish.last = said };\
    speechSynthesis.cancel = () => { heard.cancelled += 1 };\
    speechSynthesis.onvoiceschanged(); return null";

async fn said(page: &Page) -> Result<Vec<String>> {
    page.script("return heard.said").await
}

async fn is_reading(page: &Page, button: &str) -> Result<bool> {
    page.there_is(&format!("{button}[aria-pressed=true]")).await
}

async fn wait_until_silent(page: &Page) -> Result<()> {
    until("the voice has stopped", async || {
        Ok(!is_reading(page, ".read-aloud").await?)
    })
    .await
}

#[test]
fn a_question_is_read_when_it_is_asked_for_and_stops_at_a_second_click() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        page.script::<()>(VOICE).await?;
        ensure!(said(page).await?.is_empty());
        page.click(BUTTON).await?;
        let heard = said(page).await?;
        let heading = page.words(".question h2").await?;
        let answers: Vec<String> = page
            .script(
                "return [...document.querySelectorAll('.answer')].map(answer => answer.innerText)",
            )
            .await?;
        ensure!(heard.contains(&heading), "{heard:?}");
        ensure!(
            answers.iter().all(|answer| heard.contains(answer)),
            "{heard:?}"
        );
        let languages: Vec<String> = page.script("return heard.languages").await?;
        ensure!(languages.iter().all(|language| language == "en"));
        ensure!(is_reading(page, BUTTON).await?);
        page.click(BUTTON).await?;
        ensure!(!is_reading(page, BUTTON).await?);
        ensure!(page.script::<usize>("return heard.cancelled").await? == 1);
        Ok(())
    })
}

#[test]
fn the_next_question_and_the_end_of_the_text_stop_the_voice() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        page.script::<()>(VOICE).await?;
        page.choose("none").await?;
        page.click(BUTTON).await?;
        page.go_on().await?;
        page.wait_for("age").await?;
        wait_until_silent(page).await?;
        ensure!(page.script::<usize>("return heard.cancelled").await? == 1);
        page.click(BUTTON).await?;
        page.script::<()>("finish(); return null").await?;
        wait_until_silent(page).await
    })
}

#[test]
fn a_card_reads_itself_and_nothing_else() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.script::<()>(VOICE).await?;
        let (bridge, chair) = (
            "[data-exercise=glute-bridge]",
            "[data-exercise=squat-to-chair]",
        );
        for card in [bridge, chair] {
            page.click(&format!("{card} > summary")).await?;
        }
        let button = |card: &str| format!("{card} .read-aloud");
        page.click(&button(bridge)).await?;
        let heard = said(page).await?;
        ensure!(heard.contains(&page.words(&format!("{bridge} .stop")).await?));
        ensure!(!heard.contains(&page.words(&format!("{chair} h3")).await?));
        ensure!(is_reading(page, &button(bridge)).await?);
        // The other button takes over.
        page.click(&button(chair)).await?;
        ensure!(is_reading(page, &button(chair)).await?);
        ensure!(!is_reading(page, &button(bridge)).await?);
        Ok(())
    })
}

#[test]
fn a_fold_that_is_closed_is_not_read() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        SELF_CARE.take(page, Hands::Mouse).await?;
        page.script::<()>(VOICE).await?;
        page.click(BUTTON).await?;
        let heard = said(page).await?;
        let folded: Vec<String> = page
            .script(
                "return [...document.querySelectorAll('.result details:not([open]) > :not(summary)')]\
                    .map(part => part.textContent)",
            )
            .await?;
        ensure!(!heard.is_empty() && !folded.is_empty());
        ensure!(heard.iter().all(|text| !folded.contains(text)), "{heard:?}");
        Ok(())
    })
}

#[test]
fn a_screen_without_words_does_no_harm() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        page.script::<()>(VOICE).await?;
        page.script::<()>("document.querySelector('[data-screen]').hidden = true; return null")
            .await?;
        page.click(BUTTON).await?;
        ensure!(said(page).await?.is_empty() && !is_reading(page, BUTTON).await?);
        // The visit itself fails if the page takes an error for a broken app.
        Ok(())
    })
}

/// The button keeps its place, and nobody sees it.
async fn has_no_button(page: &Page) -> Result<()> {
    let seen: String = page
        .script("return getComputedStyle(document.querySelector('.page > .read-aloud')).visibility")
        .await?;
    ensure!(seen == "hidden", "the button is {seen}");
    Ok(())
}

#[test]
fn without_a_voice_for_the_language_there_is_no_button() -> Result<()> {
    Visit::to("quiz.html")
        .beginning_with(
            "if (window.speechSynthesis) speechSynthesis.getVoices = () => [{ lang: 'fi-FI' }]",
        )
        .run(async |page| has_no_button(page).await)
}

#[test]
fn without_any_voice_there_is_no_button() -> Result<()> {
    Visit::to("quiz.html")
        .beginning_with("if (window.speechSynthesis) speechSynthesis.getVoices = () => []")
        .run(async |page| has_no_button(page).await)
}

#[test]
fn a_browser_that_cannot_speak_at_all_has_no_button() -> Result<()> {
    Visit::to("quiz.html")
        .beginning_with("delete window.speechSynthesis; delete Window.prototype.speechSynthesis")
        .run(async |page| has_no_button(page).await)
}
