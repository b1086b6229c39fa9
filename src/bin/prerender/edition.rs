//! The pages of one language. English stands at the top of the folder, each other language in a folder of its own, with the
//! same names of pages. The apps are the same for all, so they lie at the top.

use crate::address::Address;
use crate::head::escape;
use runners_hip::embed;
use runners_hip::guide::page as words;
use runners_hip::translation::Language;
use runners_hip::words::use_words;
use std::path::{Path, PathBuf};

/// A language among the others.
pub struct Edition {
    /// The language.
    pub language: Language,
    /// The folder of its pages, by an address that begins at the top: "es/", or nothing for English.
    pub below: String,
    /// The others: tag and own name of each, and its folder.
    others: Vec<(String, String, String)>,
    /// All languages, this one too, for the page for bloggers.
    pub site: Vec<embed::Language>,
}

impl Edition {
    /// English, as long as nobody has said which languages there are.
    pub fn original() -> Self {
        Self {
            language: Language::english(),
            below: String::new(),
            others: Vec::new(),
            site: Vec::new(),
        }
    }

    /// One edition for each of the languages that are built together. What is built beside them, for tests, knows nobody.
    pub fn all(languages: Vec<Language>) -> Vec<Self> {
        let named: Vec<(String, String, String)> = languages
            .iter()
            .map(|language| {
                let name = language.word("language.name").unwrap_or_default();
                (language.tag.clone(), name.to_owned(), below(language))
            })
            .collect();
        let site: Vec<embed::Language> = languages.iter().map(for_bloggers).collect();
        let editions = languages.into_iter().map(|language| Self {
            below: below(&language),
            others: named
                .iter()
                .filter(|(tag, ..)| *tag != language.tag)
                .cloned()
                .collect(),
            site: site.clone(),
            language,
        });
        editions.collect()
    }

    /// From here on, everything is said in this language.
    pub fn speak(&self) {
        use_words(0, self.language.words.clone());
    }

    /// The folder of its pages.
    pub fn folder(&self, top: &Path) -> PathBuf {
        top.join(&self.below)
    }

    /// The way from its pages to the top, where the apps are.
    pub fn up(&self) -> &'static str {
        if self.language.is_original() {
            "./"
        } else {
            "../"
        }
    }

    /// Trunk's page with this language in its first tag.
    pub fn template(&self, template: &str) -> String {
        if self.language.is_original() {
            return template.to_owned();
        }
        let (before, from_tag) = template.split_once("<html").unwrap_or(("", template));
        let after = from_tag.split_once('>').map_or("", |(_, after)| after);
        let direction = if self.language.is_right_to_left() {
            " dir=\"rtl\""
        } else {
            ""
        };
        let tag = &self.language.tag;
        format!("{before}<html lang=\"{tag}\"{direction}>{after}")
    }

    /// The links to the same page in the other languages, each in its own words.
    pub fn links(&self, page: &str) -> String {
        let links: Vec<String> = self
            .others
            .iter()
            .map(|(tag, name, below)| {
                let up = if self.language.is_original() {
                    ""
                } else {
                    "../"
                };
                let name = escape(name);
                format!(
                    "<a href=\"{up}{below}{page}\" hreflang=\"{tag}\" lang=\"{tag}\">{name}</a>"
                )
            })
            .collect();
        if links.is_empty() {
            return String::new();
        }
        format!("<p class=\"languages\">{}</p>", links.join(" "))
    }

    /// That the translation has not been reviewed; nothing in the original.
    pub fn note(&self) -> String {
        if self.language.is_original() {
            return String::new();
        }
        let note = escape(words::LANGUAGE_NOT_REVIEWED.show());
        format!("<p class=\"translated\">{note}</p>")
    }

    /// Where the open page stands in every language, this one too, for search engines.
    pub fn alternates(&self, address: &Address) -> String {
        let own = (&self.language.tag, &self.below);
        let others = self.others.iter().map(|(tag, _, below)| (tag, below));
        let mut all: Vec<_> = others.chain([own]).collect();
        all.sort();
        if all.len() == 1 {
            return String::new();
        }
        let link = |tag: &str, below: &str| {
            let there = escape(&address.shared(below));
            format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{there}\">\n")
        };
        all.iter()
            .map(|(tag, below)| link(tag, below))
            .chain([link("x-default", "")])
            .collect()
    }
}

/// What a blogger's lines need of a language.
fn for_bloggers(language: &Language) -> embed::Language {
    let word = |key: &str| language.word(key).unwrap_or_default().to_owned();
    embed::Language {
        tag: language.tag.clone(),
        folder: below(language),
        name: word("language.name"),
        titles: [
            word("meta.quiz_title"),
            word("ui.embed.embed_title_danger"),
            word("meta.exercises_title"),
            word("meta.index_title"),
        ],
    }
}

fn below(language: &Language) -> String {
    if language.is_original() {
        String::new()
    } else {
        [&language.tag, "/"].concat()
    }
}
