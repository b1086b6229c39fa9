//! What a blogger pastes: from a choice of options to an address, and from an address to the lines for a page or a blog.
//! Nothing in it is an answer of a reader.

mod accent;
mod blog;
mod options;
mod site;
mod snippet;
mod start;

pub use accent::{Accent, Shown};
pub use blog::Blog;
pub use options::{Corners, Options, Theme, View};
pub use site::{Language, Site};
pub use snippet::{FILE, Piece, as_attribute, snippet};
pub use start::{Kind, Start, starts};
