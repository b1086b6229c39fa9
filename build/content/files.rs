//! Which files the content has.

use super::mistake::{At, Mistakes};
use super::sheet::Sheet;
use std::fs;
use std::path::Path;

/// All files, opened.
#[derive(Debug)]
pub struct Files<'a> {
    pub questions: Sheet<'a>,
    pub red_flags: Sheet<'a>,
    pub regions: Sheet<'a>,
    pub causes: Sheet<'a>,
    pub patterns: Sheet<'a>,
    pub plan: Sheet<'a>,
    pub self_tests: Sheet<'a>,
    pub return_to_run: Sheet<'a>,
    pub faq: Sheet<'a>,
    pub sources: Sheet<'a>,
    pub page: Sheet<'a>,
    /// The drawing, which is no sheet.
    pub body_map: At<'a>,
    /// In the order of their names.
    pub exercises: Vec<Sheet<'a>>,
}

impl<'a> Files<'a> {
    /// Opens the files of a folder. Reports those that are missing or cannot be read.
    pub fn open(folder: &Path, mistakes: &'a Mistakes) -> Self {
        let open = |file: &str| Sheet::open(At::file(mistakes, file), folder);
        Self {
            questions: open("questions.toml"),
            red_flags: open("red_flags.toml"),
            regions: open("regions.toml"),
            causes: open("causes.toml"),
            patterns: open("patterns.toml"),
            plan: open("plan.toml"),
            self_tests: open("self_tests.toml"),
            return_to_run: open("return_to_run.toml"),
            faq: open("faq.toml"),
            sources: open("sources.toml"),
            page: open("page.toml"),
            body_map: At::file(mistakes, "body-map.svg"),
            exercises: exercise_files(folder, mistakes)
                .iter()
                .map(|file| open(file))
                .collect(),
        }
    }

    /// The files that may cite sources.
    pub fn citing(&self) -> impl Iterator<Item = &Sheet<'a>> {
        let files = [
            &self.questions,
            &self.red_flags,
            &self.regions,
            &self.causes,
            &self.patterns,
            &self.return_to_run,
            &self.faq,
            &self.page,
        ];
        files.into_iter().chain(&self.exercises)
    }

    /// Reports what nobody took out of the files.
    pub fn finish(self) {
        let Self {
            questions,
            red_flags,
            regions,
            causes,
            patterns,
            plan,
            self_tests,
            return_to_run,
            faq,
            sources,
            page,
            exercises,
            body_map: _,
        } = self;
        let files = [
            questions,
            red_flags,
            regions,
            causes,
            patterns,
            plan,
            self_tests,
            return_to_run,
            faq,
            sources,
            page,
        ];
        files.into_iter().chain(exercises).for_each(Sheet::finish);
    }
}

/// The names of the exercise files, of which there must be at least one.
fn exercise_files(folder: &Path, mistakes: &Mistakes) -> Vec<String> {
    let files = fs::read_dir(folder.join("exercises"))
        .into_iter()
        .flatten()
        .flatten();
    let paths = files.map(|file| Path::new("exercises").join(file.file_name()));
    let toml = paths.filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
    let mut names: Vec<String> = toml
        .map(|path| path.to_string_lossy().into_owned())
        .collect();
    names.sort_unstable();
    if names.is_empty() {
        At::file(mistakes, "exercises")
            .report("there is no exercise", "Add one file for each exercise.");
    }
    names
}
