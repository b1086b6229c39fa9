//! Everything that can be referred to, known before the first entry is understood.

use super::entries::Entries;
use super::entry::Entry;
use super::files::Files;
use super::mistake::At;
use super::names::Names;
use super::read::{Fact, Line, Target};
use super::sheet::Sheet;
use super::similar;

/// The bit that stands for "no answer to this question".
pub const UNANSWERED: u32 = 1 << 31;

/// All ids, and what the groups stand for.
#[derive(Debug, Default)]
pub struct Index {
    pub questions: Names,
    /// The answers of each question.
    pub answers: Vec<Names>,
    pub causes: Names,
    pub patterns: Names,
    pub exercises: Names,
    pub sources: Names,
    /// Groups of answers by name.
    pub groups: Vec<(String, Line)>,
    groups_complete: bool,
}

impl Index {
    /// All ids. The groups are empty at first, because they refer to ids themselves.
    pub fn new(files: &Files, entries: &Entries) -> Self {
        let answers = entries.questions.iter().map(|(question, answers)| {
            let names = Names::new("answer", "questions.toml", answers, true);
            names.with_prefix(format!("{}/", question.id))
        });
        let questions = entries.questions.iter().map(|(question, _)| question);
        let exercises_complete =
            !files.exercises.is_empty() && entries.exercises.len() == files.exercises.len();
        Self {
            questions: names("question", &files.questions, questions),
            answers: answers.collect(),
            causes: names("cause", &files.causes, &entries.causes),
            patterns: names("pattern", &files.patterns, &entries.patterns),
            exercises: Names::new(
                "exercise",
                "exercises",
                &entries.exercises,
                exercises_complete,
            ),
            sources: names("source", &files.sources, &entries.sources),
            groups: Vec::new(),
            groups_complete: files.red_flags.is_readable(),
        }
    }

    /// The question on which patterns depend.
    pub fn place(&self) -> Option<usize> {
        self.questions.position("place")
    }

    /// A set of answers of the question "place".
    pub fn places(&self, at: &At, key: &str, ids: Option<Vec<String>>) -> u32 {
        if ids.as_ref().is_none_or(Vec::is_empty) {
            let remedy = format!("Add {key} = [\"...\"] with answers of the question \"place\".");
            at.report(format!("\"{key}\" is missing"), remedy);
        }
        let answers = self.place().and_then(|place| self.answers.get(place));
        let places = answers
            .map(|names| names.find_all(at, key, ids))
            .unwrap_or_default();
        places.into_iter().fold(0, |set, place| set | bit(place))
    }

    /// The cause or the pattern with this id.
    pub fn target(&self, at: &At, key: &str, id: &str) -> Option<Target> {
        let cause = self.causes.position(id).map(Target::Cause);
        let target = cause.or_else(|| self.patterns.position(id).map(Target::Pattern));
        if target.is_none() && self.causes.is_complete() && self.patterns.is_complete() {
            let known = self
                .causes
                .ids()
                .iter()
                .chain(self.patterns.ids())
                .map(String::as_str);
            let remedy = similar::remedy(id, known, "causes.toml or content/patterns.toml");
            at.report(
                format!("\"{key}\" names \"{id}\", which is neither a cause nor a pattern"),
                remedy,
            );
        }
        target
    }

    /// A line of references such as `place/front`, `place/unanswered` or `group:groin`, with one fact per question.
    pub fn line(&self, at: &At, key: &str, references: &[String]) -> Line {
        let mut line = Line::new();
        let facts = references
            .iter()
            .flat_map(|reference| self.facts(at, key, reference));
        for fact in facts {
            match line
                .iter_mut()
                .find(|known| known.question == fact.question)
            {
                Some(known) => known.options |= fact.options,
                None => line.push(fact),
            }
        }
        line
    }

    /// What one reference stands for; nothing when it is wrong.
    fn facts(&self, at: &At, key: &str, reference: &str) -> Line {
        if let Some(name) = reference.strip_prefix("group:") {
            return self.group(at, key, name);
        }
        let Some((question, answer)) = reference.split_once('/') else {
            let problem = format!("\"{key}\" names \"{reference}\", which is not an answer");
            at.report(
                problem,
                "Write it as \"question/answer\" or \"group:name\".",
            );
            return Line::new();
        };
        self.fact(at, key, question, answer).into_iter().collect()
    }

    /// One answer, or "unanswered", as a fact.
    fn fact(&self, at: &At, key: &str, question: &str, answer: &str) -> Option<Fact> {
        let question = self.questions.find(at, key, question)?;
        let options = if answer == "unanswered" {
            UNANSWERED
        } else {
            bit(self.answers.get(question)?.find(at, key, answer)?)
        };
        Some(Fact { question, options })
    }

    /// All facts of a group.
    fn group(&self, at: &At, key: &str, name: &str) -> Line {
        if let Some((_, line)) = self.groups.iter().find(|(known, _)| known == name) {
            return line.clone();
        }
        if self.groups_complete {
            let known = self.groups.iter().map(|(known, _)| known.as_str());
            let remedy = similar::remedy(name, known, "red_flags.toml");
            at.report(
                format!("\"{key}\" names the group \"{name}\", which does not exist"),
                remedy,
            );
        }
        Line::new()
    }
}

/// The ids of the entries of a file.
fn names<'a>(
    kind: &'static str,
    sheet: &Sheet,
    entries: impl IntoIterator<Item = &'a Entry<'a>>,
) -> Names {
    Names::new(kind, sheet.at.file_name(), entries, sheet.is_readable())
}

/// The set with only the answer at this place. An answer beyond the last bit, which is reported elsewhere, has none.
fn bit(place: usize) -> u32 {
    u32::try_from(place)
        .ok()
        .and_then(|place| 1_u32.checked_shl(place))
        .unwrap_or_default()
}
