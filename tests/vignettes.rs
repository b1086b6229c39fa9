//! Plays worked cases through the quiz and says how often it is right. A case that comes out less urgent than it
//! should fails; the rest is a scoreboard, because which cause or pattern fits best is a matter of judgement.
//!
//! `VIGNETTES=/some/folder cargo test --test vignettes` plays another folder and prints each case.

#[path = "common/scoreboard.rs"]
mod scoreboard;

use runners_hip::guide::{Choose, GUIDE, Part, Question, QuestionId, Role, Urgency};
use runners_hip::plan::{Cards, choose};
use runners_hip::quiz::{
    Assessment, Mistake, Responses, answers_that_count, assess, check, rank, toggled,
};
use scoreboard::{Expected, Played, Scoreboard};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

/// The cases of this project.
const OUR_FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vignettes");

/// A worked case as it stands in its file; `tests/vignettes/README.md` explains the fields.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vignette {
    name: Option<String>,
    #[serde(rename = "story")]
    _story: Option<String>,
    #[serde(rename = "source")]
    _source: Option<String>,
    #[serde(default)]
    answers: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    expect: Expect,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    urgency: Option<String>,
    no_run: Option<bool>,
    #[serde(default)]
    causes: Vec<String>,
    #[serde(default)]
    patterns: Vec<String>,
}

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

/// The vignettes in the folder, by name.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        if file.extension().is_some_and(|ending| ending == "toml") {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

/// Plays one case, adds it to the scoreboard, and says what is wrong with how it came out.
fn play_file(file: &Path, ours: bool, board: &mut Scoreboard) -> Result<Vec<String>, String> {
    let text = fs::read_to_string(file).map_err(|error| error.to_string())?;
    let vignette: Vignette = toml::from_str(&text).map_err(|error| error.to_string())?;
    let expected = expected(vignette.expect)?;
    let played = play(&responses(&vignette.answers)?);
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

/// What the case expects, if the quiz knows these names.
fn expected(expect: Expect) -> Result<Expected, String> {
    let urgency = |name: &String| {
        [
            Urgency::SelfCare,
            Urgency::Soon,
            Urgency::SameDay,
            Urgency::Emergency,
        ]
        .into_iter()
        .find(|urgency| urgency.id() == name)
        .ok_or_else(|| format!("there is no urgency \"{name}\""))
    };
    let causes: Vec<&str> = GUIDE.causes.iter().map(|cause| cause.id).collect();
    let patterns: Vec<&str> = GUIDE.patterns.iter().map(|pattern| pattern.id).collect();
    if let Some(name) = expect
        .causes
        .iter()
        .find(|name| !causes.contains(&name.as_str()))
    {
        return Err(format!("there is no cause \"{name}\""));
    }
    if let Some(name) = expect
        .patterns
        .iter()
        .find(|name| !patterns.contains(&name.as_str()))
    {
        return Err(format!("there is no pattern \"{name}\""));
    }
    Ok(Expected {
        urgency: expect.urgency.as_ref().map(urgency).transpose()?,
        no_run: expect.no_run,
        causes: expect.causes,
        patterns: expect.patterns,
    })
}

/// The answers of a case. What it leaves out is harmless in the danger check, and unanswered elsewhere.
fn responses(answers: &BTreeMap<String, Vec<String>>) -> Result<Responses, String> {
    let mut responses = Responses::default();
    for (id, question) in GUIDE.numbered_questions() {
        responses = responses.with(id, left_out(question));
    }
    for (name, given) in answers {
        let id = GUIDE
            .question_named(name)
            .ok_or_else(|| format!("there is no question \"{name}\""))?;
        responses = responses.with(id, chosen(id, name, given)?);
    }
    Ok(responses)
}

/// What it means when a case says nothing about a question.
fn left_out(question: &Question) -> u32 {
    let danger_list = question.part == Part::DangerCheck && question.choose == Choose::Any;
    (0u8..)
        .zip(question.answers)
        .filter(|(_, answer)| match question.id {
            "walking" => answer.id == "free",
            "pain-now" => answer.id == "low",
            _ => danger_list && answer.role == Role::Nothing,
        })
        .map(|(option, _)| 1 << option)
        .sum()
}

/// The answers to one question, if a reader can give them together.
fn chosen(id: QuestionId, name: &str, given: &[String]) -> Result<u32, String> {
    let (mut clicked, mut all) = (0, 0);
    for answer in given {
        let found = GUIDE
            .answer_named(id, answer)
            .ok_or_else(|| format!("\"{name}\" has no answer \"{answer}\""))?;
        all |= 1 << found.option;
        clicked = GUIDE
            .question(id)
            .map_or(all, |question| toggled(question, clicked, found.option));
    }
    match check(id, &Responses::default().with(id, all)) {
        Err(Mistake::Unanswered) => Err(format!("\"{name}\" is empty: answer it or leave it out")),
        Err(Mistake::TooMany(most)) => Err(format!("\"{name}\" takes at most {most} answers")),
        Ok(()) if clicked != all => Err(format!(
            "nobody can answer \"{name}\" with all of {given:?} at once"
        )),
        Ok(()) => Ok(all),
    }
}

fn play(responses: &Responses) -> Played {
    let assessment = assess(responses);
    let ranking = rank(&answers_that_count(responses));
    let cards_shown = matches!(choose(&assessment, &ranking, responses), Cards::Shown(_));
    Played {
        assessment,
        causes: ranking
            .causes
            .iter()
            .map(|ranked| ranked.cause.id)
            .collect(),
        patterns: ranking
            .patterns
            .iter()
            .map(|ranked| ranked.pattern.id)
            .collect(),
        cards_shown,
    }
}
