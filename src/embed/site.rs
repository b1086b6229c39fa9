//! Where the pages stand, and in which languages. The page for bloggers carries what was known when it was built: a line
//! with the address of the pages, empty when nobody said it, and a line for each language.

use super::options::{Options, View};
use super::snippet::FILE;
use crate::words::cut;

/// A language of the pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Language {
    /// Its tag, as in `lang="en"`.
    pub tag: String,
    /// The folder of its pages below the others: empty, or a name with a slash.
    pub folder: String,
    /// What it calls itself.
    pub name: String,
    /// The titles of the quiz, the danger check, the exercises and the article.
    pub titles: [String; 4],
}

/// Where the pages stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// The folder of all pages; empty as long as it is not known.
    pub address: String,
    /// The languages, the original first.
    pub languages: Vec<Language>,
    /// The folder of the language of this page.
    own_folder: String,
}

impl Site {
    /// Reads what the page carries. `own` is the tag of the page's own language.
    #[must_use]
    pub fn read(text: &str, own: &str) -> Self {
        let (address, mut rest) = cut(text, b'\n').unwrap_or((text, ""));
        let mut languages = Vec::new();
        while !rest.is_empty() {
            let (line, after) = cut(rest, b'\n').unwrap_or((rest, ""));
            languages.push(Language::read(line));
            rest = after;
        }
        let folder = |language: &Language| (language.tag == own).then(|| language.folder.clone());
        Self {
            address: address.to_owned(),
            own_folder: languages.iter().find_map(folder).unwrap_or_default(),
            languages,
        }
    }

    /// What the page carries, to be read again.
    #[must_use]
    pub fn write(address: &str, languages: &[Language]) -> String {
        let mut lines = vec![address.to_owned()];
        lines.extend(languages.iter().map(Language::write));
        lines.join("\n")
    }

    /// The same at the address of this page itself, unless the address was known before.
    #[must_use]
    pub fn found_at(mut self, page: &str) -> Self {
        if self.address.is_empty() {
            let end = page.rfind('/').map_or(0, |slash| slash + 1);
            let folder = page.get(..end).unwrap_or_default();
            let top = folder.strip_suffix(self.own_folder.as_str());
            top.unwrap_or(folder).clone_into(&mut self.address);
        }
        self
    }

    /// The whole address of what is chosen; `instead` stands for the folder while it is not known.
    #[must_use]
    pub fn absolute(&self, options: &Options, instead: &str) -> String {
        let top = if self.address.is_empty() {
            instead
        } else {
            &self.address
        };
        let file = options.view.file();
        [top, self.folder(options), file, &options.query()].concat()
    }

    /// The same from this page.
    #[must_use]
    pub fn relative(&self, options: &Options) -> String {
        [&self.way(options), options.view.file(), &options.query()].concat()
    }

    /// The single file from this page.
    #[must_use]
    pub fn file(&self, options: &Options) -> String {
        [&self.way(options), FILE].concat()
    }

    /// The title of what is chosen, in its language; `exercise` is the name of the one exercise in the page's own.
    #[must_use]
    pub fn title<'a>(&'a self, options: &Options, exercise: &'a str) -> &'a str {
        let Some(language) = self.language(options) else {
            return exercise;
        };
        let [quiz, danger, exercises, article] = &language.titles;
        match options.view {
            View::Quiz => quiz,
            View::Danger => danger,
            View::One if language.folder == self.own_folder => exercise,
            View::Exercises | View::One => exercises,
            View::Article => article,
        }
    }

    /// The number of the page's own language.
    #[must_use]
    pub fn own_language(&self) -> u8 {
        (0u8..)
            .zip(&self.languages)
            .find(|(_, language)| language.folder == self.own_folder)
            .map_or(0, |(number, _)| number)
    }

    fn way(&self, options: &Options) -> String {
        let folder = self.folder(options);
        if folder == self.own_folder {
            return String::new();
        }
        let up = if self.own_folder.is_empty() {
            ""
        } else {
            "../"
        };
        [up, folder].concat()
    }

    fn folder(&self, options: &Options) -> &str {
        self.language(options)
            .map_or("", |language| language.folder.as_str())
    }

    fn language(&self, options: &Options) -> Option<&Language> {
        self.languages.get(usize::from(options.language))
    }
}

impl Language {
    fn read(line: &str) -> Self {
        let mut rest = line;
        let mut next = || {
            let (field, after) = cut(rest, b'\t').unwrap_or((rest, ""));
            rest = after;
            field.to_owned()
        };
        Self {
            tag: next(),
            folder: next(),
            name: next(),
            titles: [next(), next(), next(), next()],
        }
    }

    fn write(&self) -> String {
        let [quiz, danger, exercises, article] = &self.titles;
        let fields: [&str; 7] = [
            &self.tag,
            &self.folder,
            &self.name,
            quiz,
            danger,
            exercises,
            article,
        ];
        fields.join("\t")
    }
}
