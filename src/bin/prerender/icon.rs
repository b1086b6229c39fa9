//! The page's mark: in a tab, and as pictures for a reader who puts the open page on a home screen.

use crate::picture::{colour, draw};
use std::fs;
use std::io;
use std::path::Path;

/// The mark on a ground of 16 by 16. It holds no words.
const MARK: &str = "<path d='M5 3v10M11 3v10M5 8c2-2 4 2 6 0' stroke='#fff' stroke-width='2' fill='none' stroke-linecap='round'/>";

/// One of the pictures.
pub struct Picture {
    /// The name of the file.
    pub file: &'static str,
    /// Its width and its height, in pixels.
    pub size: u16,
    /// Whether the system may cut its edges to a shape of its own.
    pub is_cut: bool,
}

/// The sizes that browsers ask for.
pub const PICTURES: [Picture; 3] = [
    Picture {
        file: "icon-192.png",
        size: 192,
        is_cut: false,
    },
    Picture {
        file: "icon-512.png",
        size: 512,
        is_cut: false,
    },
    Picture {
        file: "icon-cut-512.png",
        size: 512,
        is_cut: true,
    },
];

/// The mark for a tab, as an address that holds all of it.
pub fn in_tab() -> io::Result<String> {
    let svg = svg("0 0 16 16", "<circle cx='8' cy='8' r='8'", "")?;
    let plain = svg.replace('#', "%23").replace(' ', "%20");
    Ok([
        "data:image/svg+xml,",
        &plain.replace('<', "%3C").replace('>', "%3E"),
    ]
    .concat())
}

/// Writes the pictures.
pub fn write(folder: &Path) -> io::Result<()> {
    for Picture { file, size, is_cut } in PICTURES {
        // What stays whatever is cut is a circle of four fifths of the width, so the mark moves inwards.
        let (view, ground) = if is_cut {
            ("-2 -2 20 20", "<rect x='-2' y='-2' width='20' height='20'")
        } else {
            ("0 0 16 16", "<circle cx='8' cy='8' r='8'")
        };
        let size_text = format!(" width='{size}' height='{size}'");
        let png = draw(&svg(view, ground, &size_text)?, size, size)?;
        fs::write(folder.join(file), png)?;
    }
    Ok(())
}

fn svg(view: &str, ground: &str, size: &str) -> io::Result<String> {
    let fill = colour("teal")?;
    Ok(format!(
        "<svg xmlns='http://www.w3.org/2000/svg'{size} viewBox='{view}'>{ground} fill='{fill}'/>{MARK}</svg>"
    ))
}
