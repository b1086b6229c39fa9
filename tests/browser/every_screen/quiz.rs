//! The screens of the quiz: every question, every kind of result, and what a result leads to.

use super::Witness;
use crate::support::{EMERGENCY, Hands, Journey, Page, SAME_DAY, SELF_CARE, until};
use anyhow::{Context, Result};

/// Every question, as it comes and with each thing that can be wrong, and then the result.
pub async fn questions(album: &impl Witness, page: &Page) -> Result<()> {
    let questions: toml::Table = include_str!("../../../content/questions.toml").parse()?;
    let questions = questions["question"]
        .as_array()
        .context("there are questions")?;
    for question in questions {
        let id = question["id"].as_str().context("a question has an id")?;
        let (_, answers) = SELF_CARE
            .answers
            .iter()
            .find(|(asked, _)| *asked == id)
            .with_context(|| {
                format!(
                    "the question {id} is missing on the way to self-care, see support/journey.rs"
                )
            })?;
        page.wait_for(id).await?;
        album.add(page, id).await?;
        page.go_on().await?;
        until("the summary is there", async || {
            page.there_is(".error-summary").await
        })
        .await?;
        album.add(page, &format!("{id}-error")).await?;
        if id == "triggers" {
            too_many(album, page, id).await?;
        }
        Hands::Mouse.answer(page, id, answers).await?;
    }
    Hands::Mouse
        .go_to_result(page, async |page| album.add(page, "check-answers").await)
        .await?;
    page.click(".result > .act > summary").await?;
    album.add(page, "result-self-care").await
}

async fn too_many(album: &impl Witness, page: &Page, id: &str) -> Result<()> {
    let four = ["socks", "sitting", "back", "cough"];
    for answer in four {
        page.choose(answer).await?;
    }
    page.go_on().await?;
    until("the summary is there", async || {
        page.there_is(".error-summary").await
    })
    .await?;
    album.add(page, &format!("{id}-too-many")).await?;
    for answer in four {
        page.choose(answer).await?;
    }
    Ok(())
}

/// The other results, and the banner that announces one.
pub async fn results(album: &impl Witness, page: &Page) -> Result<()> {
    let start_over = async || page.click("[data-action=start-over]").await;
    let urgent: [(&str, Journey); 2] = [
        ("result-same-day", SAME_DAY),
        ("result-emergency", EMERGENCY),
    ];
    for (name, journey) in urgent {
        start_over().await?;
        journey.take(page, Hands::Mouse).await?;
        album.add(page, name).await?;
    }
    start_over().await?;
    go(
        page,
        &[
            ("danger-now", "none"),
            ("age", "18-39"),
            ("danger-today", "fever"),
        ],
    )
    .await?;
    page.wait_for("walking").await?;
    album.add(page, "walking-with-banner").await?;
    go(page, &[("walking", "limp")]).await?;
    page.wait_for("result").await?;
    start_over().await?;
    self_care_but(page, ("age", "under-18")).await?;
    album.add(page, "result-under-18").await?;
    start_over().await?;
    self_care_but(page, ("danger-today", "pins-needles")).await?;
    album.add(page, "result-soon").await?;
    start_over().await?;
    self_care_but(page, ("history", "pregnant")).await?;
    album.add(page, "result-soon-without-cards").await?;
    start_over().await?;
    self_care_but(page, ("pain-now", "medium")).await?;
    album.add(page, "result-too-sore").await?;
    start_over().await?;
    short_way(page).await?;
    album.add(page, "result-short-way").await?;
    start_over().await?;
    all_unsure(page).await?;
    album.add(page, "result-cannot-tell").await
}

/// The danger check alone, without a sign.
async fn short_way(page: &Page) -> Result<()> {
    page.wait_for("danger-now").await?;
    page.choose("none").await?;
    page.click("[data-action=short-way]").await?;
    for (question, answers) in SELF_CARE.answers {
        if page.screen().await? == *question {
            Hands::Mouse.answer(page, question, answers).await?;
        }
    }
    page.wait_for("result").await
}

/// A reader without a danger sign who is sure of nothing else.
async fn all_unsure(page: &Page) -> Result<()> {
    let sure = SELF_CARE.answers.iter().take(9);
    for (question, answers) in sure {
        Hands::Mouse.answer(page, question, answers).await?;
    }
    while page.screen().await? != "check-answers" {
        let screen = page.screen().await?;
        let unsure = if page.there_is("input[value=not-sure]").await? {
            "not-sure"
        } else {
            "skip"
        };
        Hands::Mouse.answer(page, &screen, &[unsure]).await?;
    }
    Hands::Mouse.go_to_result(page, async |_| Ok(())).await
}

/// The pages that a result leads to.
pub async fn taken_along(album: &impl Witness, page: &Page) -> Result<()> {
    for (action, name) in [
        ("open-exercises", "exercises-suited"),
        ("hand-over", "sheet"),
    ] {
        Journey::take(SELF_CARE, page, Hands::Mouse).await?;
        let there = "return document.querySelector(arguments[0]).href";
        let selector = format!("[data-action={action}]");
        let address: String = page.script_with(there, &[selector.into()]).await?;
        page.browser.session.goto(address).await?;
        page.wait_until_live().await?;
        until("the answers are read", async || {
            Ok(["suited", "sheet"].contains(&page.screen().await?.as_str()))
        })
        .await?;
        album.add(page, name).await?;
        page.browser
            .session
            .goto(page.address_of("quiz.html"))
            .await?;
        page.wait_until_live().await?;
    }
    Ok(())
}

async fn go(page: &Page, answers: &[(&str, &str)]) -> Result<()> {
    for (question, answer) in answers {
        Hands::Mouse.answer(page, question, &[answer]).await?;
    }
    Ok(())
}

/// The way to self-care with one answer changed. Questions that are not asked then are passed over.
async fn self_care_but(page: &Page, (changed, answer): (&str, &str)) -> Result<()> {
    for (question, answers) in SELF_CARE.answers {
        if page.screen().await? == *question {
            let answers = if *question == changed {
                &[answer]
            } else {
                *answers
            };
            Hands::Mouse.answer(page, question, answers).await?;
        }
    }
    Hands::Mouse.go_to_result(page, async |_| Ok(())).await
}
