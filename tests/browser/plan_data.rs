//! What is taken along, taken in and deleted: only by the reader's wish, and never lost by an accident. And the file for a
//! calendar.

use crate::support::{FINE, Frame, Page, Visit, fragment, until};
use anyhow::{Context, Result, ensure};

/// What the device keeps.
pub const STORED: &str = "return localStorage.getItem('runners-hip-plan')";

/// What the reader can take along.
pub async fn exported(page: &Page) -> Result<String> {
    page.open_tab("data").await?;
    page.wait_for("data").await?;
    page.script("return document.querySelector('.export textarea').value")
        .await
}

/// Puts a text into the field and takes it in.
pub async fn take_in(page: &Page, text: &str) -> Result<()> {
    let field = page.find("textarea[name=import]").await?;
    field.clear().await?;
    field.send_keys(text).await?;
    page.click("[data-action=import]").await
}

async fn refused(page: &Page) -> Result<String> {
    until("it is refused", async || page.there_is(".refused").await).await?;
    page.words(".refused").await
}

/// Makes a plan that nobody keeps.
pub async fn make_plan(page: &Page) -> Result<()> {
    page.open_exercises(&fragment(&[])?).await?;
    page.click("[data-action=make-plan]").await?;
    page.wait_for("plan").await
}

#[test]
fn everything_is_deleted_after_one_question_and_comes_back_by_undo() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        let before = page.script::<Option<String>>(STORED).await?;
        page.open_tab("data").await?;
        page.click("[data-action=delete]").await?;
        page.click("[data-action=delete-no]").await?;
        ensure!(page.script::<Option<String>>(STORED).await? == before);
        page.click("[data-action=delete]").await?;
        page.click("[data-action=delete-yes]").await?;
        until("nothing is kept", async || {
            Ok(page.script::<Option<String>>(STORED).await?.is_none())
        })
        .await?;
        page.open_tab("plan").await?;
        page.wait_for("plan").await?;
        ensure!(!page.there_is(".plan-item").await?);
        page.click("[data-action=undo]").await?;
        until("everything is back", async || {
            Ok(page.script::<Option<String>>(STORED).await? == before)
        })
        .await?;
        ensure!(page.there_is(".plan-item").await?);
        Ok(())
    })
}

#[test]
fn a_plan_goes_to_another_device_as_a_text_and_a_damaged_text_changes_nothing() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        make_plan(page).await?;
        page.train(FINE).await?;
        let text = exported(page).await?;
        ensure!(text.starts_with("runners-hip."), "{text}");
        page.open_exercises("").await?;
        page.open_tab("data").await?;
        page.wait_for("data").await?;
        ensure!(!page.there_is(".export").await?);
        let damaged = text.replacen("AA", "AB", 1);
        let shorter = text.get(..text.len() / 2).unwrap_or_default();
        for (bad, word) in [
            ("Dear diary", "does not come from"),
            (shorter, "damaged"),
            (damaged.as_str(), "damaged"),
        ] {
            take_in(page, bad).await?;
            let said = refused(page).await?;
            ensure!(said.contains(word), "{said}");
            ensure!(!page.there_is(".export").await?, "nothing was taken in");
        }
        take_in(page, &text).await?;
        until("it is taken in", async || page.there_is(".export").await).await?;
        ensure!(exported(page).await? == text);
        page.open_tab("plan").await?;
        page.is_readable(".history summary").await?;
        Ok(())
    })
}

#[test]
fn a_file_is_read_into_the_field() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        make_plan(page).await?;
        let text = exported(page).await?;
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("plan.txt");
        std::fs::write(&file, &text)?;
        let path = file.to_str().context("the path is a text")?;
        page.find("[name=file]").await?.send_keys(path).await?;
        let value = "return document.querySelector('textarea[name=import]').value";
        until("the file is in the field", async || {
            Ok(page.script::<String>(value).await? == text)
        })
        .await?;
        // The link that saves it holds the same.
        let saved: String = page
            .script("return decodeURIComponent(document.querySelector('[data-action=save]').href)")
            .await?;
        ensure!(saved.ends_with(&text), "{saved}");
        Ok(())
    })
}

#[test]
fn in_a_sealed_frame_the_text_is_shown_and_no_file_is_promised() -> Result<()> {
    Visit::to("exercises.html")
        .framed(Frame::Sandboxed)
        .open_to_all_origins()
        .run(async |page| {
            page.open_tab("running").await?;
            page.click("[data-action=begin-further-on]").await?;
            until("the page says that it keeps nothing", async || {
                page.there_is(".keep.refused").await
            })
            .await?;
            ensure!(exported(page).await?.starts_with("runners-hip."));
            ensure!(!page.there_is("[data-action=save]").await?);
            ensure!(!page.there_is(".keep input").await?);
            page.click("[data-action=copy]").await?;
            until("the page says what came of it", async || {
                Ok(!page.words(".copy-box [role=status]").await?.is_empty())
            })
            .await
        })
}

#[test]
fn the_calendar_holds_what_was_chosen() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        page.click("[data-action=open-calendar]").await?;
        page.wait_for("calendar").await?;
        page.pick("sessions", "2").await?;
        let list = "return document.querySelector('.copy-box textarea').value";
        until("there are two sessions a week", async || {
            let list: String = page.script(list).await?;
            Ok(list.matches("Hip exercises").count() == 24)
        })
        .await?;
        let list: String = page.script(list).await?;
        ensure!(list.starts_with("2026-11-24 18:00 "), "{list}");
        let file: String = page
            .script("return decodeURIComponent(document.querySelector('[data-action=save]').href.split(',').slice(1).join(','))")
            .await?;
        let calendar: icalendar::Calendar = file.parse().map_err(anyhow::Error::msg)?;
        ensure!(calendar.components.len() == 3, "{file}");
        page.click("[data-action=copy]").await?;
        until("the page says what came of it", async || {
            Ok(!page.words(".copy-box [role=status]").await?.is_empty())
        })
        .await
    })
}
