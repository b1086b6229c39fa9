//! Plays worked cases through the quiz and says how often it is right. A case that comes out less urgent than it
//! should fails; the rest is a scoreboard, because which cause or pattern fits best is a matter of judgement.
//!
//! `VIGNETTES=/some/folder cargo test --test vignettes` plays another folder and prints each case.

use runners_hip::quiz::Assessment;
use runners_hip::vignette::{Played, Scoreboard, Vignette, files, play};
use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The cases of this project.
const OUR_FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vignettes");

fn main() -> ExitCode {
    let elsewhere = env::var_os("VIGNETTES").map(PathBuf::from);
    let ours = elsewhere.is_none();
    let folder = elsewhere.unwrap_or_else(|| OUR_FOLDER.into());
    let files = files(&folder).unwrap_or_else(|error| {
        println!("{}: {error}", folder.display());
        Vec::new()
    });
    let mut board = Scoreboard::default();
    let mut failed = 0;
    for file in &files {
        let mistakes = play_file(file, ours, &mut board).unwrap_or_else(|mistake| vec![mistake]);
        failed += usize::from(!mistakes.is_empty());
        for mistake in mistakes {
            println!("FAILED {}: {mistake}", file.display());
        }
    }
    println!("\n{} vignettes", files.len());
    board.print();
    let goals = if ours {
        board.missed_goals()
    } else {
        Vec::new()
    };
    for goal in &goals {
        println!("FAILED {goal}");
    }
    println!("{} passed, {failed} failed", files.len() - failed);
    if failed > 0 || !goals.is_empty() || files.is_empty() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

/// Plays one case, adds it to the scoreboard, and says what is wrong with how it came out.
fn play_file(file: &Path, ours: bool, board: &mut Scoreboard) -> Result<Vec<String>, String> {
    let vignette = Vignette::read(file)?;
    let expected = vignette.expected()?;
    let played = play(&vignette.responses()?);
    let as_expected = board.add(&played, &expected);
    if !ours || !as_expected {
        let file_name = || file.file_stem().unwrap_or_default().display().to_string();
        print_case(&vignette.name.unwrap_or_else(file_name), &played);
    }

    let Assessment {
        urgency, no_run, ..
    } = played.assessment;
    let mut mistakes = Vec::new();
    if let Some(wanted) = expected.urgency.filter(|wanted| urgency < *wanted) {
        mistakes.push(format!(
            "under-triaged: {} instead of {}",
            urgency.id(),
            wanted.id()
        ));
    }
    if let Some(wanted) = expected.no_run.filter(|wanted| ours && no_run != *wanted) {
        mistakes.push(format!("no_run is {no_run} instead of {wanted}"));
    }
    Ok(mistakes)
}

fn print_case(name: &str, played: &Played) {
    let Assessment {
        urgency, no_run, ..
    } = played.assessment;
    let list = |ids: &[&str]| {
        if ids.is_empty() {
            "none".into()
        } else {
            ids.join(", ")
        }
    };
    println!(
        "{name}: {}{}; causes: {}; patterns: {}; cards {}",
        urgency.id(),
        if no_run { ", no running" } else { "" },
        list(&played.causes),
        list(&played.patterns),
        if played.cards_shown {
            "shown"
        } else {
            "withheld"
        },
    );
}
