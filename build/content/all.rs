//! The whole content, and the order in which it is understood: first all ids, so that every file may refer to every
//! other, then the entries, then what only shows when everything is there.

use super::check;
use super::entries::Entries;
use super::files::Files;
use super::index::Index;
use super::mistake::Mistakes;
use super::read::{
    self, BodyMap, BoneStress, Cause, Exercise, Faq, Page, Pattern, PatternSettings, Question,
    RedFlag, Region, RunGuide, SafetyNet, SelfTest, Source, Stage, Starter, UrgencyMessage,
};
use super::sheet::Sheet;
use std::path::Path;

/// Everything that the files hold, with references as places in lists.
#[derive(Debug)]
pub struct Content {
    pub place: usize,
    pub questions: Vec<Question>,
    pub red_flags: Vec<RedFlag>,
    pub safety: Safety,
    pub regions: Vec<Region>,
    pub causes: Vec<Cause>,
    pub settings: PatternSettings,
    pub patterns: Vec<Pattern>,
    pub exercises: Vec<Exercise>,
    pub starters: Vec<Starter>,
    pub self_tests: Vec<SelfTest>,
    pub run_guide: RunGuide,
    pub stages: Vec<Stage>,
    pub faq: Vec<Faq>,
    pub sources: Vec<Source>,
    pub page: Page,
    pub body_map: Option<BodyMap>,
}

/// What `red_flags.toml` holds besides the red flags.
#[derive(Debug, Default)]
pub struct Safety {
    pub bone_stress: BoneStress,
    pub urgencies: Vec<UrgencyMessage>,
    pub below_results: SafetyNet,
}

impl Content {
    /// Reads and checks all files of a folder. It can be relied on only when no mistake was reported.
    pub fn read(folder: &Path, mistakes: &Mistakes) -> Self {
        let mut files = Files::open(folder, mistakes);
        check::no_source_uncited(&files);
        let entries = Entries::take(&mut files);
        let mut index = Index::new(&files, &entries);
        if let Some(groups) = files.red_flags.take_if_there("group") {
            index.groups = read::groups(&files.red_flags.at, groups, &index);
        }
        let content = Self {
            place: index.place().unwrap_or_default(),
            questions: each(entries.questions, |(entry, answers)| {
                read::question(entry, answers, &index)
            }),
            red_flags: each(entries.red_flags, |entry| read::red_flag(entry, &index)),
            safety: safety(&mut files.red_flags, &index),
            regions: each(entries.regions, |entry| read::region(entry, &index)),
            causes: each(entries.causes, |entry| read::cause(entry, &index)),
            settings: read::settings(&mut files.patterns, &index),
            patterns: each(entries.patterns, |entry| read::pattern(entry, &index)),
            exercises: each(entries.exercises, |entry| read::exercise(entry, &index)),
            starters: each(entries.starters, |entry| read::starter(entry, &index)),
            self_tests: each(entries.self_tests, |entry| read::self_test(entry, &index)),
            run_guide: read::run_guide(&mut files.return_to_run, &index),
            stages: each(entries.stages, read::stage),
            faq: each(entries.faq, |entry| read::faq(entry, &index)),
            sources: each(entries.sources, read::source),
            page: read::page(&mut files.page, &index),
            body_map: read::body_map(&files.body_map, folder),
        };
        check::whole(&content, &files);
        files.finish();
        content
    }
}

/// Understands each entry of a list.
fn each<Entry, Meaning>(
    entries: Vec<Entry>,
    understand: impl FnMut(Entry) -> Meaning,
) -> Vec<Meaning> {
    entries.into_iter().map(understand).collect()
}

/// Understands what `red_flags.toml` holds besides the red flags.
fn safety(sheet: &mut Sheet, index: &Index) -> Safety {
    let bone_stress = sheet.take_table("bone_stress");
    let urgency = sheet.take_table("urgency");
    let safety_net = sheet.take_table("safety_net");
    let at = &sheet.at;
    Safety {
        bone_stress: bone_stress
            .map(|table| read::bone_stress(at, table, index))
            .unwrap_or_default(),
        urgencies: urgency
            .map(|table| read::urgencies(at, table))
            .unwrap_or_default(),
        below_results: safety_net
            .map(|table| read::safety_net(at, table))
            .unwrap_or_default(),
    }
}
