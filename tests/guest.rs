//! What a page needs to be a good guest on a blog, as far as its sources show it.

#![allow(clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;

/// Units of the window. In a frame that a blog makes as high as its content, a height that depends on the frame's grows
/// for ever.
const UNITS_OF_THE_WINDOW: &[&str] = &["vh", "vw", "vmin", "vmax", "vb", "vi"];

fn stylesheets() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    fs::read_dir(folder)
        .expect("there are stylesheets")
        .map(|entry| {
            let path = entry.expect("a stylesheet has a name").path();
            let text = fs::read_to_string(&path).expect("a stylesheet is text");
            (path.display().to_string(), without_notes(&text))
        })
        .collect()
}

fn without_notes(text: &str) -> String {
    let mut pieces = text.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| {
        text + piece.split_once("*/").map_or("", |(_, after)| after)
    })
}

/// The units of all numbers in a text.
fn units(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !(sign.is_ascii_alphanumeric() || ".%#-_".contains(sign)))
        .filter(|word| {
            word.starts_with(|sign: char| sign.is_ascii_digit() || sign == '.' || sign == '-')
        })
        .map(|word| {
            word.trim_start_matches(|sign: char| sign.is_ascii_digit() || ".-".contains(sign))
        })
}

#[test]
fn no_size_depends_on_the_window() {
    for (name, text) in stylesheets() {
        for unit in units(&text) {
            let unit = unit.trim_start_matches(['s', 'l', 'd']);
            assert!(!UNITS_OF_THE_WINDOW.contains(&unit), "{name} uses {unit}");
        }
    }
}

#[test]
fn no_height_is_a_part_of_the_window() {
    for (name, text) in stylesheets() {
        let heights = text.split([';', '{', '}']).filter(|rule| {
            let property = rule.split(':').next().unwrap_or_default().trim();
            property.ends_with("height") || property.ends_with("block-size")
        });
        for rule in heights {
            assert!(!rule.contains('%'), "{name} says {}", rule.trim());
        }
    }
}

#[test]
fn nothing_that_does_not_fit_is_hidden() {
    for (name, text) in stylesheets() {
        let hides = text
            .split('}')
            .filter(|rule| rule.contains("overflow") && rule.contains("hidden"))
            .any(|rule| rule.contains("html") || rule.contains("body ") || rule.contains(":root"));
        assert!(!hides, "{name} hides what does not fit");
    }
}

#[test]
fn the_snippet_with_its_frame_is_smaller_than_400_bytes() {
    let snippet = include_str!("../docs/snippet.html").trim();
    assert!(snippet.len() < 400, "it has {} bytes", snippet.len());
}
