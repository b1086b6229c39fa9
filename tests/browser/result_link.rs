//! The result as a link: in the fragment alone, the same result for whoever opens it, and a clear word when it is damaged.

use crate::support::{EMERGENCY, Frame, Hands, Page, SELF_CARE, Visit, until};
use anyhow::{Result, ensure};

/// The link that the result offers.
async fn link(page: &Page) -> Result<String> {
    page.click(".result > .act > summary").await?;
    page.script("return document.querySelector('.copy-box textarea').value")
        .await
}

/// Goes to an address of the same page, as a reader does who follows a link.
async fn follow(page: &Page, link: &str) -> Result<()> {
    page.browser.session.goto("data:,").await?;
    page.browser.session.goto(link).await?;
    page.wait_until_live().await
}

#[test]
fn a_link_shows_the_same_result_again() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        SELF_CARE.take(page, Hands::Mouse).await?;
        let before = page.words(".result .causes").await?;
        let link = link(page).await?;
        let (address, answers) = link.split_once('#').unwrap_or_default();
        ensure!(
            address.ends_with("/quiz.html") && answers.starts_with("r="),
            "{link}"
        );
        follow(page, &link).await?;
        page.wait_for("result").await?;
        ensure!(page.words(".result .causes").await? == before);
        // The answers behind it can be looked over and changed.
        page.click("[data-action=back]").await?;
        page.wait_for("check-answers").await
    })
}

#[test]
fn a_link_to_an_emergency_opens_as_one() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        EMERGENCY.take(page, Hands::Mouse).await?;
        let link = link(page).await?;
        follow(page, &link).await?;
        page.wait_for("result").await?;
        ensure!(page.urgency().await? == "emergency");
        Ok(())
    })
}

#[test]
fn a_damaged_link_says_so_and_starts_afresh() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        for (damage, word) in [("#r=1AAAABBBB", "damaged"), ("#r=2AAAA", "version")] {
            let address = page.app.url("127.0.0.1", "quiz.html") + damage;
            follow(page, &address).await?;
            until("the page says so", async || {
                page.there_is(".quiz .notice").await
            })
            .await?;
            let notice = page.words(".quiz .notice").await?;
            ensure!(notice.contains(word), "{notice}");
            ensure!(page.screen().await? == "danger-now");
        }
        // It does no harm: the quiz can be taken.
        EMERGENCY.take(page, Hands::Mouse).await
    })
}

#[test]
fn a_link_opened_in_the_same_page_is_followed_too() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        EMERGENCY.take(page, Hands::Mouse).await?;
        let link = link(page).await?;
        page.click("[data-action=start-over]").await?;
        page.wait_for("danger-now").await?;
        page.browser.session.goto(link).await?;
        page.wait_for("result").await?;
        ensure!(page.urgency().await? == "emergency");
        Ok(())
    })
}

#[test]
fn copying_answers_with_a_word() -> Result<()> {
    Visit::to("quiz.html")
        .framed(Frame::Plain)
        .run(async |page| {
            EMERGENCY.take(page, Hands::Mouse).await?;
            link(page).await?;
            page.click("[data-action=copy]").await?;
            until("the page says what came of it", async || {
                Ok(!page.words(".copy-box [role=status]").await?.is_empty())
            })
            .await
        })
}

#[test]
fn nothing_of_the_answers_stands_in_the_address_by_itself() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        SELF_CARE.take(page, Hands::Mouse).await?;
        let address: String = page.script("return location.href").await?;
        ensure!(
            address == page.app.url("127.0.0.1", "quiz.html"),
            "{address}"
        );
        Ok(())
    })
}
