//! Whom to call: the reader chooses the part of the world, and the number is shown large.

use crate::support::{EMERGENCY, Frame, Hands, Page, SAME_DAY, Visit, until};
use anyhow::{Result, ensure};

/// Chooses a part of the world, counted from 0, by the keyboard.
async fn choose_region(page: &Page, number: usize) -> Result<()> {
    let choice = format!("select[name=region] option:nth-of-type({})", number + 1);
    page.click(&choice).await
}

#[test]
fn the_number_of_the_chosen_region_is_shown() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        EMERGENCY.take(page, Hands::Mouse).await?;
        for (number, digits) in [(1, "999"), (2, "112"), (3, "911"), (4, "000")] {
            choose_region(page, number).await?;
            until("the number is there", async || {
                Ok(
                    page.there_is(".number").await?
                        && page.words(".number").await?.contains(digits),
                )
            })
            .await?;
            ensure!(
                page.there_is(&format!(".number a[href='tel:{digits}']"))
                    .await?
            );
        }
        choose_region(page, 0).await?;
        until("no number is claimed", async || {
            Ok(!page.there_is(".number").await?)
        })
        .await?;
        page.is_readable(".care-card .care-act").await
    })
}

#[test]
fn your_local_emergency_number_stands_there_whatever_was_chosen() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        EMERGENCY.take(page, Hands::Mouse).await?;
        choose_region(page, 2).await?;
        let card = page.words(".care-card").await?;
        ensure!(card.contains("your local emergency number"), "{card}");
        Ok(())
    })
}

#[test]
fn in_a_frame_the_number_is_no_link_that_may_lead_nowhere() -> Result<()> {
    Visit::to("quiz.html")
        .framed(Frame::Plain)
        .run(async |page| {
            EMERGENCY.take(page, Hands::Mouse).await?;
            choose_region(page, 1).await?;
            until("the number is there", async || {
                page.there_is(".number").await
            })
            .await?;
            ensure!(!page.there_is(".number a").await?);
            Ok(())
        })
}

#[test]
fn a_same_day_result_names_the_advice_line_where_there_is_one() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        SAME_DAY.take(page, Hands::Mouse).await?;
        choose_region(page, 1).await?;
        until("the line is named", async || {
            Ok(page.words(".care-card").await?.contains("NHS 111"))
        })
        .await?;
        ensure!(!page.there_is(".number").await?);
        Ok(())
    })
}
