//! The questions before the checkers.

use super::survey::survey;
use crate::answering::go_to;
use crate::support::{Hands, Page, SELF_CARE, until};
use anyhow::Result;

async fn ask_for_an_answer(page: &Page) -> Result<()> {
    page.go_on().await?;
    until("the summary is there", async || {
        page.there_is(".error-summary").await
    })
    .await
}

#[test]
fn the_first_page_and_its_error_are_for_everybody() -> Result<()> {
    survey("quiz.html", async |page, survey| {
        survey.look(page, "first-page").await?;
        ask_for_an_answer(page).await?;
        survey.look(page, "error").await
    })
}

/// Radio buttons, the body map, up to three answers, and a movement to try with its countdown.
#[test]
fn every_kind_of_question_is_for_everybody() -> Result<()> {
    survey("quiz.html", async |page, survey| {
        go_to(page, "age").await?;
        survey.look(page, "radio-buttons").await?;
        for (question, answers) in &SELF_CARE.answers[1..] {
            page.wait_for(question).await?;
            if ["place", "change", "stand-test"].contains(question) {
                page.choose(answers[0]).await?;
                survey.look(page, question).await?;
                page.go_on().await?;
            } else {
                Hands::Mouse.answer(page, question, answers).await?;
            }
        }
        Hands::Mouse
            .go_to_result(page, async |page| survey.look(page, "check-answers").await)
            .await?;
        page.click(".result > .act > summary").await?;
        survey.look(page, "result-self-care").await
    })
}
