//! Every screen before two engines that look for barriers, and before the checker of HTML: light and dark, narrow and
//! wide, with words of twice the size, and with the text spacing of WCAG 1.4.12. No finding is allowed.

use crate::answering::go_to;
use crate::layout::BEYOND;
use crate::support::{
    EMERGENCY, Finding, Hands, Journey, Page, SAME_DAY, SELF_CARE, Visit, axe, dist, equal_access,
    fragment, nu, until,
};
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The size of words, as a reader sets it in the browser: the usual one, and twice that.
const USUAL_TEXT: u32 = 16;
const LARGE_TEXT: u32 = 32;

/// WCAG 1.4.12: a reader may set all of this at once.
const SPACING: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; \\
        word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = arguments[0] ? [sheet] : [];
    return null";

/// Boxes whose words do not fit into them and are cut off, and whatever reaches beyond the page's edge.
const CUT_OFF: &str = "
    const cut = [...document.querySelectorAll('body *')].filter(element => {
        if (!element.checkVisibility() || !element.innerText?.trim()) return false;
        const { overflowX, overflowY } = getComputedStyle(element);
        return overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && overflowX !== 'auto'
            || overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
    });
    return cut.filter(element => element.clientWidth > 1).map(element => 'cut off: ' + element.outerHTML.slice(0, 120));";

async fn command(page: &Page, name: &str, what: Value) -> Result<()> {
    let cdp = page.browser.session.cdp();
    cdp.send_raw(name, what).await?;
    Ok(())
}

async fn prefer(page: &Page, scheme: &str) -> Result<()> {
    let features = json!({ "features": [
        { "name": "prefers-color-scheme", "value": scheme },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ] });
    command(page, "Emulation.setEmulatedMedia", features).await?;
    // Asking for the animations makes the browser start those that the change of colours brings.
    let settle =
        "for (const animation of document.getAnimations()) animation.finish(); return null";
    page.script::<Option<u8>>(settle).await.map(drop)
}

async fn text_size(page: &Page, pixels: u32) -> Result<()> {
    let size = json!({ "fontSizes": { "standard": pixels, "fixed": pixels } });
    command(page, "Page.setFontSizes", size).await
}

async fn fits(page: &Page) -> Result<Vec<Finding>> {
    let mut found: Vec<Finding> = page.script(BEYOND).await?;
    found.extend(page.script::<Vec<Finding>>(CUT_OFF).await?);
    Ok(found)
}

/// One test's look at its screens, in every way a reader may have set the browser up.
struct Survey {
    sources: TempDir,
    files: RefCell<Vec<PathBuf>>,
    found: RefCell<Vec<Finding>>,
}

impl Survey {
    fn new() -> Result<Self> {
        Ok(Self {
            sources: tempfile::tempdir()?,
            files: RefCell::default(),
            found: RefCell::default(),
        })
    }

    async fn look(&self, page: &Page, name: &str) -> Result<()> {
        let note = |how: &str, findings: Vec<Finding>| {
            let lines = findings
                .into_iter()
                .map(|finding| format!("{name}, {how}: {finding}"));
            self.found.borrow_mut().extend(lines);
        };
        for width in [320, 1200] {
            page.resize(width, 800).await?;
            for scheme in ["dark", "light"] {
                prefer(page, scheme).await?;
                note(&format!("{width} px, {scheme}"), axe(page).await?);
            }
            let is_narrow = width == 320;
            // A second opinion on the two extremes.
            prefer(page, if is_narrow { "light" } else { "dark" }).await?;
            note(&format!("{width} px"), equal_access(page).await?);
            text_size(page, LARGE_TEXT).await?;
            note(&format!("{width} px, words of 200%"), fits(page).await?);
            if is_narrow {
                note("words of 200%", axe(page).await?);
            }
            text_size(page, USUAL_TEXT).await?;
            page.script_with::<Option<u8>>(SPACING, &[true.into()])
                .await?;
            note(&format!("{width} px, text spacing"), fits(page).await?);
            if is_narrow {
                note("text spacing", axe(page).await?);
            }
            page.script_with::<Option<u8>>(SPACING, &[false.into()])
                .await?;
        }
        let source: String = page
            .script("return '<!doctype html>' + document.documentElement.outerHTML")
            .await?;
        let file = self.sources.path().join(format!("{name}.html"));
        fs::write(&file, source)?;
        self.files.borrow_mut().push(file);
        Ok(())
    }

    /// Shows the elements as they were on each screen to the checker of HTML, and judges.
    fn judge(self) -> Result<()> {
        let mut found = self.found.into_inner();
        found.extend(nu(&self.files.into_inner())?);
        found.sort();
        found.dedup();
        ensure!(found.is_empty(), "{found:#?}");
        Ok(())
    }
}

/// Visits a page with a survey, which judges in the end.
fn survey(file: &'static str, walk: impl AsyncFnOnce(&Page, &Survey) -> Result<()>) -> Result<()> {
    Visit::to(file).run(async |page| {
        let survey = Survey::new()?;
        walk(page, &survey).await?;
        survey.judge()
    })
}

#[test]
fn the_checkers_see_a_barrier() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        page.change(
            "document.body.append(document.createElement('img'), document.createElement('button'))",
        )
        .await?;
        ensure!(!axe(page).await?.is_empty(), "axe-core sees nothing");
        ensure!(
            !equal_access(page).await?.is_empty(),
            "Equal Access sees nothing"
        );
        page.resize(320, 800).await?;
        page.change(
            "const wide = document.createElement('p'); wide.textContent = 'wide'; \
            wide.style.inlineSize = '400px'; document.body.append(wide)",
        )
        .await?;
        ensure!(
            !fits(page).await?.is_empty(),
            "what is too wide is not seen"
        );
        Ok(())
    })
}

