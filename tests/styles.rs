//! The stylesheets speak of start and end, never of left and right, so that a page in a language that runs from right to
//! left is mirrored by itself. What cannot be said that way stands in `styles/right_to_left.css`. And each of them reaches
//! the build: one that nobody names would be missed without a word.
#![allow(clippy::expect_used, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;

/// Properties that name a side of the screen.
const SIDED: [&str; 2] = ["left", "right"];

/// Properties with a value for each of the four sides, the second of which is the right one and the fourth the left one.
const FOUR_SIDES: [&str; 7] = [
    "margin",
    "padding",
    "inset",
    "border-width",
    "border-color",
    "border-style",
    "scroll-margin",
];

/// What draws a shape that is mirrored elsewhere, or the same on both sides: the file, and the declaration.
const EXCEPTIONS: [(&str, &str); 2] = [
    // The small arrows. right_to_left.css turns them.
    ("quiz.css", "border-width: 0 2px 2px 0"),
    ("question.css", "border-width: 2px 0 0 2px"),
];

/// Each declaration of a stylesheet, without its comments.
fn declarations(sheet: &str) -> Vec<(String, String)> {
    let mut rest = sheet;
    let mut plain = String::new();
    while let Some((before, comment)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain
        .split(['{', '}', ';'])
        .filter_map(|piece| piece.trim().split_once(':'))
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .collect()
}

/// Whether a declaration names a side of the screen.
fn names_a_side(name: &str, value: &str) -> bool {
    let sides: Vec<&str> = value.split_whitespace().collect();
    let is_sided = name.split('-').any(|part| SIDED.contains(&part));
    let aligns = ["text-align", "float", "clear"].contains(&name) && SIDED.contains(&value);
    let has_four = FOUR_SIDES.contains(&name) && sides.len() == 4 && sides[1] != sides[3];
    let has_corners = name == "border-radius" && sides.len() > 1 && !value.contains('(');
    is_sided || aligns || has_four || has_corners
}

#[test]
fn no_stylesheet_names_the_left_or_the_right() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    let mut found = Vec::new();
    let mut idle: Vec<_> = EXCEPTIONS.to_vec();
    for entry in fs::read_dir(folder).expect("there are stylesheets") {
        let file = entry.expect("it can be read").path();
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let sheet = fs::read_to_string(&file).expect("it can be read");
        for (property, value) in declarations(&sheet) {
            let line = format!("{property}: {value}");
            let excepted = idle.iter().position(|(of, it)| *of == name && *it == line);
            if let Some(place) = excepted {
                idle.remove(place);
            } else if names_a_side(&property, &value) {
                found.push(format!("styles/{name}: {line}"));
            }
        }
    }
    assert!(
        found.is_empty(),
        "use the properties with start and end:\n{}",
        found.join("\n")
    );
    assert!(idle.is_empty(), "not needed any more: {idle:?}");
}

#[test]
fn each_way_to_name_a_side_is_found() {
    for (name, value) in [
        ("margin-left", "1rem"),
        ("left", "0"),
        ("border-top-right-radius", "2px"),
        ("text-align", "right"),
        ("float", "left"),
        ("padding", "1rem 2rem 1rem 3rem"),
    ] {
        assert!(names_a_side(name, value), "{name}: {value}");
    }
    for (name, value) in [
        ("margin-inline-start", "1rem"),
        ("text-align", "start"),
        ("padding", "1rem 2rem 3rem 2rem"),
        ("border-radius", "var(--corner)"),
    ] {
        assert!(!names_a_side(name, value), "{name}: {value}");
    }
}

#[test]
fn each_stylesheet_is_named_where_the_build_looks() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let index = fs::read_to_string(root.join("index.html")).expect("there is a page");
    let sheets = fs::read_dir(root.join("styles")).expect("there are stylesheets");
    let names: Vec<String> = sheets
        .map(|sheet| sheet.expect("a readable name").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    let forgotten: Vec<&String> = names
        .iter()
        .filter(|name| !index.contains(&format!("href=\"styles/{name}\"")))
        .collect();
    assert!(!names.is_empty(), "no stylesheet was found");
    assert!(
        forgotten.is_empty(),
        "not in index.html, so in no page: {forgotten:?}"
    );
}
