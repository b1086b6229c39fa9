//! What a blogger can do on the page that makes the lines for a blog.

use crate::embed::{Accent, Blog, Corners, Piece, Theme, View};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmbedEvent {
    /// The page is there, and its address can be read.
    Arrived,
    /// Another view was chosen.
    Viewed(View),
    /// The language with this number was chosen.
    Spoke(u8),
    /// What to begin with: its place in the list, as it is shown.
    Began(u8),
    /// Light or dark was chosen.
    Lit(Theme),
    /// A colour was chosen, or our own again.
    Coloured(Option<Accent>),
    /// Corners were chosen.
    Rounded(Corners),
    /// Less room was chosen, or as much as usual.
    Packed(bool),
    /// The preview was made narrower or wider.
    Resized(Width),
    /// Where the lines go.
    GoesTo(Blog),
    /// Which lines.
    Takes(Piece),
    /// The lines were copied, or could not be.
    Copied(bool),
}

/// How wide the preview is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// 320 pixels.
    Phone,
    /// 480 pixels.
    Column,
    /// All there is.
    #[default]
    Full,
}
