//! The names that are heard at the stops of the Tab key, and their order, on every screen. They stand in a file for
//! each screen below `tests/focus_order/`, so that every change to them is seen. `RECORD=1` writes the files anew;
//! read them then: is each name sensible heard alone, and is the order the order of reading?

use super::everywhere::Prover;
use super::heard::{Heard, heard};
use super::stops::each_stop;
use crate::every_screen::every_screen;
use crate::support::{Engine, Finding, Page, gaps_here};
use anyhow::Result;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/focus_order")
}

/// What is heard from the first stop to the last.
pub async fn all_heard(page: &Page) -> Result<Vec<Heard>> {
    let mut all = Vec::new();
    each_stop(page, async |page| {
        all.push(heard(page).await?);
        Ok(())
    })
    .await?;
    Ok(all)
}

/// Stops that say nothing.
pub fn nameless(all: &[Heard]) -> Vec<Finding> {
    let is_empty = |name: &String| name.trim().is_empty();
    all.iter()
        .filter(|heard| is_empty(&heard.name) || heard.mates.iter().any(is_empty))
        .map(|heard| format!("a stop without a name: {heard}"))
        .collect()
}

/// What is heard, as it stands in a file.
pub fn written(all: &[Heard]) -> String {
    all.iter()
        .flat_map(|heard| [heard.to_string(), "\n".to_owned()])
        .collect()
}

/// The first line that differs between what was recorded and what is heard.
pub fn changed(recorded: &str, heard: &str) -> Option<Finding> {
    let (mut before, mut now) = (recorded.lines(), heard.lines());
    loop {
        match (before.next(), now.next()) {
            (None, None) => return None,
            (before, now) if before == now => {}
            (before, now) => {
                let told = |line: Option<&str>| line.unwrap_or("the end").trim().to_owned();
                return Some(format!(
                    "was {}, is {}; RECORD=1 writes it anew",
                    told(before),
                    told(now)
                ));
            }
        }
    }
}

/// The screens that have a file.
fn recorded_screens() -> Result<BTreeSet<String>> {
    let mut screens = BTreeSet::new();
    for entry in fs::read_dir(folder())? {
        let path = entry?.path();
        screens.extend(path.file_stem().and_then(OsStr::to_str).map(str::to_owned));
    }
    Ok(screens)
}

#[test]
fn every_stop_of_the_tab_key_says_what_was_recorded() -> Result<()> {
    // Where no screen is looked at, no file would seem to belong to one.
    if gaps_here(Engine::chosen()?)? {
        return Ok(());
    }
    let is_recording = env::var_os("RECORD").is_some();
    let seen = RefCell::new(BTreeSet::new());
    let prover = Prover::new(async |page: &Page, name: &str| {
        let all = all_heard(page).await?;
        let mut findings = nameless(&all);
        let now = written(&all);
        let file = folder().join(format!("{name}.txt"));
        if !seen.borrow_mut().insert(name.to_owned()) {
            findings.push("two screens have this name".to_owned());
        }
        if is_recording {
            fs::write(file, now)?;
        } else if let Ok(recorded) = fs::read_to_string(file) {
            findings.extend(changed(&recorded, &now));
        } else {
            findings.push("nothing was recorded; RECORD=1 does".to_owned());
        }
        Ok(findings)
    });
    if is_recording {
        let _ = fs::remove_dir_all(folder());
        fs::create_dir_all(folder())?;
    }
    every_screen("", &prover)?;
    prover.judge()?;
    let (recorded, seen) = (recorded_screens()?, seen.into_inner());
    let idle: Vec<_> = recorded.difference(&seen).collect();
    anyhow::ensure!(idle.is_empty(), "no screen belongs to {idle:?}");
    Ok(())
}
