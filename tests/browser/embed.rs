//! The page for bloggers: what is chosen stands in the lines and in the preview, which is the real page in a real frame.

use crate::layout::BEYOND;
use crate::support::{App, Page, Visit, until};
use anyhow::{Context, Result, ensure};
use thirtyfour::Key;

/// Opens the page for bloggers.
#[expect(
    clippy::needless_pass_by_value,
    reason = "a walk is written where it is handed over"
)]
pub fn maker(walk: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    Visit::to("embed.html").run(async |page| {
        page.wait_for_preview("quiz.html").await?;
        walk(page).await
    })
}

/// Chooses the option of this number, from 0, in the row of this name.
pub async fn choose(page: &Page, row: &str, number: usize) -> Result<()> {
    // What is in the preview changes with it, so it will be asked for.
    page.loaded_with.set(None);
    page.click(&format!(
        "label.choice:nth-of-type({}):has([name={row}])",
        number + 1
    ))
    .await
}

/// Chooses in a list, or a colour, as a browser says it.
pub async fn set(page: &Page, selector: &str, value: &str) -> Result<()> {
    page.loaded_with.set(None);
    let set = "const field = document.querySelector(arguments[0]);
        if (field.options) field.selectedIndex = arguments[1]; else field.value = arguments[1];
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return null";
    page.script_with::<Option<u8>>(set, &[selector.into(), value.into()])
        .await
        .map(drop)
}

/// What changes the lines alone asks for nothing.
async fn without_loading(page: &Page, act: impl Future<Output = Result<()>>) -> Result<()> {
    let requests = page.loaded_with.get();
    act.await?;
    page.loaded_with.set(requests);
    Ok(())
}

/// The lines to copy.
pub async fn lines(page: &Page) -> Result<String> {
    page.script("return document.querySelector('.copy-box textarea').value")
        .await
}

#[test]
fn what_is_chosen_has_a_tint_and_an_edge_of_its_own() -> Result<()> {
    maker(async |page| {
        let look = "return [':has(:checked)', ':not(:has(:checked))'].map(state => {
            const row = document.querySelector(`.choice${state}`);
            const { backgroundColor, borderTopColor } = getComputedStyle(row);
            return [backgroundColor, borderTopColor];
        })";
        let [chosen, other]: [[String; 2]; 2] = page.script(look).await?;
        ensure!(
            chosen[0] != other[0] && chosen[1] != other[1],
            "{chosen:?} is chosen, {other:?} is not"
        );
        Ok(())
    })
}

#[test]
fn what_is_chosen_stands_in_the_lines_and_in_the_preview() -> Result<()> {
    maker(async |page| {
        let here = page.app.url("127.0.0.1", "");
        ensure!(
            lines(page)
                .await?
                .starts_with(&format!("<iframe src=\"{here}quiz.html\" "))
        );
        choose(page, "theme", 2).await?;
        choose(page, "corners", 1).await?;
        choose(page, "density", 1).await?;
        choose(page, "view", 3).await?;
        set(page, "[name=start]", "2").await?;
        let address =
            "exercises.html?view=one&start=side-lying-lift&theme=dark&radius=0&density=compact";
        let start: String = page
            .script("return document.querySelector('iframe').getAttribute('src').match(/start=([^&]*)/)[1]")
            .await?;
        let address = address.replace("side-lying-lift", &start);
        page.wait_for_preview(&address).await?;
        let said: Vec<String> = page
            .script("const { theme, radius, density, view } = document.querySelector('iframe').contentDocument.documentElement.dataset; return [theme, radius, density, view]")
            .await?;
        ensure!(said == ["dark", "0", "compact", "one"], "{said:?}");
        let escaped = address.replace('&', "&amp;");
        let lines = lines(page).await?;
        ensure!(
            lines.contains(&format!("src=\"{here}{escaped}\"")),
            "{lines}"
        );
        Ok(())
    })
}

#[test]
fn each_view_begins_with_what_it_knows() -> Result<()> {
    maker(async |page| {
        set(page, "[name=start]", "2").await?;
        ensure!(lines(page).await?.contains("?start="));
        choose(page, "view", 1).await?;
        ensure!(!page.there_is("[name=start]").await?);
        let lines = lines(page).await?;
        ensure!(lines.contains("quiz.html?view=danger\""), "{lines}");
        choose(page, "view", 2).await?;
        let chosen: i32 = page
            .script("return document.querySelector('[name=start]').selectedIndex")
            .await?;
        ensure!(chosen == 0, "the list shows line {chosen}");
        page.wait_for_preview("exercises.html").await
    })
}

/// The colour in the preview, painted and read back.
const PAINTED: &str = "
    const inside = document.querySelector('iframe').contentDocument;
    const probe = inside.body.appendChild(inside.createElement('i'));
    const brush = document.createElement('canvas').getContext('2d');
    probe.style.color = 'var(--teal)';
    brush.fillStyle = inside.defaultView.getComputedStyle(probe).color;
    brush.fillRect(0, 0, 1, 1);
    probe.remove();
    return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3)";

