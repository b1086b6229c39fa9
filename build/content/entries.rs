//! All entries with their ids, before any of them is understood.

use super::entry::{Entry, check_name, entries};
use super::files::Files;
use super::sheet::{Sheet, take_list};
use toml::Value;

/// The entries of all files, in the order of the files; exercises in the order of their codes.
#[derive(Debug)]
pub struct Entries<'a> {
    /// Each question with its answers.
    pub questions: Vec<(Entry<'a>, Vec<Entry<'a>>)>,
    pub red_flags: Vec<Entry<'a>>,
    pub regions: Vec<Entry<'a>>,
    pub causes: Vec<Entry<'a>>,
    pub patterns: Vec<Entry<'a>>,
    pub starters: Vec<Entry<'a>>,
    pub self_tests: Vec<Entry<'a>>,
    pub stages: Vec<Entry<'a>>,
    pub faq: Vec<Entry<'a>>,
    pub sources: Vec<Entry<'a>>,
    pub exercises: Vec<Entry<'a>>,
}

impl<'a> Entries<'a> {
    /// Takes the entries out of their files.
    pub fn take(files: &mut Files<'a>) -> Self {
        Self {
            questions: take(&mut files.questions, "question")
                .into_iter()
                .map(with_answers)
                .collect(),
            red_flags: take(&mut files.red_flags, "red_flag"),
            regions: take(&mut files.regions, "region"),
            causes: take(&mut files.causes, "cause"),
            patterns: take(&mut files.patterns, "pattern"),
            starters: take(&mut files.plan, "starter"),
            self_tests: take(&mut files.self_tests, "self_test"),
            stages: take(&mut files.return_to_run, "stage"),
            faq: take(&mut files.faq, "faq"),
            sources: take(&mut files.sources, "source"),
            exercises: by_code(files.exercises.iter_mut().filter_map(exercise)),
        }
    }
}

/// Takes the entries `[[key]]` of a file.
fn take<'a>(sheet: &mut Sheet<'a>, key: &str) -> Vec<Entry<'a>> {
    let tables = sheet.take_list(key);
    entries(&sheet.at, &key.replace('_', " "), tables)
}

/// Takes the answers out of a question.
fn with_answers(mut question: Entry) -> (Entry, Vec<Entry>) {
    let tables = take_list(&question.at, &mut question.table, "answer");
    let answers = entries(&question.at, "answer", tables);
    (question, answers)
}

/// The exercises in the order of their codes, which is the order of the clinical notes.
fn by_code<'a>(exercises: impl Iterator<Item = Entry<'a>>) -> Vec<Entry<'a>> {
    let mut exercises: Vec<Entry> = exercises.collect();
    exercises.sort_by_cached_key(|exercise| {
        let code = exercise.table.get("code").and_then(Value::as_str);
        code.map(str::to_owned)
    });
    exercises
}

/// The exercise that a file holds, named after the file. There is none when the file could not be read.
fn exercise<'a>(sheet: &mut Sheet<'a>) -> Option<Entry<'a>> {
    let table = sheet.take_rest()?;
    let name = sheet.at.file_name().trim_start_matches("exercises/");
    let id = name.trim_end_matches(".toml").to_owned();
    let at = sheet.at.within(&format!("exercise \"{id}\""));
    check_name(&at, &id);
    Some(Entry { id, at, table })
}
