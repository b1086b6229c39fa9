//! The lines to paste.

use crate::words::cut;

/// The page that is one file.
pub const FILE: &str = "standalone.html";

/// The snippet of the documentation: a frame, and below it the script that makes the frame as high as its content.
const DOCUMENTED: &str = include_str!("../../docs/snippet.html");

/// What is copied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Piece {
    /// A frame, and the script that makes it fit.
    #[default]
    Listener,
    /// A frame in one line.
    Frame,
    /// The address alone.
    Address,
    /// The same as the first for a file of the blogger's own.
    File,
}

/// The lines for a page at this address with this title.
#[must_use]
pub fn snippet(piece: Piece, address: &str, title: &str) -> String {
    match piece {
        Piece::Address => address.to_owned(),
        Piece::Frame => frame(address, title),
        Piece::Listener | Piece::File => {
            let (_, listener) = cut(DOCUMENTED, b'\n').unwrap_or_default();
            [&frame(address, title), "\n", listener.trim_ascii_end()].concat()
        }
    }
}

fn frame(address: &str, title: &str) -> String {
    [
        "<iframe src=\"",
        &as_attribute(address),
        "\" title=\"",
        &as_attribute(title),
        "\" loading=\"lazy\" style=\"width:100%;height:900px;border:0\"></iframe>",
    ]
    .concat()
}

/// A text between the double quotes of an attribute. The signs for tags are written out too, for blogs that look for tags
/// without knowing of attributes.
#[must_use]
pub fn as_attribute(text: &str) -> String {
    let mut written = String::new();
    for sign in text.chars() {
        match sign {
            '&' => written.push_str("&amp;"),
            '"' => written.push_str("&quot;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            _ => written.push(sign),
        }
    }
    written
}
