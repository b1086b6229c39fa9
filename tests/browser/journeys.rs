//! Whole ways through the quiz, by clicks alone and by keys alone, on the article and in another site's frame.

use crate::support::{EMERGENCY, Frame, Hands, Journey, Page, SAME_DAY, SELF_CARE, Visit};
use anyhow::{Result, ensure};

fn on_the_article(journey: Journey, hands: Hands) -> Result<()> {
    Visit::to("index.html").run(async |page| journey.take(page, hands).await)
}

fn in_a_blog(journey: Journey, hands: Hands) -> Result<()> {
    Visit::to("quiz.html")
        .framed(Frame::Plain)
        .run(async |page| journey.take(page, hands).await)
}

#[test]
fn clicks_on_the_article_lead_to_causes_and_cards() -> Result<()> {
    on_the_article(SELF_CARE, Hands::Mouse)
}

#[test]
fn clicks_on_the_article_lead_to_a_doctor_today() -> Result<()> {
    on_the_article(SAME_DAY, Hands::Mouse)
}

#[test]
fn clicks_on_the_article_lead_to_emergency_help() -> Result<()> {
    on_the_article(EMERGENCY, Hands::Mouse)
}

#[test]
fn keys_on_the_article_lead_to_causes_and_cards() -> Result<()> {
    on_the_article(SELF_CARE, Hands::Keyboard)
}

#[test]
fn keys_on_the_article_lead_to_a_doctor_today() -> Result<()> {
    on_the_article(SAME_DAY, Hands::Keyboard)
}

#[test]
fn keys_on_the_article_lead_to_emergency_help() -> Result<()> {
    on_the_article(EMERGENCY, Hands::Keyboard)
}

#[test]
fn clicks_in_a_blog_lead_to_causes_and_cards() -> Result<()> {
    in_a_blog(SELF_CARE, Hands::Mouse)
}

#[test]
fn clicks_in_a_blog_lead_to_a_doctor_today() -> Result<()> {
    in_a_blog(SAME_DAY, Hands::Mouse)
}

#[test]
fn clicks_in_a_blog_lead_to_emergency_help() -> Result<()> {
    in_a_blog(EMERGENCY, Hands::Mouse)
}

#[test]
fn keys_in_a_blog_lead_to_causes_and_cards() -> Result<()> {
    in_a_blog(SELF_CARE, Hands::Keyboard)
}

#[test]
fn keys_in_a_blog_lead_to_a_doctor_today() -> Result<()> {
    in_a_blog(SAME_DAY, Hands::Keyboard)
}

#[test]
fn keys_in_a_blog_lead_to_emergency_help() -> Result<()> {
    in_a_blog(EMERGENCY, Hands::Keyboard)
}

#[test]
fn a_fever_says_today_and_with_a_limp_now() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        let hands = Hands::Mouse;
        hands.answer(page, "danger-now", &["none"]).await?;
        hands.answer(page, "age", &["18-39"]).await?;
        hands.answer(page, "danger-today", &["fever"]).await?;
        page.wait_for("walking").await?;
        page.is_readable("#app [data-care=same-day]").await?;
        hands.answer(page, "walking", &["limp"]).await?;
        page.wait_for("result").await?;
        ensure!(
            page.urgency().await? == "emergency",
            "the result is {}",
            page.urgency().await?
        );
        Ok(())
    })
}

#[test]
fn somebody_under_18_leaves_with_advice_and_without_causes() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        Hands::Mouse.answer(page, "danger-now", &["none"]).await?;
        Hands::Mouse.answer(page, "age", &["under-18"]).await?;
        answer_danger_check(page).await?;
        ensure!(
            page.urgency().await? == "soon",
            "the result is {}",
            page.urgency().await?
        );
        ensure!(
            !page
                .there_is(".result [data-cause], .result [data-pattern], .result [data-exercise]")
                .await?
        );
        page.is_readable(".result .care-card").await
    })
}

/// Goes on with the harmless answer, whatever part of the danger check is asked, until the result is there.
async fn answer_danger_check(page: &Page) -> Result<()> {
    let harmless = [
        ("danger-today", "none"),
        ("walking", "free"),
        ("pain-now", "low"),
        ("bone-signs", "none"),
        ("history", "none"),
        ("how-long", "2-6-weeks"),
        ("course", "better"),
    ];
    for (question, answer) in harmless {
        if page.screen().await? == question {
            Hands::Mouse.answer(page, question, &[answer]).await?;
        }
    }
    page.wait_for("result").await
}
