//! The proofs themselves: each finds what is broken here on purpose, and nothing before that.

use super::focus_order::{all_heard, changed, nameless, written};
use super::focus_shown::lost;
use super::forced_colours::alike;
use super::stillness::moving;
use super::targets::too_small;
use crate::answering::go_to;
use crate::support::{Finding, Page, Visit};
use anyhow::{Result, ensure};

/// Breaks a screen by rules that outdo those of the page, one after the other, and sees whether a proof says so.
async fn finds(
    page: &Page,
    proof: impl AsyncFn(&Page) -> Result<Vec<Finding>>,
    faults: &[(&str, &str)],
) -> Result<()> {
    let before = proof(page).await?;
    ensure!(before.is_empty(), "before anything is broken: {before:#?}");
    for (rule, expected) in faults {
        let paint = "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]);
            document.adoptedStyleSheets = [sheet]; return null";
        page.script_with::<Option<u8>>(paint, &[(*rule).into()])
            .await?;
        let found = proof(page).await?;
        let is_found = found.iter().any(|it| it.contains(expected));
        ensure!(is_found, "'{rule}', not told as '{expected}': {found:#?}");
    }
    Ok(())
}

/// The same on a page as it opens.
#[expect(
    clippy::needless_pass_by_value,
    reason = "a walk is written where it is handed over"
)]
fn opened_finds(
    file: &'static str,
    proof: impl AsyncFn(&Page) -> Result<Vec<Finding>>,
    faults: &[(&str, &str)],
) -> Result<()> {
    Visit::to(file).run(async |page| finds(page, &proof, faults).await)
}

#[test]
fn a_name_that_is_gone_is_missed() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        go_to(page, "age").await?;
        let before = all_heard(page).await?;
        ensure!(nameless(&before).is_empty(), "{:?}", nameless(&before));
        let gone = [
            "[data-action=continue]",
            ".answer:last-of-type .answer-text",
        ];
        for (gone, name) in gone.iter().zip(1..) {
            let empty = format!("document.querySelector('{gone}').textContent = ''");
            page.change(&empty).await?;
            let after = all_heard(page).await?;
            ensure!(nameless(&after).len() == name, "{:?}", nameless(&after));
            ensure!(changed(&written(&before), &written(&after)).is_some());
            ensure!(changed(&written(&after), &written(&after)).is_none());
        }
        Ok(())
    })
}

#[test]
fn stops_in_another_order_are_noticed() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        let before = written(&all_heard(page).await?);
        page.change("document.querySelector('[data-action=continue]').tabIndex = 1")
            .await?;
        ensure!(changed(&before, &written(&all_heard(page).await?)).is_some());
        let found = lost(page).await?;
        let is_found = found.iter().any(|it| it.contains("above the stop before"));
        ensure!(is_found, "{found:?}");
        Ok(())
    })
}

#[test]
fn a_small_target_is_found() -> Result<()> {
    let faults = [
        (".continue { all: unset }", "\"continue\""),
        (".answer { all: unset }", "<input"),
        ("summary { min-block-size: 0 !important }", "<summary"),
    ];
    opened_finds("quiz.html", too_small, &faults)
}

#[test]
fn a_focus_that_cannot_be_seen_is_found() -> Result<()> {
    let faults = [
        ("* { outline: 0 !important }", "no ring"),
        ("* { outline-color: transparent !important }", "no ring"),
        ("body { pointer-events: none }", "covered"),
        (".continue { position: fixed; top: -9rem }", "out of the"),
    ];
    opened_finds("quiz.html", lost, &faults)
}

#[test]
fn an_animation_that_goes_on_is_found() -> Result<()> {
    let turning = "@keyframes turn { to { rotate: 1turn } } h1 { animation: turn 9s infinite }";
    opened_finds("exercises.html", moving, &[(turning, "turn")])
}

#[test]
fn what_forced_colours_take_away_is_found() -> Result<()> {
    let faults = [
        (":is(*, #app) { outline: 0 !important }", "no ring"),
        (".answer input { appearance: none !important; border: 0 !important; opacity: 0 !important }
          .answer *::before { display: none !important }", "chosen looks"),
        (".body-map .spot { fill: Canvas !important; stroke-width: 1 !important }
          .body-map .dot { display: none }", "a chosen zone"),
        ("progress { forced-color-adjust: auto !important }", "the progress is painted"),
        ("progress { --line: Highlight !important }", "the progress is painted"),
        ("progress { border: 0 !important }", "the progress has no"),
        (".continue { border: 0 !important }", "no edge"),
    ];
    Visit::to("quiz.html").run(async |page| {
        go_to(page, "place").await?;
        page.choose("outer").await?;
        finds(page, alike, &faults).await
    })
}

#[test]
fn urgencies_that_forced_colours_make_alike_are_found() -> Result<()> {
    let faults = [
        (
            ".care-card, .care-card * { border: 1px solid !important }
          .care-card *::before { clip-path: none !important }",
            "two urgencies",
        ),
        (".care-card { border: 0 !important }", "the card has no"),
        (
            ".care-card *::before { background: Canvas !important }",
            "the sign",
        ),
    ];
    opened_finds("index.html", alike, &faults)
}

#[test]
fn a_muscle_without_an_edge_is_found() -> Result<()> {
    Visit::to("exercises.html").run(async |page| {
        page.click("[data-exercise] > summary").await?;
        finds(
            page,
            alike,
            &[(".figure .muscle { stroke: none !important }", "the muscle")],
        )
        .await
    })
}
