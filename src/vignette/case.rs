//! A worked case as it stands in its file.

use super::Expected;
use crate::guide::{Fact, GUIDE, Urgency};
use crate::quiz::Responses;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// A worked case; `tests/vignettes/README.md` explains the fields.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vignette {
    /// Its short name.
    pub name: Option<String>,
    /// The runner, in a few sentences.
    pub story: Option<String>,
    /// Who says what is right, or where the case comes from.
    pub source: Option<String>,
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

/// The vignettes in the folder, by name.
///
/// # Errors
/// When the folder cannot be read.
pub fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
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

impl Vignette {
    /// Reads one.
    ///
    /// # Errors
    /// When the file cannot be read or is no worked case.
    pub fn read(file: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(file).map_err(|error| error.to_string())?;
        toml::from_str(&text).map_err(|error| error.to_string())
    }

    /// The answers. What the case leaves out is harmless in the danger check, and unanswered elsewhere.
    ///
    /// # Errors
    /// When the quiz does not know an answer, or nobody could answer like that.
    pub fn responses(&self) -> Result<Responses, String> {
        super::answers::responses(&self.answers)
    }

    /// The answers that the case itself names, in the order of asking.
    #[must_use]
    pub fn answered(&self, responses: &Responses) -> Vec<Fact> {
        GUIDE
            .numbered_questions()
            .filter(|(_, question)| self.answers.contains_key(question.id))
            .map(|(id, _)| Fact {
                question: id,
                options: responses.chosen(id),
            })
            .collect()
    }

    /// What the case expects.
    ///
    /// # Errors
    /// When the quiz does not know a name.
    pub fn expected(&self) -> Result<Expected, String> {
        expected(&self.expect)
    }
}

/// What the case expects, if the quiz knows these names.
fn expected(expect: &Expect) -> Result<Expected, String> {
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
        causes: expect.causes.clone(),
        patterns: expect.patterns.clone(),
    })
}
