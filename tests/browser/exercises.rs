//! From a result to the cards that suit it, and back; and the sheet for a clinician. Both find the answers in their
//! address.

use crate::support::{Hands, Journey, Page, SAME_DAY, SELF_CARE, Visit, until};
use anyhow::{Result, ensure};

/// Follows the link with this name to a page with its own screen.
async fn follow(page: &Page, journey: Journey, action: &str, screen: &str) -> Result<()> {
    journey.take(page, Hands::Mouse).await?;
    let there = "return document.querySelector(arguments[0]).href";
    let selector = format!("[data-action={action}]");
    let address: String = page.script_with(there, &[selector.into()]).await?;
    page.browser.session.goto(address).await?;
    page.wait_until_live().await?;
    page.wait_for(screen).await
}

#[test]
fn the_cards_for_a_result_come_in_the_order_of_suiting() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        follow(page, SELF_CARE, "open-exercises", "suited").await?;
        page.is_readable("[data-screen=suited] [data-exercise][open] ol").await?;
        ensure!(page.count("[data-screen=suited] [data-exercise]").await? == 20);
        let badges: Vec<String> = page
            .script("return [...document.querySelectorAll('[data-screen=suited] summary .badge')].map(badge => badge.className)")
            .await?;
        ensure!(
            badges.is_sorted_by_key(|badge| ["badge", "badge modify", "badge avoid"]
                .iter()
                .position(|known| known == badge)),
            "{badges:?}"
        );
        page.is_readable("[data-screen=suited] .pain-rule").await?;
        page.click("[data-action=to-result]").await?;
        page.wait_for("result").await?;
        page.wait_until_live().await?;
        ensure!(page.urgency().await? == "self-care");
        Ok(())
    })
}

#[test]
fn a_figure_moves_only_when_asked_and_then_without_end() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.click("[data-exercise] > summary").await?;
        let moves = "const card = document.querySelector('[data-exercise]:has(.play input)');\
            card.open = true; const parts = [...card.querySelectorAll('.body > g')].map(part => getComputedStyle(part));\
            const style = parts.find(style => style.animationName !== 'none');\
            return [style.animationPlayState, style.animationIterationCount]";
        ensure!(page.script::<[String; 2]>(moves).await? == ["paused", "infinite"]);
        page.click("[data-exercise]:has(.play input) .play").await?;
        ensure!(page.script::<[String; 2]>(moves).await? == ["running", "infinite"]);
        Ok(())
    })
}

#[test]
fn a_link_with_an_urgent_result_opens_no_cards() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        SAME_DAY.take(page, Hands::Mouse).await?;
        page.click(".result > .act > summary").await?;
        let link: String = page
            .script("return document.querySelector('.copy-box textarea').value")
            .await?;
        let exercises = link.replace("quiz.html", "exercises.html");
        page.browser.session.goto(exercises).await?;
        page.wait_until_live().await?;
        page.wait_for("suited").await?;
        page.is_readable("[data-cards=withheld]").await?;
        ensure!(
            !page
                .there_is("#app [data-exercise], #app [data-action=play]")
                .await?
        );
        Ok(())
    })
}

#[test]
fn a_damaged_link_leaves_the_library_and_says_so() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        let address = page.app.url("127.0.0.1", "exercises.html#r=1AAAABBBB");
        page.browser.session.goto("data:,").await?;
        page.browser.session.goto(address).await?;
        page.wait_until_live().await?;
        until("the page says so", async || {
            page.there_is("#app .notice").await
        })
        .await?;
        ensure!(page.count("[data-exercise]").await? == 20);
        Ok(())
    })
}

#[test]
fn the_sheet_holds_what_was_said_and_what_was_denied() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        follow(page, SELF_CARE, "hand-over", "sheet").await?;
        let sheet = page.words(".sheet").await?;
        for part in [
            "lateral, greater trochanter",
            "One run was clearly longer",
            "I cannot put weight on this leg",
            "gluteal tendinopathy",
            "rules ",
        ] {
            ensure!(sheet.contains(part), "'{part}' is missing in {sheet}");
        }
        let text: String = page
            .script("return document.querySelector('.copy-box textarea').value")
            .await?;
        ensure!(text.contains("lateral, greater trochanter"), "{text}");
        page.click("[data-action=copy]").await?;
        until("the page says what came of it", async || {
            Ok(!page.words(".copy-box [role=status]").await?.is_empty())
        })
        .await
    })
}

#[test]
fn the_sheet_without_answers_says_where_they_come_from() -> Result<()> {
    Visit::to("sheet.html").run(async |page| {
        page.is_readable("#app .lead").await?;
        page.is_readable("a[href='quiz.html']").await
    })
}