#[test]
fn a_colour_that_cannot_be_read_is_corrected_and_the_page_says_to_which() -> Result<()> {
    maker(async |page| {
        for (theme, name) in [(1, "light"), (2, "dark")] {
            choose(page, "theme", theme).await?;
            for accent in ["ffee00", "0000aa", "8a2be2", "777777"] {
                set(page, "[name=accent]", &format!("#{accent}")).await?;
                page.wait_for_preview(&format!("quiz.html?theme={name}&accent={accent}"))
                    .await?;
                let said = page.words(".maker-accent").await?;
                let painted: Vec<i32> = page.script(PAINTED).await?;
                // The last colour that is named is the one that will be shown; without any it is the chosen one.
                let told = said.rsplit_once('#').map_or(accent, |(_, hex)| hex);
                let hex = told.get(..6).context("a colour has six digits")?;
                let parts = [0, 2, 4].map(|at| i32::from_str_radix(&hex[at..at + 2], 16));
                for (part, painted) in parts.into_iter().zip(&painted) {
                    ensure!(
                        (part? - painted).abs() <= 2,
                        "{accent} in {name} is said to be {hex}, and is {painted:?}: {said}"
                    );
                }
            }
        }
        page.loaded_with.set(None);
        page.click("[data-action=usual-accent]").await?;
        page.wait_for_preview("quiz.html?theme=dark").await
    })
}

#[test]
fn four_pieces_and_seven_blogs_have_their_own_lines() -> Result<()> {
    maker(async |page| {
        let here = page.app.url("127.0.0.1", "");
        let all = page
            .script::<u32>("return document.querySelector('[name=blog]').options.length")
            .await?;
        ensure!(all == 8);
        for (piece, begins, has_script) in [
            (0, format!("<iframe src=\"{here}quiz.html\""), true),
            (1, format!("<iframe src=\"{here}quiz.html\""), false),
            (2, format!("{here}quiz.html"), false),
            (3, "<iframe src=\"standalone.html\"".to_owned(), true),
        ] {
            without_loading(page, choose(page, "piece", piece)).await?;
            let lines = lines(page).await?;
            ensure!(lines.starts_with(&begins), "{lines}");
            ensure!(lines.contains("<script>") == has_script, "{lines}");
        }
        let file = "return [document.querySelector('[download]').getAttribute('href'), document.querySelector('[download]').download]";
        ensure!(page.script::<Vec<String>>(file).await? == ["standalone.html", "standalone.html"]);
        for blog in 1..all {
            without_loading(page, set(page, "[name=blog]", &blog.to_string())).await?;
            ensure!(page.count(".maker-steps li").await? > 0);
            ensure!(lines(page).await?.starts_with("<iframe "));
        }
        Ok(())
    })
}

#[test]
fn the_lines_are_copied_or_selected_and_it_says_so() -> Result<()> {
    maker(async |page| {
        page.click("[data-action=copy]").await?;
        until("it says what came of it", async || {
            Ok(!page.words(".actions [role=status]").await?.is_empty())
        })
        .await?;
        without_loading(page, choose(page, "piece", 2)).await?;
        ensure!(page.words(".actions [role=status]").await?.is_empty());
        Ok(())
    })
}

#[test]
fn the_preview_is_as_wide_as_it_says() -> Result<()> {
    maker(async |page| {
        page.resize(1200, 800).await?;
        for (number, width) in [(0, 320), (1, 480)] {
            without_loading(page, choose(page, "width", number)).await?;
            let wide: u32 = page
                .script("return document.querySelector('iframe').clientWidth")
                .await?;
            ensure!(wide == width, "{wide} px");
        }
        Ok(())
    })
}

#[test]
fn it_works_by_keys_and_leaves_the_history_alone() -> Result<()> {
    maker(async |page| {
        let before: u32 = page.script("return history.length").await?;
        let focus = "document.querySelector('[name=view]').focus(); return null";
        page.script::<Option<u8>>(focus).await?;
        page.loaded_with.set(None);
        for address in ["quiz.html?view=danger", "exercises.html"] {
            page.press(Key::Down).await?;
            page.wait_for_preview(address).await?;
            ensure!(
                page.has_focus("[name=view]:checked").await?,
                "the focus is lost"
            );
        }
        let after: u32 = page.script("return history.length").await?;
        ensure!(before == after, "the history went from {before} to {after}");
        Ok(())
    })
}

#[test]
fn it_fits_a_small_phone_and_nothing_moves_when_the_app_comes() -> Result<()> {
    let places = "return [...document.querySelectorAll('.maker-frame, .copy-box, #options, #help')]
        .map(it => it.getBoundingClientRect().top + scrollY)";
    Visit::to("embed.html")
        .app(App::HeldBack)
        .run(async |page| {
            page.resize(320, 800).await?;
            let before: Vec<f64> = page.script(places).await?;
            page.app.release_app();
            page.wait_until_live().await?;
            page.wait_for_preview("quiz.html").await?;
            let after: Vec<f64> = page.script(places).await?;
            ensure!(before == after, "{before:?} became {after:?}");
            let beyond: Vec<String> = page.script(BEYOND).await?;
            ensure!(beyond.is_empty(), "{beyond:#?}");
            Ok(())
        })
}

#[test]
fn without_scripts_there_are_lines_for_the_quiz_and_all_options() -> Result<()> {
    Visit::to("embed.html").without_scripts().run(async |page| {
        let lines = page.find(".copy-box textarea").await?.text().await?;
        ensure!(
            lines.starts_with("<iframe src=\"https://your.site/runners-hip/quiz.html\""),
            "{lines}"
        );
        page.is_readable("#options table").await?;
        ensure!(!page.find(".maker-table").await?.is_displayed().await?);
        Ok(())
    })
}
