//! A worked case as it stands in its file; `tests/vignettes/README.md` explains the fields.

use super::Expected;
use crate::guide::{Choose, GUIDE, Part, Question, QuestionId, Role, Urgency};
use crate::quiz::{Mistake, Responses, check, toggled};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A worked case.
pub struct Vignette {
    /// Its name, when it has one.
    pub name: Option<String>,
    /// The runner's story.
    pub story: String,
    /// Where the case comes from.
    pub source: String,
    /// The answers that the runner gives.
    pub responses: Responses,
    /// What should come out.
    pub expected: Expected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: Option<String>,
    #[serde(default)]
    story: String,
    #[serde(default)]
    source: String,
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

impl Vignette {
    /// Reads a case.
    ///
    /// # Errors
    /// Says what the quiz does not know, or what nobody could answer.
    pub fn read(text: &str) -> Result<Self, String> {
        let written: Written = toml::from_str(text).map_err(|error| error.to_string())?;
        Ok(Self {
            expected: expected(written.expect)?,
            responses: responses(&written.answers)?,
            name: written.name,
            story: written.story,
            source: written.source,
        })
    }
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
