//! Real blogs, built here by the programs that bloggers use, with the shortcodes that we ship in `docs/blogs`. A reader comes
//! to a post, and the quiz in it is as high as it is, and answers.

use crate::support::{APP, Blog, EMERGENCY, Engine, Files, Hands, files_below, gaps_here};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::io::{Write, stderr};
use std::path::Path;
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Builds the blog in `tests/blogs` with our shortcode in it; `None` where its program is not installed, which is said.
fn build(name: &str, command: &mut Command) -> Result<Option<Files>> {
    let program = command.get_program().to_string_lossy().into_owned();
    if Command::new(&program).arg("--help").output().is_err() {
        writeln!(
            stderr(),
            "left out: a blog made by {name}, because {program} is not installed; script/bootstrap blogs installs it"
        )?;
        return Ok(None);
    }
    let folder = tempfile::tempdir()?;
    for part in ["tests/blogs", "docs/blogs"] {
        copy(&Path::new(ROOT).join(part).join(name), folder.path())?;
    }
    let made = folder.path().join("made");
    let output = command
        .current_dir(folder.path())
        .arg("--destination")
        .arg(&made)
        .output()?;
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    ensure!(output.status.success(), "{program}: {said}");
    let mut files = files_below(&made)?;
    for page in files.values_mut() {
        let text = String::from_utf8_lossy(page);
        *page = text
            .replace("https://your.site/runners-hip", APP)
            .into_bytes();
    }
    Ok(Some(files))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

/// Reads the post about the hip, and the one about exercises.
fn read(files: &Files, quiz: &'static str, cards: &'static str) -> Result<()> {
    let blog = |post| Blog {
        files: files.clone(),
        post,
        ..Blog::default()
    };
    blog(quiz).open(async |page| {
        page.wait_until_live_in_frame().await?;
        page.wait_until_fitted(|high| high).await?;
        page.enter_frame().await?;
        ensure!(
            page.there_is("html[data-theme=light][data-start=outer]")
                .await?
        );
        EMERGENCY.take(page, Hands::Mouse).await?;
        page.leave_frame().await?;
        page.wait_until_fitted(|high| high).await?;
        Ok(())
    })?;
    blog(cards).open(async |page| {
        page.wait_until_live_in_frame().await?;
        page.wait_until_fitted(|high| high).await?;
        let title: String = page
            .script("return document.querySelector('iframe').title")
            .await?;
        ensure!(title == "The bridge & how to do it", "{title}");
        page.enter_frame().await?;
        page.is_readable("[data-exercise=glute-bridge][open] ol").await?;
        let shown = "return [...document.querySelectorAll('[data-exercise]')].filter(card => card.checkVisibility()).length";
        ensure!(page.script::<u32>(shown).await? == 1);
        Ok(())
    })
}

#[test]
fn hugo() -> Result<()> {
    if gaps_here(Engine::chosen()?)? {
        return Ok(());
    }
    match build("hugo", Command::new("hugo").arg("--quiet"))? {
        Some(files) => read(&files, "hip/index.html", "cards/index.html"),
        None => Ok(()),
    }
}

#[test]
fn jekyll() -> Result<()> {
    if gaps_here(Engine::chosen()?)? {
        return Ok(());
    }
    let mut command = Command::new("jekyll");
    command.args(["build", "--quiet", "--disable-disk-cache"]);
    match build("jekyll", &mut command)? {
        Some(files) => read(&files, "hip.html", "cards.html"),
        None => Ok(()),
    }
}

#[test]
fn the_shortcodes_listen_as_the_snippet_does() -> Result<()> {
    let snippet = include_str!("../../docs/snippet.html");
    let listener = snippet.lines().nth(1).context("the snippet has a script")?;
    for shortcode in [
        include_str!("../../docs/blogs/hugo/layouts/shortcodes/runners-hip.html"),
        include_str!("../../docs/blogs/jekyll/_includes/runners-hip.html"),
    ] {
        ensure!(shortcode.contains(listener), "{shortcode}");
    }
    Ok(())
}
