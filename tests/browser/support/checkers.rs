//! Other people's programs that judge a page: two for accessibility, which run in the page, and one for HTML.
//! `script/bootstrap test` installs them below `.tools/checkers`, at the versions of `tests/checkers/package-lock.json`.

use super::Page;
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a checker complains about: its rule, its words, and where.
pub type Finding = String;

fn installed(file: &str) -> Result<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(".tools/checkers/node_modules")
        .join(file);
    ensure!(
        path.is_file(),
        "{file} is missing: run script/bootstrap test."
    );
    Ok(path)
}

/// Loads a checker into the page, once. The driver's scripts are not bound by the page's policy.
async fn load(page: &Page, name: &str, file: &str) -> Result<()> {
    let is_there = format!("return typeof {name} !== 'undefined'");
    if page.script(&is_there).await? {
        return Ok(());
    }
    let checker = fs::read_to_string(installed(file)?)?;
    let load = format!("{checker}\nwindow.{name} = {name}; return null");
    page.script::<Option<u8>>(&load).await.map(drop)
}

/// What axe-core finds: all its rules, with those that are only good practice.
pub async fn axe(page: &Page) -> Result<Vec<Finding>> {
    load(page, "axe", "axe-core/axe.min.js").await?;
    let run = "
        const done = arguments[arguments.length - 1];
        axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then(
            ({ violations }) => done(violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) =>
                `axe-core ${id}: ${help}: ${html.slice(0, 200)}: ${failureSummary}`))),
            problem => done([`axe-core broke: ${problem}`]));";
    run_async(page, run).await
}

/// What IBM Equal Access finds. What it can only ask a person to look at is no finding, and a table that scrolls
/// sideways must be a stop of the Tab key, as axe-core asks, although it is no control.
pub async fn equal_access(page: &Page) -> Result<Vec<Finding>> {
    load(page, "ace", "accessibility-checker-engine/ace.js").await?;
    let run = "
        const done = arguments[arguments.length - 1];
        new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']).then(
            ({ results }) => done(results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
                .filter(({ ruleId, snippet }) => ruleId !== 'element_tabbable_role_valid' || !snippet.includes('rules-table')).map(
                ({ ruleId, message, snippet }) => `Equal Access ${ruleId}: ${message}: ${snippet}`)),
            problem => done([`Equal Access broke: ${problem}`]));";
    run_async(page, run).await
}

async fn run_async(page: &Page, script: &str) -> Result<Vec<Finding>> {
    let session = &page.browser.session;
    Ok(session.execute_async(script, vec![]).await?.convert()?)
}

#[derive(Deserialize)]
struct Report {
    messages: Vec<Message>,
}

#[derive(Deserialize)]
struct Message {
    url: String,
    #[serde(rename = "message")]
    words: String,
    #[serde(default)]
    extract: String,
}

/// What the checker cannot know: it is older than container queries in CSS, and a file that it reads from disk has
/// no origin that a policy could call `'self'`, nor does it compare hashes.
const NU_CANNOT_KNOW: [&str; 2] = ["CSS: ", "violates Content Security Policy"];

/// What the Nu HTML checker finds in these files, errors and warnings alike.
pub fn nu(files: &[PathBuf]) -> Result<Vec<Finding>> {
    let output = Command::new("java")
        .arg("-jar")
        .arg(installed("vnu-jar/build/dist/vnu.jar")?)
        .args(["--stdout", "--exit-zero-always", "--format", "json"])
        .args(files)
        .output()
        .context("Java is missing: run script/bootstrap test.")?;
    let report: Report =
        serde_json::from_slice(&output.stdout).context("the checker's report cannot be read")?;
    let known = report.messages.into_iter().filter(|message| {
        !NU_CANNOT_KNOW
            .iter()
            .any(|unknown| message.words.contains(unknown))
    });
    Ok(known
        .map(|found| {
            let file = found.url.rsplit('/').next().unwrap_or_default();
            format!("{file}: {}: {}", found.words, found.extract)
        })
        .collect())
}
