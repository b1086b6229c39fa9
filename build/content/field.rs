//! Single values of an entry. Each function returns a value in any case, so that reading goes on after a mistake and
//! finds the next one.

use super::mistake::At;
use super::similar;
use std::ops::RangeInclusive;

impl At<'_> {
    /// A text that must be there.
    pub fn text(&self, key: &str, value: Option<String>) -> String {
        let value = value.unwrap_or_default();
        if value.trim().is_empty() {
            self.report(
                format!("\"{key}\" is missing"),
                format!("Add {key} = \"...\"."),
            );
        }
        value
    }

    /// A text that may be left out, but not left empty.
    pub fn optional_text(&self, key: &str, value: Option<String>) -> Option<String> {
        if value.as_ref().is_some_and(|text| text.trim().is_empty()) {
            self.report(
                format!("\"{key}\" is empty"),
                "Write a text or remove the line.",
            );
        }
        value
    }

    /// A list of texts with at least one text in it.
    pub fn texts(&self, key: &str, value: Option<Vec<String>>) -> Vec<String> {
        if value.as_ref().is_none_or(Vec::is_empty) {
            self.report(
                format!("\"{key}\" is missing"),
                format!("Add {key} = [\"...\"]."),
            );
        }
        self.texts_or_none(key, value)
    }

    /// A list of texts that may be empty.
    pub fn texts_or_none(&self, key: &str, value: Option<Vec<String>>) -> Vec<String> {
        let value = value.unwrap_or_default();
        for (place, _) in value
            .iter()
            .enumerate()
            .filter(|(_, text)| text.trim().is_empty())
        {
            let problem = format!("text {} of \"{key}\" is empty", place + 1);
            self.report(problem, "Write a text or remove it.");
        }
        value
    }

    /// "true" or "false", which must be there.
    pub fn flag(&self, key: &str, value: Option<bool>) -> bool {
        if value.is_none() {
            let remedy = format!("Add {key} = true or {key} = false.");
            self.report(format!("\"{key}\" is missing"), remedy);
        }
        value.unwrap_or_default()
    }

    /// A number that must be there and within `range`.
    pub fn number<T: TryFrom<i64> + Default>(
        &self,
        key: &str,
        value: Option<i64>,
        range: RangeInclusive<i64>,
    ) -> T {
        let use_number = format!("Use a number from {} to {}.", range.start(), range.end());
        let Some(value) = value else {
            self.report(format!("\"{key}\" is missing"), use_number);
            return T::default();
        };
        if !range.contains(&value) {
            self.report(
                format!("\"{key}\" is {value}, which is out of range"),
                use_number,
            );
        }
        T::try_from(value).unwrap_or_default()
    }

    /// One of the `allowed` words, as what it stands for.
    pub fn choice<T: Copy + Default>(
        &self,
        key: &str,
        value: Option<String>,
        allowed: &[(&str, T)],
    ) -> T {
        let words = || allowed.iter().map(|(word, _)| *word);
        let list = || words().collect::<Vec<_>>().join(", ");
        let Some(value) = value else {
            self.report(
                format!("\"{key}\" is missing"),
                format!("Use one of: {}.", list()),
            );
            return T::default();
        };
        if let Some((_, meaning)) = allowed.iter().find(|(word, _)| *word == value) {
            return *meaning;
        }
        let mut remedy = similar::remedy(&value, words(), self.file_name());
        if !remedy.starts_with("Use") {
            remedy = format!("{remedy} Allowed: {}.", list());
        }
        self.report(
            format!("\"{key}\" is \"{value}\", which is unknown"),
            remedy,
        );
        T::default()
    }
}
