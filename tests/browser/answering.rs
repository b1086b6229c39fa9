//! One question at a time: choosing, going on, going back, and what the page says when something is missing.

use crate::support::{Hands, Key, Page, SAME_DAY, SELF_CARE, Visit, until};
use anyhow::{Result, ensure};

const PAGE: &str = "quiz.html";

/// Answers a journey's questions up to this one.
pub async fn go_to(page: &Page, question: &str) -> Result<()> {
    for (asked, answers) in SELF_CARE
        .answers
        .iter()
        .take_while(|(asked, _)| *asked != question)
    {
        Hands::Mouse.answer(page, asked, answers).await?;
    }
    page.wait_for(question).await
}

pub async fn chosen_is(page: &Page, answers: &[&str]) -> Result<()> {
    until(&format!("{answers:?} are chosen"), async || {
        Ok(page.chosen().await? == answers)
    })
    .await
}

#[test]
fn nothing_is_chosen_beforehand() -> Result<()> {
    Visit::to(PAGE).run(async |page| {
        chosen_is(page, &[]).await?;
        go_to(page, "walking").await?;
        chosen_is(page, &[]).await
    })
}

#[test]
fn back_keeps_the_answers() -> Result<()> {
    Visit::to(PAGE).run(async |page| {
        Hands::Mouse.answer(page, "danger-now", &["none"]).await?;
        Hands::Mouse.answer(page, "age", &["40-44"]).await?;
        page.wait_for("danger-today").await?;
        page.choose("pins-needles").await?;
        page.click("[data-action=back]").await?;
        page.wait_for("age").await?;
        chosen_is(page, &["40-44"]).await?;
        page.click("[data-action=back]").await?;
        page.wait_for("danger-now").await?;
        chosen_is(page, &["none"]).await?;
        page.go_on().await?;
        page.wait_for("age").await?;
        page.go_on().await?;
        page.wait_for("danger-today").await?;
        chosen_is(page, &["pins-needles"]).await
    })
}

#[test]
fn the_first_question_has_no_way_back() -> Result<()> {
    Visit::to(PAGE).run(async |page| {
        ensure!(!page.there_is("[data-action=back]").await?);
        Ok(())
    })
}

#[test]
fn continue_without_an_answer_says_what_is_missing_and_leads_to_it() -> Result<()> {
    Visit::to(PAGE).run(async |page| {
        page.go_on().await?;
        until("the summary has the focus", async || {
            page.has_focus(".error-summary").await
        })
        .await?;
        page.is_readable(".error-summary").await?;
        ensure!(page.screen().await? == "danger-now");
        page.click(".error-summary button").await?;
        until("the first answer has the focus", async || {
            page.has_focus(".answer:first-child input").await
        })
        .await?;
        page.choose("none").await?;
        until("the summary is gone", async || {
            Ok(!page.there_is(".error-summary").await?)
        })
        .await
    })
}

#[test]
fn a_question_with_one_answer_asks_for_one_too() -> Result<()> {
    Visit::to(PAGE).run(async |page| {
        go_to(page, "age").await?;
        page.go_on().await?;
        until("the summary has the focus", async || {
            page.has_focus(".error-summary").await
        })
        .await
    })
}

#[test]
fn four_answers_of_up_to_three_are_too_many() -> Result<()> {
    Visit::to(PAGE).run(async |page| {
        go_to(page, "change").await?;
        for answer in ["long", "volume", "speed", "surface"] {
            page.choose(answer).await?;
        }
        page.go_on().await?;
        until("the summary has the focus", async || {
            page.has_focus(".error-summary").await
        })
        .await?;
        let words = page.words(".error-summary").await?;
        ensure!(
            words.contains('3'),
            "the summary does not say how many: {words}"
        );
        chosen_is(page, &["long", "volume", "speed", "surface"]).await?;
        page.choose("surface").await?;
        page.go_on().await?;
        page.wait_for("running").await
    })
}

#[test]
fn none_of_these_and_a_sign_clear_each_other() -> Result<()> {
    Visit::to(PAGE).run(async |page| {
        page.choose("testicle").await?;
        page.choose("cold-leg").await?;
        chosen_is(page, &["testicle", "cold-leg"]).await?;
        page.choose("none").await?;
        chosen_is(page, &["none"]).await?;
        page.choose("testicle").await?;
        chosen_is(page, &["testicle"]).await
    })
}

#[test]
fn not_sure_may_stand_beside_a_danger_sign() -> Result<()> {
    Visit::to(PAGE).run(async |page| {
        page.choose("leg-shape").await?;
        page.choose("not-sure").await?;
        chosen_is(page, &["leg-shape", "not-sure"]).await
    })
}

#[test]
fn change_answers_leads_back_to_the_last_answer() -> Result<()> {
    Visit::to(PAGE).run(async |page| {
        SAME_DAY.take(page, Hands::Mouse).await?;
        page.click("[data-action=back]").await?;
        page.wait_for("danger-today").await?;
        chosen_is(page, &["leg-swollen"]).await?;
        page.choose("none").await?;
        page.go_on().await?;
        page.wait_for("walking").await
    })
}

#[test]
fn start_over_forgets_every_answer() -> Result<()> {
    Visit::to(PAGE).run(async |page| {
        SAME_DAY.take(page, Hands::Mouse).await?;
        page.click("[data-action=start-over]").await?;
        page.wait_for("danger-now").await?;
        chosen_is(page, &[]).await?;
        Hands::Mouse.answer(page, "danger-now", &["none"]).await?;
        page.wait_for("age").await?;
        chosen_is(page, &[]).await
    })
}

#[test]
fn a_screen_loses_the_focus_before_it_goes() -> Result<()> {
    Visit::to(PAGE).run(async |page| {
        SAME_DAY.take(page, Hands::Mouse).await?;
        let () = page
            .script(
                "addEventListener('blur', ({ target }) => {
                    if (target.dataset?.action) window.left = document.querySelector('.quiz').dataset.screen;
                }, true);
                return null",
            )
            .await?;
        let focus = "document.querySelector('[data-action=start-over]').focus(); return null";
        let () = page.script(focus).await?;
        page.click("[data-action=start-over]").await?;
        page.wait_for("danger-now").await?;
        let left: Option<String> = page.script("return window.left ?? null").await?;
        ensure!(left.as_deref() == Some("result"), "{left:?} was left");
        Ok(())
    })
}

#[test]
fn each_new_screen_gives_its_heading_the_focus_and_the_title() -> Result<()> {
    Visit::to(PAGE).run(async |page| {
        for (question, answers) in SAME_DAY.answers {
            Hands::Mouse.answer(page, question, answers).await?;
            until("the heading has the focus", async || {
                page.has_focus("#app h2").await
            })
            .await?;
            let (heading, title) = (
                page.words("#app h2").await?,
                page.browser.session.title().await?,
            );
            ensure!(
                title.starts_with(&heading),
                "the title is '{title}' and the heading '{heading}'"
            );
        }
        ensure!(page.has_focus("#app .care-card h2").await?);
        Ok(())
    })
}

#[test]
fn no_answer_moves_on_by_itself() -> Result<()> {
    Visit::to(PAGE).run(async |page| {
        go_to(page, "age").await?;
        page.tab_to(".answer input").await?;
        page.press(Key::Space).await?;
        page.press(Key::Down).await?;
        chosen_is(page, &["18-39"]).await?;
        ensure!(page.screen().await? == "age");
        Ok(())
    })
}
