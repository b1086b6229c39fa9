//! What can be wrong with a translation.

use super::catalog::Entry;
use super::{BETWEEN_FORMS, NUMBER_FORMS};
use std::collections::BTreeSet;
use std::fmt;

/// What is wrong with one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It has no translation. English is shown.
    Missing,
    /// It was translated from another English text. English is shown.
    Stale,
    /// The English list has no such key.
    Unknown,
    /// A `{name}` is missing or was translated, so nothing could be put in its place. English is shown.
    Placeholders,
    /// A text with a number has more or fewer forms than the language. English is shown.
    Forms,
}

impl Trouble {
    /// What is wrong with the translation of this text in a language with so many forms.
    pub(super) fn of(key: &str, entry: &Entry, text: &str, forms: usize) -> Option<Self> {
        let (from, to) = (entry.from.as_str(), entry.to.as_str());
        let has_forms = text.contains(BETWEEN_FORMS);
        let names_them = key == NUMBER_FORMS && to.split(' ').count() != forms;
        if to.is_empty() {
            Some(Self::Missing)
        } else if from != text || entry.is_fuzzy {
            Some(Self::Stale)
        } else if names_them || has_forms && to.split(BETWEEN_FORMS).count() != forms {
            Some(Self::Forms)
        } else if names(to) == names(text) && to.lines().count() == 1 {
            None
        } else {
            Some(Self::Placeholders)
        }
    }

    /// Whether it must be mended before anybody goes on. A text without a good translation is shown in English, and
    /// whoever edits the English words need not wait for a translator.
    #[must_use]
    pub fn must_be_mended(&self) -> bool {
        !matches!(self, Self::Missing | Self::Stale)
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, line: &mut fmt::Formatter<'_>) -> fmt::Result {
        line.write_str(match self {
            Self::Missing => "no translation; translate it",
            Self::Stale => "the English text has changed; compare both and take the mark \"fuzzy\" away",
            Self::Unknown => "there is no such text any more; run script/translations, which takes it out",
            Self::Placeholders => "each {name} of the English text must stand in the translation unchanged, all of it in one line",
            Self::Forms => "it needs a form for each number that the language tells apart, see Plural-Forms at the top",
        })
    }
}

/// One text of which something is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The key.
    pub key: String,
    /// What is wrong.
    pub trouble: Trouble,
}

impl Problem {
    pub(super) fn new(key: &str, trouble: Trouble) -> Self {
        Self {
            key: key.to_owned(),
            trouble,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, line: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(line, "{}: {}", self.key, self.trouble)
    }
}

/// Whether a text tells of danger, or what to do then: these come first for whoever translates.
#[must_use]
pub fn is_about_danger(key: &str) -> bool {
    const DANGER: [&str; 8] = [
        "question.danger",
        "question.bone-signs",
        "question.walking",
        "red_flag.",
        "urgency.",
        "safety_net.",
        "bone_stress",
        "region.",
    ];
    DANGER.iter().any(|start| key.starts_with(start))
}

/// The names in braces. In forms for several numbers, one may leave out the number that it stands for.
fn names(text: &str) -> BTreeSet<&str> {
    let after = text.split('{').skip(1);
    after
        .filter_map(|rest| Some(rest.split_once('}')?.0))
        .collect()
}
