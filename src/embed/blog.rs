//! Where the lines go: what each place takes, and how it is done there.

use super::snippet::Piece;
use crate::guide::{Text, ui};

/// A place for the lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Blog {
    /// A page whose HTML the blogger writes.
    #[default]
    Any,
    /// `WordPress`.
    WordPress,
    /// Ghost.
    Ghost,
    /// Hugo.
    Hugo,
    /// Jekyll.
    Jekyll,
    /// Squarespace.
    Squarespace,
    /// Wix.
    Wix,
    /// Blogger.
    Blogger,
}

impl Blog {
    /// All of them, in the order shown.
    pub const ALL: [Self; 8] = [
        Self::Any,
        Self::WordPress,
        Self::Ghost,
        Self::Hugo,
        Self::Jekyll,
        Self::Squarespace,
        Self::Wix,
        Self::Blogger,
    ];

    /// Its name.
    #[must_use]
    pub fn name(self) -> Text {
        match self {
            Self::Any => ui::EMBED_BLOG_ANY,
            Self::WordPress => ui::EMBED_BLOG_WORDPRESS,
            Self::Ghost => ui::EMBED_BLOG_GHOST,
            Self::Hugo => ui::EMBED_BLOG_HUGO,
            Self::Jekyll => ui::EMBED_BLOG_JEKYLL,
            Self::Squarespace => ui::EMBED_BLOG_SQUARESPACE,
            Self::Wix => ui::EMBED_BLOG_WIX,
            Self::Blogger => ui::EMBED_BLOG_BLOGGER,
        }
    }

    /// What it takes, the best first. Squarespace runs scripts in some plans only, and Wix frames everything once more.
    #[must_use]
    pub fn pieces(self) -> &'static [Piece] {
        match self {
            Self::Any => &[Piece::Listener, Piece::Frame, Piece::Address, Piece::File],
            Self::WordPress => &[Piece::Listener, Piece::Address],
            Self::Ghost | Self::Hugo | Self::Jekyll | Self::Blogger => &[Piece::Listener],
            Self::Squarespace | Self::Wix => &[Piece::Frame],
        }
    }

    /// What to do, step by step.
    #[must_use]
    pub fn steps(self, piece: Piece) -> &'static [Text] {
        match (self, piece) {
            (Self::Any, Piece::Listener) => ui::EMBED_STEPS_LISTENER,
            (Self::Any, Piece::Frame) => ui::EMBED_STEPS_FRAME,
            (Self::Any, Piece::Address) => ui::EMBED_STEPS_ADDRESS,
            (Self::Any, Piece::File) => ui::EMBED_STEPS_FILE,
            (Self::WordPress, Piece::Address) => ui::EMBED_STEPS_WORDPRESS_ADDRESS,
            (Self::WordPress, _) => ui::EMBED_STEPS_WORDPRESS,
            (Self::Ghost, _) => ui::EMBED_STEPS_GHOST,
            (Self::Hugo, _) => ui::EMBED_STEPS_HUGO,
            (Self::Jekyll, _) => ui::EMBED_STEPS_JEKYLL,
            (Self::Squarespace, _) => ui::EMBED_STEPS_SQUARESPACE,
            (Self::Wix, _) => ui::EMBED_STEPS_WIX,
            (Self::Blogger, _) => ui::EMBED_STEPS_BLOGGER,
        }
    }
}
