//! What a blog gets when somebody pastes the address of a page: a file of JSON for each view, in the format oEmbed 1.0.
//! The files are static, so they answer the same whatever width the blog asks for.

use crate::address::Address;
use crate::head::escape;
use crate::picture;
use runners_hip::guide::{Text, page as words};
use serde::Serialize;
use std::fs;
use std::io;
use std::path::Path;

/// In CSS pixels. `WordPress` allows a pasted frame 200 to 1000 until the frame says how high it is.
const WIDTH: u16 = 600;
const HEIGHT: u16 = 900;

/// In seconds: one day.
const CACHE_AGE: u32 = 86_400;

/// What a pasted address shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The quiz.
    Quiz,
    /// The exercises.
    Exercises,
}

impl View {
    /// The name of the JSON file.
    fn file(self) -> &'static str {
        match self {
            Self::Quiz => "oembed-quiz.json",
            Self::Exercises => "oembed-exercises.json",
        }
    }

    /// The page that is framed. Blogs put a pasted frame into a sandbox without an origin. The quiz can do nothing there
    /// without its app, so it comes as the one file that starts anywhere. The cards of the exercises are all written out
    /// in their page, and can be read there in any case.
    fn framed(self) -> &'static str {
        match self {
            Self::Quiz => "standalone.html",
            Self::Exercises => "exercises.html",
        }
    }

    /// The page that the link in the blockquote opens.
    fn opened(self, address: &Address) -> String {
        match self {
            Self::Quiz => address.folder(),
            Self::Exercises => address.of("exercises.html"),
        }
    }

    fn words(self) -> (Text, Text) {
        match self {
            Self::Quiz => (words::META_QUIZ_TITLE, words::META_QUIZ_DESCRIPTION),
            Self::Exercises => (
                words::META_EXERCISES_TITLE,
                words::META_EXERCISES_DESCRIPTION,
            ),
        }
    }

    /// The link by which blogs find the JSON. It is the first thing in a page's head, because `WordPress` reads no more than
    /// the first 150 kB.
    pub fn link(self, address: &Address) -> String {
        let file = escape(&address.of(self.file()));
        format!("<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{file}\">\n")
    }

    fn answer(self, address: &Address) -> Answer {
        let (title, description) = self.words();
        let title = title.show();
        let html = format!(
            "<blockquote><a href=\"{}\">{}</a><br>{}</blockquote>\
             <iframe src=\"{}\" title=\"{}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" frameborder=\"0\"></iframe>",
            escape(&self.opened(address)),
            escape(title),
            escape(description.show()),
            escape(&address.of(self.framed())),
            escape(title),
        );
        Answer {
            version: "1.0",
            kind: "rich",
            title,
            provider_name: words::META_SITE_NAME.show(),
            provider_url: address.folder(),
            cache_age: CACHE_AGE,
            width: WIDTH,
            height: HEIGHT,
            html,
            thumbnail_url: address.shared(picture::FILE),
            thumbnail_width: picture::WIDTH,
            thumbnail_height: picture::HEIGHT,
        }
    }
}

/// An answer in the format `oEmbed` 1.0, section 2.3.4. Its HTML holds only what `WordPress` leaves in: links, a blockquote, and
/// a frame without style, sandbox or permissions.
#[derive(Serialize)]
struct Answer {
    version: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'static str,
    provider_name: &'static str,
    provider_url: String,
    cache_age: u32,
    width: u16,
    height: u16,
    html: String,
    thumbnail_url: String,
    thumbnail_width: u16,
    thumbnail_height: u16,
}

/// Writes the JSON of every view into the folder.
pub fn write(folder: &Path, address: &Address) -> io::Result<()> {
    for view in [View::Quiz, View::Exercises] {
        let json = serde_json::to_string(&view.answer(address))?;
        fs::write(folder.join(view.file()), json)?;
    }
    Ok(())
}
