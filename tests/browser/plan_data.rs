//! What is kept, taken along, taken in and deleted: only by the reader's wish, and never lost by an accident. And the file
//! for a calendar.

use crate::support::{FINE, Frame, Page, Visit, fragment, until};
use anyhow::{Context, Result, ensure};

const STORED: &str = "return localStorage.getItem('runners-hip-plan')";

/// What the reader can take along.
async fn exported(page: &Page) -> Result<String> {
    page.open_tab("data").await?;
    page.wait_for("data").await?;
    page.script("return document.querySelector('.export textarea').value")
        .await
}

/// Puts a text into the field and takes it in.
async fn take_in(page: &Page, text: &str) -> Result<()> {
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
async fn make_plan(page: &Page) -> Result<()> {
    page.open_exercises(&fragment(&[])?).await?;
    page.click("[data-action=make-plan]").await?;
    page.wait_for("plan").await
}

#[test]
fn a_plan_is_kept_only_when_the_reader_ticks_it_and_is_there_again() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        make_plan(page).await?;
        ensure!(page.script::<Option<String>>(STORED).await?.is_none());
        page.make_and_keep_plan().await?;
        page.train(FINE).await?;
        page.come_back_on_day(1).await?;
        page.is_readable("[data-action=open-morning]").await?;
        page.is_readable(".history summary").await?;
        page.click(".keep input").await?;
        until("nothing is kept", async || {
            Ok(page.script::<Option<String>>(STORED).await?.is_none())
        })
        .await
    })
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
fn what_cannot_be_read_is_never_written_over() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        // A reader cannot damage the store by hand; time and other programs can.
        let store = "localStorage.setItem('runners-hip-plan', 'runners-hip.AgAA'); return null";
        page.script::<Option<u8>>(store).await?;
        make_plan(page).await?;
        page.is_readable("[data-keep=unreadable]").await?;
        ensure!(!page.there_is(".keep input").await?);
        let kept = page.script::<Option<String>>(STORED).await?;
        ensure!(kept.as_deref() == Some("runners-hip.AgAA"));
        page.open_tab("data").await?;
        page.wait_for("data").await?;
        page.is_readable("section.unreadable").await?;
        page.click("[data-action=delete-unreadable]").await?;
        until("a new plan can be kept", async || {
            page.there_is(".keep input").await
        })
        .await?;
        page.click(".keep input").await?;
        page.is_kept_here().await
    })
}

#[test]
fn a_browser_that_keeps_nothing_says_so_and_the_plan_goes_on() -> Result<()> {
    Visit::to("exercises.html")
        .framed(Frame::Plain)
        .without_storage()
        .run(async |page| {
            page.open_tab("running").await?;
            page.click("[data-action=begin-further-on]").await?;
            until("there is something to keep", async || {
                page.there_is(".keep input").await
            })
            .await?;
            page.click(".keep input").await?;
            until("the page says so", async || {
                page.there_is(".keep.refused").await
            })
            .await?;
            page.is_readable(".keep.refused").await?;
            page.open_tab("data").await?;
            page.wait_for("data").await?;
            page.is_readable(".export").await
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

/// Fills the store. Other pages of the same site do that; a test has to do it by itself.
const FILL: &str = "
    let much = 'x'.repeat(1 << 22);
    for (let at = 0; much.length > 0; at += 1) {
        try { localStorage.setItem('other' + at, much) } catch { much = much.slice(much.length / 2 + 1) }
    }
    return null";

/// The page says that the browser keeps nothing, and leads to the text that can be taken along.
async fn offers_the_text_instead(page: &Page) -> Result<()> {
    until("the page says so", async || {
        page.there_is(".keep.refused").await
    })
    .await?;
    page.is_readable(".keep.refused p").await?;
    ensure!(page.count(".keep.refused").await? == 1, "it is said twice");
    page.click("[data-action=open-data]").await?;
    page.wait_for("data").await?;
    page.is_readable(".export").await
}

#[test]
fn a_full_device_says_so_and_nothing_is_lost_on_the_page() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        make_plan(page).await?;
        page.script::<Option<u8>>(FILL).await?;
        page.click(".keep input").await?;
        until("the page says so", async || {
            page.there_is(".keep.refused").await
        })
        .await?;
        ensure!(page.there_is(".plan-item").await?);
        offers_the_text_instead(page).await
    })
}

#[test]
fn a_device_that_is_full_later_on_says_so_and_the_session_is_in_the_text() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        let before = page.script::<Option<String>>(STORED).await?;
        page.script::<Option<u8>>(FILL).await?;
        page.train(FINE).await?;
        page.is_readable(".history summary").await?;
        offers_the_text_instead(page).await?;
        let text = exported(page).await?;
        ensure!(page.script::<Option<String>>(STORED).await? == before);
        // The text holds what the device does not.
        page.open_exercises("").await?;
        page.open_tab("data").await?;
        page.wait_for("data").await?;
        take_in(page, &text).await?;
        page.open_tab("plan").await?;
        page.wait_for("plan").await?;
        page.is_readable(".history summary").await
    })
}

#[test]
fn a_store_that_cannot_be_read_is_said_and_never_written_over() -> Result<()> {
    Visit::to("exercises.html")
        .beginning_with(
            "Storage.prototype.getItem = () => { throw new DOMException('no', 'InvalidStateError') }",
        )
        .run(async |page| {
            page.open_tab("running").await?;
            page.click("[data-action=begin-further-on]").await?;
            offers_the_text_instead(page).await?;
            page.open_tab("plan").await?;
            page.wait_for("plan").await?;
            ensure!(!page.there_is(".keep input").await?, "keeping is offered");
            ensure!(page.script::<u32>("return localStorage.length").await? == 0);
            Ok(())
        })
}

#[test]
fn a_store_that_throws_when_it_is_asked_for_stops_nothing() -> Result<()> {
    Visit::to("exercises.html")
        .beginning_with(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
        )
        .run(async |page| {
            page.open_tab("running").await?;
            page.click("[data-action=begin-further-on]").await?;
            until("there is something to keep", async || {
                page.there_is(".keep input").await
            })
            .await?;
            page.click(".keep input").await?;
            offers_the_text_instead(page).await
        })
}

#[test]
fn another_window_that_changes_the_plan_is_followed() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.make_and_keep_plan().await?;
        let first = page.browser.session.window().await?;
        let second = page.browser.session.new_tab().await?;
        page.browser.session.switch_to_window(second).await?;
        page.come_back_on_day(0).await?;
        page.train(FINE).await?;
        page.browser.session.switch_to_window(first).await?;
        until("the session is here too", async || {
            page.there_is(".history").await
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