#[test]
fn every_page_built_is_valid_html() -> Result<()> {
    Visit::to("quiz.html").run(async |_| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
        let pages = dist()?.keys().filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|ending| ending == "html")
        });
        let found = nu(&pages.map(|name| folder.join(name)).collect::<Vec<_>>())?;
        ensure!(found.is_empty(), "{found:#?}");
        Ok(())
    })
}

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

#[test]
fn every_urgent_result_is_for_everybody() -> Result<()> {
    survey("quiz.html", async |page, survey| {
        let urgent: [(&str, Journey); 2] = [("same-day", SAME_DAY), ("emergency", EMERGENCY)];
        for (name, journey) in urgent {
            journey.take(page, Hands::Mouse).await?;
            survey.look(page, name).await?;
            page.click("[data-action=start-over]").await?;
        }
        Ok(())
    })
}

/// The way to self-care with one answer changed, or by the short way.
async fn end(page: &Page, changed: (&str, &str)) -> Result<()> {
    for (question, answers) in SELF_CARE.answers {
        if page.screen().await? == *question {
            let answers = if *question == changed.0 {
                &[changed.1]
            } else {
                *answers
            };
            Hands::Mouse.answer(page, question, answers).await?;
        }
    }
    Hands::Mouse.go_to_result(page, async |_| Ok(())).await
}

#[test]
fn a_result_to_have_looked_at_soon_and_the_short_way_are_for_everybody() -> Result<()> {
    survey("quiz.html", async |page, survey| {
        end(page, ("danger-today", "pins-needles")).await?;
        survey.look(page, "soon").await?;
        page.click("[data-action=start-over]").await?;
        end(page, ("age", "under-18")).await?;
        survey.look(page, "under-18").await?;
        page.click("[data-action=start-over]").await?;
        page.choose("none").await?;
        page.click("[data-action=short-way]").await?;
        end(page, ("", "")).await?;
        survey.look(page, "short-way").await
    })
}

#[test]
fn the_pages_that_a_result_leads_to_are_for_everybody() -> Result<()> {
    survey("quiz.html", async |page, survey| {
        for (action, screen) in [("open-exercises", "suited"), ("hand-over", "sheet")] {
            SELF_CARE.take(page, Hands::Mouse).await?;
            let there = "return document.querySelector(arguments[0]).href";
            let link = format!("[data-action={action}]");
            let address: String = page.script_with(there, &[link.into()]).await?;
            page.browser.session.goto(address).await?;
            page.wait_until_live().await?;
            page.wait_for(screen).await?;
            survey.look(page, screen).await?;
            let quiz = page.app.url("127.0.0.1", "quiz.html");
            page.browser.session.goto(quiz).await?;
            page.wait_until_live().await?;
        }
        Ok(())
    })
}

#[test]
fn the_exercises_are_for_everybody() -> Result<()> {
    survey("exercises.html", async |page, survey| {
        // What is folded up has no words yet, and one of the engines takes that for a missing name.
        page.click(".card-library > details > summary").await?;
        page.click("[data-exercise] > summary").await?;
        survey.look(page, "exercises").await
    })
}

#[test]
fn the_plan_is_for_everybody() -> Result<()> {
    survey("exercises.html", async |page, survey| {
        page.travel_to_day(0);
        page.open_exercises(&fragment(&[])?).await?;
        page.click("[data-action=make-plan]").await?;
        page.wait_for("plan").await?;
        survey.look(page, "plan").await?;
        page.click("[data-action=running]").await?;
        page.wait_for("running").await?;
        survey.look(page, "running").await?;
        page.click("[data-action=data]").await?;
        page.wait_for("data").await?;
        survey.look(page, "data").await
    })
}

#[test]
fn the_player_is_for_everybody() -> Result<()> {
    survey("exercises.html", async |page, survey| {
        page.click("[data-exercise=clamshell] > summary").await?;
        page.click("[data-exercise=clamshell] [data-action=play]")
            .await?;
        page.wait_for("player").await?;
        survey.look(page, "player").await
    })
}

#[test]
fn the_article_is_for_everybody() -> Result<()> {
    survey("index.html", async |page, survey| {
        survey.look(page, "article").await
    })
}

#[test]
fn the_rules_are_for_everybody() -> Result<()> {
    survey("index.html", async |page, survey| {
        let rules = page.app.url("127.0.0.1", "rules.html");
        page.browser.session.goto(rules).await?;
        until("the rules are there", async || {
            page.there_is(".rules h1").await
        })
        .await?;
        page.loaded_with.set(Some(page.app.requests().len()));
        survey.look(page, "rules").await
    })
}

#[test]
fn the_page_for_bloggers_is_for_everybody() -> Result<()> {
    survey("embed.html", async |page, survey| {
        crate::embed::previewed(page, "quiz.html").await?;
        survey.look(page, "embed").await
    })
}

#[test]
fn the_check_is_for_everybody() -> Result<()> {
    survey("quiz.html", async |page, survey| {
        let check = page.app.url("127.0.0.1", "check.html?theme=dark&radius=x");
        page.browser.session.goto(check).await?;
        until("the check is done", async || {
            page.there_is("[data-checked]").await
        })
        .await?;
        page.loaded_with.set(Some(page.app.requests().len()));
        // What fits elsewhere too.
        page.change(
            "for (const part of document.querySelectorAll('[data-finding], section')) part.hidden = false",
        )
        .await?;
        survey.look(page, "check").await
    })
}
