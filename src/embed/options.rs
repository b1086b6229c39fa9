//! What a blogger can choose, and how it stands in the address. The pages understand it by `src/guest/options.js`.

use super::accent::Accent;
use super::start::{Start, starts};
use crate::words::digits;

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The quiz.
    #[default]
    Quiz,
    /// The quiz, which ends after its danger check.
    Danger,
    /// All exercises.
    Exercises,
    /// One exercise.
    One,
    /// The article with the quiz in it.
    Article,
}

impl View {
    /// All of them, in the order shown.
    pub const ALL: [Self; 5] = [
        Self::Quiz,
        Self::Danger,
        Self::Exercises,
        Self::One,
        Self::Article,
    ];

    /// The page that shows it.
    #[must_use]
    pub fn file(self) -> &'static str {
        match self {
            Self::Quiz | Self::Danger => "quiz.html",
            Self::Exercises | Self::One => "exercises.html",
            Self::Article => "index.html",
        }
    }

    fn option(self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::One => "one",
            Self::Quiz | Self::Exercises | Self::Article => "",
        }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the page around the frame.
    #[default]
    Page,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// All of them, in the order shown.
    pub const ALL: [Self; 3] = [Self::Page, Self::Light, Self::Dark];

    fn option(self) -> &'static str {
        match self {
            Self::Page => "",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// How round the corners are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Corners {
    /// As the stylesheet says: 14 px, cards 21 px.
    #[default]
    Usual,
    /// This many pixels; the pages take 0 to 99.
    Pixels(u8),
}

impl Corners {
    /// Those that are offered, in the order shown.
    pub const ALL: [Self; 4] = [
        Self::Usual,
        Self::Pixels(0),
        Self::Pixels(5),
        Self::Pixels(26),
    ];
}

/// All that is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// What is shown.
    pub view: View,
    /// The number of the language in the list of the site.
    pub language: u8,
    /// Light or dark.
    pub theme: Theme,
    /// The blog's own colour.
    pub accent: Option<Accent>,
    /// How round the corners are.
    pub corners: Corners,
    /// Smaller type and less room.
    pub is_compact: bool,
    /// What it begins with.
    pub start: Option<Start>,
}

impl Options {
    /// The same with another view. What to begin with stays if the new view knows it.
    #[must_use]
    pub fn seen_as(self, view: View) -> Self {
        let known = self.start.filter(|start| starts(view).contains(start));
        let first = || starts(view).first().copied();
        let start = known.or_else(|| (view == View::One).then(first).flatten());
        Self {
            view,
            start,
            ..self
        }
    }

    /// The options as the query of an address, with its question mark; empty when all is as usual.
    #[must_use]
    pub fn query(&self) -> String {
        self.query_for(self.view)
    }

    /// The same for the single file. It begins with the quiz, so it cannot show one exercise alone.
    #[must_use]
    pub fn query_of_file(&self) -> String {
        let is_one = self.view == View::One;
        self.query_for(if is_one { View::Exercises } else { self.view })
    }

    fn query_for(&self, view: View) -> String {
        let radius = match self.corners {
            Corners::Usual => String::new(),
            Corners::Pixels(pixels) => digits(pixels.min(99)),
        };
        let accent = self.accent.map(Accent::digits).unwrap_or_default();
        let options = [
            ("view", view.option()),
            ("start", self.start.map_or("", |start| start.id)),
            ("theme", self.theme.option()),
            ("accent", accent.as_str()),
            ("radius", radius.as_str()),
            ("density", if self.is_compact { "compact" } else { "" }),
        ];
        let mut query = String::new();
        for (name, value) in options {
            if !value.is_empty() {
                query.push(if query.is_empty() { '?' } else { '&' });
                query.push_str(name);
                query.push('=');
                query.push_str(value);
            }
        }
        query
    }
}
