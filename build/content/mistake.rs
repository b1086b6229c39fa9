//! Mistakes in the content, in words for somebody who edits texts and does not program. They are collected instead of
//! returned, because one run must report all of them.

use std::cell::RefCell;
use std::fmt::{self, Display};

/// One mistake: where it is, what is wrong and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    file: String,
    subject: String,
    problem: String,
    remedy: String,
}

impl Display for Mistake {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "content/{}: ", self.file)?;
        if !self.subject.is_empty() {
            write!(out, "{}: ", self.subject)?;
        }
        write!(out, "{}. {}", self.problem, self.remedy)
    }
}

/// All mistakes found so far.
#[derive(Debug, Default)]
pub struct Mistakes(RefCell<Vec<Mistake>>);

impl Mistakes {
    /// The mistakes, those of one file together, otherwise in the order in which they were found.
    pub fn into_list(self) -> Vec<Mistake> {
        let mut list = self.0.into_inner();
        list.sort_by(|one, other| one.file.cmp(&other.file));
        list
    }
}

/// A place in the content. Every mistake is reported through one, so that each names its file and its id.
#[derive(Clone, Debug)]
pub struct At<'a> {
    mistakes: &'a Mistakes,
    file: String,
    subject: String,
}

impl<'a> At<'a> {
    /// A whole file, named from the folder `content`.
    pub fn file(mistakes: &'a Mistakes, file: impl Into<String>) -> Self {
        let (file, subject) = (file.into(), String::new());
        Self {
            mistakes,
            file,
            subject,
        }
    }

    /// A part of this place, such as an answer of a question.
    pub fn within(&self, part: &str) -> Self {
        let mut place = self.clone();
        if !place.subject.is_empty() {
            place.subject.push_str(", ");
        }
        place.subject.push_str(part);
        place
    }

    /// Whether its file has mistakes so far.
    pub fn is_in_wrong_file(&self) -> bool {
        self.mistakes
            .0
            .borrow()
            .iter()
            .any(|mistake| mistake.file == self.file)
    }

    /// The name of the file, from the folder `content`.
    pub fn file_name(&self) -> &str {
        &self.file
    }

    /// Adds a mistake. `problem` is a clause without a full stop, `remedy` one or more whole sentences.
    pub fn report(&self, problem: impl Display, remedy: impl Display) {
        self.mistakes.0.borrow_mut().push(Mistake {
            file: self.file.clone(),
            subject: self.subject.clone(),
            problem: problem.to_string(),
            remedy: remedy.to_string(),
        });
    }
}
