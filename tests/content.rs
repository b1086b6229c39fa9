//! The content compiler finds every kind of mistake, says it in one plain line, and says all of them at once.
//! `content/base` is a tiny valid content. Each file in `content/mistakes` makes one kind of mistake in it.

#[path = "../build/content/mod.rs"]
mod content;
#[path = "content/kind.rs"]
mod kind;

use kind::{Kind, Outcome, base_with, kind, kinds};
use std::fs;
use std::path::Path;

#[test]
fn the_base_compiles_without_mistakes() -> Outcome {
    assert_eq!(
        mistakes(Path::new("tests/content/base"))?,
        Vec::<String>::new()
    );
    Ok(())
}

#[test]
fn the_content_compiles_without_mistakes() -> Outcome {
    assert_eq!(mistakes(Path::new("content"))?, Vec::<String>::new());
    Ok(())
}

#[test]
fn each_kind_of_mistake_gives_exactly_its_lines() -> Outcome {
    let mut failures = Vec::new();
    for name in kinds()? {
        let kind = kind(&name)?;
        let folder = base_with(&[&kind]).map_err(|error| format!("{name}: {error}"))?;
        let found = mistakes(folder.path())?;
        if found != kind.expected {
            failures.push(format!("{name} gives:\n  {}", found.join("\n  ")));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    Ok(())
}

#[test]
fn the_mistakes_of_all_files_are_reported_in_one_run() -> Outcome {
    const TOGETHER: [&str; 12] = [
        "missing-text",
        "weights-without-a-reason",
        "tick-list-without-a-way-out",
        "unknown-group",
        "prior-out-of-range",
        "missing-flag",
        "too-many-steps",
        "dose-of-nothing",
        "unknown-exercise",
        "incomplete-web-address",
        "id-not-in-kebab-case",
        "page-value-not-words",
    ];
    let kinds: Vec<Kind> = TOGETHER
        .iter()
        .map(|name| kind(name))
        .collect::<Outcome<_>>()?;
    let folder = base_with(&kinds.iter().collect::<Vec<_>>())?;
    let mut expected: Vec<&String> = kinds.iter().flat_map(|kind| &kind.expected).collect();
    let found = mistakes(folder.path())?;
    let mut found: Vec<&String> = found.iter().collect();
    expected.sort_unstable();
    found.sort_unstable();
    assert_eq!(found, expected);
    Ok(())
}

#[test]
fn a_file_that_cannot_be_read_does_not_hide_the_mistakes_of_the_others() -> Outcome {
    let kinds = [
        kind("syntax-error")?,
        kind("prior-out-of-range")?,
        kind("unknown-exercise")?,
    ];
    let folder = base_with(&kinds.iter().collect::<Vec<_>>())?;
    let found = mistakes(folder.path())?;
    assert_eq!(found.len(), 3, "{found:#?}");
    Ok(())
}

#[test]
fn each_page_finds_its_words_in_one_unbroken_part_of_the_list() -> Outcome {
    let code = compiled_base()?;
    let keys = text(&code, "WORD_KEYS")?;
    let position = |key: &str| {
        keys.iter()
            .position(|known| known == key)
            .ok_or(format!("no {key}"))
    };
    let quiz = number(&code, "QUIZ_WORDS_START")?..number(&code, "EXERCISES_WORDS_START")?;
    let all = quiz.end..number(&code, "QUIZ_WORDS_END")?;
    let exercises = all.end..number(&code, "EXERCISES_WORDS_END")?;
    assert!(position("ui.sheet.site")? < quiz.start);
    assert!(position("question.place.clinical")? < quiz.start);
    assert!(quiz.contains(&position("ui.quiz.go")?));
    assert!(quiz.contains(&position("question.place.heading")?));
    assert!(all.contains(&position("ui.next")?));
    assert!(all.contains(&position("question.place.answer.front.said")?));
    assert!(all.contains(&position("exercise.bridge.name")?));
    assert!(exercises.contains(&position("exercise.bridge.step.2")?));
    assert!(exercises.contains(&position("ui.exercises.reps")?));
    assert!(position("article.lead.1")? >= exercises.end);
    assert!(position("source.s1.text")? >= exercises.end);
    Ok(())
}

#[test]
fn the_code_names_each_text_by_its_line() -> Outcome {
    let code = compiled_base()?;
    let words = text(&code, "WORDS_EN")?;
    let line = words
        .iter()
        .position(|text| text == "Go on")
        .ok_or("no text")?;
    assert!(code.contains(&format!("pub const GO: Text = Text({line});")));
    Ok(())
}

#[test]
fn each_word_has_its_key_on_the_same_line() -> Outcome {
    let code = compiled_base()?;
    let (keys, words) = (text(&code, "WORD_KEYS")?, text(&code, "WORDS_EN")?);
    assert_eq!(keys.len(), words.len());
    let of = |key: &str| {
        keys.iter()
            .zip(&words)
            .find(|(known, _)| *known == key)
            .map(|(_, word)| word.as_str())
    };
    assert_eq!(
        of("question.place.answer.front.label"),
        Some("At the front")
    );
    assert_eq!(of("exercise.bridge.step.2"), Some("Lower them."));
    Ok(())
}

#[test]
fn line_breaks_in_a_text_become_single_spaces() -> Outcome {
    assert!(text(&compiled_base()?, "WORDS_EN")?.contains(&"Pick the one spot.".to_owned()));
    Ok(())
}

#[test]
fn a_line_of_a_condition_has_one_set_of_answers_per_question() -> Outcome {
    let group = "&[Fact { question: QuestionId(1), options: 2_147_483_651 }]";
    let fever = "&[Fact { question: QuestionId(0), options: 1 }]";
    let all = format!("all: &[{fever}, {group}]");
    assert!(compiled_base()?.contains(&all));
    Ok(())
}

#[test]
fn the_same_content_gives_the_same_code() -> Outcome {
    assert_eq!(compiled_base()?, compiled_base()?);
    Ok(())
}

#[test]
fn one_mistake_is_counted_as_one() {
    assert!(content::closing_line(1).starts_with("1 mistake in"));
    assert!(content::closing_line(2).starts_with("2 mistakes in"));
}

/// The lines that the compiler gives for a folder.
fn mistakes(folder: &Path) -> Outcome<Vec<String>> {
    fs::metadata(folder)?;
    let mistakes = content::compile(folder).err().unwrap_or_default();
    Ok(mistakes.iter().map(ToString::to_string).collect())
}

/// The code for the base.
fn compiled_base() -> Outcome<String> {
    content::compile(Path::new("tests/content/base")).map_err(|list| format!("{list:?}").into())
}

/// The lines of a text in the code.
fn text(code: &str, name: &str) -> Outcome<Vec<String>> {
    let start = format!("pub static {name}: &str = ");
    let line = code
        .lines()
        .find_map(|line| line.strip_prefix(&start))
        .ok_or("no such text")?;
    let toml: toml::Table = format!("text = {}", line.trim_end_matches(';')).parse()?;
    let text = toml
        .get("text")
        .and_then(toml::Value::as_str)
        .ok_or("not a text")?;
    Ok(text.lines().map(ToOwned::to_owned).collect())
}

/// A number in the code.
fn number(code: &str, name: &str) -> Outcome<usize> {
    let start = format!("pub const {name}: usize = ");
    let line = code
        .lines()
        .find_map(|line| line.strip_prefix(&start))
        .ok_or("no such number")?;
    Ok(line.trim_end_matches(';').parse()?)
}
