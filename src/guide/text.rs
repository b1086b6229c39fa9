//! Words are never in the code: a text is its place in the list of words of the page's language.

/// A text of the content: the number of its line in the list of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text(pub u16);
