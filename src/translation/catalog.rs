//! A translation as its file holds it.

use super::check::{Problem, Trouble};
use super::{BETWEEN_FORMS, Language, english, stays_english, tag_of, to_translate};
use polib::catalog::Catalog as Gettext;
use polib::message::{Message, MessageFlags, MessageView};
use polib::metadata::CatalogMetadata;
use polib::po_file;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter};
use std::path::Path;

/// How a translator's program marks what must be looked at again.
const FUZZY: &str = "fuzzy";

/// A text with its translation. Where a number stands in the text, its forms follow each other, see [`BETWEEN_FORMS`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The English text from which it was translated.
    pub from: String,
    /// The translation; empty while there is none.
    pub to: String,
    /// Whether the translation must be looked at again.
    pub is_fuzzy: bool,
    /// Notes of translators.
    pub notes: String,
}

/// A translation.
#[derive(Debug)]
pub struct Catalog {
    /// The language by the name of its file.
    pub tag: String,
    /// What stands at the top of the file.
    about: CatalogMetadata,
    /// The notes above that.
    preface: Vec<String>,
    /// The texts by their keys.
    pub entries: BTreeMap<String, Entry>,
}

impl Catalog {
    /// Reads a file.
    ///
    /// # Errors
    /// When it cannot be read or understood, with its name.
    pub fn read(file: &Path) -> io::Result<Self> {
        let gettext = po_file::parse(file)
            .map_err(|problem| io::Error::other(format!("{}: {problem}", file.display())))?;
        let entries = gettext
            .messages()
            .map(|message| {
                (
                    message.msgctxt().unwrap_or_default().to_owned(),
                    entry(message),
                )
            })
            .collect();
        Ok(Self {
            tag: tag_of(file),
            about: gettext.metadata,
            preface: gettext.preheader,
            entries,
        })
    }

    /// How many forms a text with a number has in this language.
    #[must_use]
    pub fn forms(&self) -> usize {
        self.about.plural_rules.nplurals
    }

    /// The language that the file itself names.
    #[must_use]
    pub fn named(&self) -> &str {
        &self.about.language
    }

    /// The list of words: English where there is no good translation.
    #[must_use]
    pub fn language(&self) -> Language {
        let lines: Vec<&str> = english()
            .map(|(key, text)| self.translation(key, text).unwrap_or(text))
            .collect();
        Language {
            tag: self.tag.clone(),
            words: lines.join("\n"),
        }
    }

    /// The translation of a text, if it is one of just this text and there is nothing wrong with it.
    fn translation(&self, key: &str, text: &str) -> Option<&str> {
        let entry = self.entries.get(key)?;
        let is_good = !stays_english(key) && Trouble::of(key, entry, text, self.forms()).is_none();
        is_good.then_some(entry.to.as_str())
    }

    /// Everything that is not as it should be.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let none = Entry::default();
        let wrong = to_translate().filter_map(|(key, text)| {
            let entry = self.entries.get(key).unwrap_or(&none);
            Some(Problem::new(
                key,
                Trouble::of(key, entry, text, self.forms())?,
            ))
        });
        let is_known = |key: &str| to_translate().any(|(of, _)| of == key);
        let unknown = self.entries.keys().filter(|key| !is_known(key));
        wrong
            .chain(unknown.map(|key| Problem::new(key, Trouble::Unknown)))
            .collect()
    }

    /// Brings the file up to the English texts of today: adds what is new, without a translation; marks as fuzzy what was
    /// translated from another text; takes out what no longer exists.
    pub fn refresh(&mut self) {
        let old = std::mem::take(&mut self.entries);
        for (key, text) in to_translate() {
            let mut entry = old.get(key).cloned().unwrap_or_default();
            if entry.from != text {
                entry.is_fuzzy = !entry.to.is_empty();
                text.clone_into(&mut entry.from);
            }
            self.entries.insert(key.to_owned(), entry);
        }
    }

    /// Writes the file, its texts in the order of the list of words.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, file: &Path) -> io::Result<()> {
        let mut gettext = Gettext::new(self.about.clone());
        gettext.preheader.clone_from(&self.preface);
        for (key, _) in to_translate() {
            if let Some(entry) = self.entries.get(key) {
                gettext.append_or_update(self.message(key, entry));
            }
        }
        po_file::write(&gettext, &mut BufWriter::new(File::create(file)?))
    }

    fn message(&self, key: &str, entry: &Entry) -> Message {
        let mut flags = MessageFlags::default();
        if entry.is_fuzzy {
            flags.add_flag(FUZZY);
        }
        let mut message = match entry.from.split_once(BETWEEN_FORMS) {
            None => {
                let mut message = Message::build_singular();
                message
                    .with_msgid(entry.from.clone())
                    .with_msgstr(entry.to.clone());
                message
            }
            Some((one, several)) => {
                let mut forms: Vec<String> =
                    entry.to.split(BETWEEN_FORMS).map(str::to_owned).collect();
                forms.resize(self.forms(), String::new());
                let mut message = Message::build_plural();
                message
                    .with_msgid(one.to_owned())
                    .with_msgid_plural(several.to_owned())
                    .with_msgstr_plural(forms);
                message
            }
        };
        message
            .with_msgctxt(key.to_owned())
            .with_flags(flags)
            .with_translator_comments(entry.notes.clone())
            .done()
    }
}

fn entry(message: &dyn MessageView) -> Entry {
    let between = BETWEEN_FORMS.to_string();
    let one = message.msgid();
    let (from, to) = match (message.msgid_plural(), message.msgstr_plural()) {
        (Ok(several), Ok(forms)) => ([one, several].join(&between), forms.join(&between)),
        _ => (
            one.to_owned(),
            message.msgstr().unwrap_or_default().to_owned(),
        ),
    };
    let is_empty = to.chars().all(|letter| letter == BETWEEN_FORMS);
    Entry {
        from,
        to: if is_empty { String::new() } else { to },
        is_fuzzy: message.is_fuzzy(),
        notes: message.translator_comments().to_owned(),
    }
}
