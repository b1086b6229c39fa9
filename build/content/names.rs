//! The ids that others may refer to.

use super::entry::Entry;
use super::mistake::At;
use super::similar;

/// All ids of one kind, in the order of the file.
#[derive(Debug, Default)]
pub struct Names {
    kind: &'static str,
    prefix: String,
    file: String,
    ids: Vec<String>,
    complete: bool,
}

impl Names {
    /// The ids of `entries`. When they are not `complete` because a file could not be read, a wrong reference cannot
    /// be told from a right one and is not reported.
    pub fn new<'a>(
        kind: &'static str,
        file: &str,
        entries: impl IntoIterator<Item = &'a Entry<'a>>,
        complete: bool,
    ) -> Self {
        let ids = entries.into_iter().map(|entry| entry.id.clone()).collect();
        Self {
            kind,
            prefix: String::new(),
            file: file.to_owned(),
            ids,
            complete,
        }
    }

    /// The same ids, written with `prefix` in front of them.
    pub fn with_prefix(mut self, prefix: String) -> Self {
        self.prefix = prefix;
        self
    }

    /// The ids.
    pub fn ids(&self) -> &[String] {
        &self.ids
    }

    /// Whether every id is known.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// The place of an id in the file.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.ids.iter().position(|known| known == id)
    }

    /// The place of an id to which the value `key` refers. Reports an id that does not exist.
    pub fn find(&self, at: &At, key: &str, id: &str) -> Option<usize> {
        let found = self.position(id);
        if found.is_none() && self.complete {
            let Self {
                kind,
                prefix,
                ids,
                file,
                ..
            } = self;
            let remedy = similar::remedy(id, ids.iter().map(String::as_str), file);
            let problem =
                format!("\"{key}\" names the {kind} \"{prefix}{id}\", which does not exist");
            at.report(problem, remedy);
        }
        found
    }

    /// The places of several ids, without those that do not exist. Reports these, and ids named twice.
    pub fn find_all(&self, at: &At, key: &str, ids: Option<Vec<String>>) -> Vec<usize> {
        let mut places = Vec::new();
        for id in ids.unwrap_or_default() {
            let Some(place) = self.find(at, key, &id) else {
                continue;
            };
            if places.contains(&place) {
                at.report(
                    format!("\"{key}\" names \"{id}\" twice"),
                    "Remove one of them.",
                );
            }
            places.push(place);
        }
        places
    }
}
