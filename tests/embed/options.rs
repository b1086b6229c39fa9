//! What is chosen, as it stands in the address.

use crate::any;
use crate::common::for_many;
use proptest::prelude::*;
use runners_hip::embed::{Accent, Corners, Options, Theme, View, starts};
use runners_hip::guide::GUIDE;
use std::collections::BTreeSet;

/// The patterns of `src/guest/options.js`, one for each option.
fn patterns() -> Vec<(String, String)> {
    let source = include_str!("../../src/guest/options.js");
    let (_, table) = source
        .split_once("const options = {")
        .expect("there is a table");
    let (table, _) = table.split_once("};").expect("the table ends");
    let lines = table
        .lines()
        .filter_map(|line| line.trim().split_once(": "));
    lines
        .map(|(name, pattern)| {
            let pattern = pattern.trim_matches(|sign| sign == ',' || sign == '\'');
            (name.to_owned(), pattern.replace("\\\\", "\\"))
        })
        .collect()
}

/// Whether a value is one that the pages understand. Written for the few patterns there are.
fn is_understood(name: &str, value: &str) -> bool {
    let known = patterns();
    let pattern = known.iter().find(|(known, _)| known == name);
    let (_, pattern) = pattern.unwrap_or_else(|| panic!("the pages know no option {name}"));
    match pattern.as_str() {
        r"\d\d?" => (1..=2).contains(&value.len()) && value.bytes().all(|it| it.is_ascii_digit()),
        r"([\da-fA-F]{3}){1,2}" => {
            [3, 6].contains(&value.len()) && value.bytes().all(|it| it.is_ascii_hexdigit())
        }
        r"[a-z][a-z\d-]*" => {
            value.starts_with(|it: char| it.is_ascii_lowercase())
                && value
                    .chars()
                    .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-')
        }
        words => words.split('|').any(|word| word == value),
    }
}

#[test]
fn whatever_is_chosen_the_pages_understand_all_of_it() {
    for_many(&any::options(), |options| {
        for query in [options.query(), options.query_of_file()] {
            let Some(given) = query.strip_prefix('?') else {
                prop_assert_eq!(query, "");
                continue;
            };
            let mut names = BTreeSet::new();
            for option in given.split('&') {
                let (name, value) = option.split_once('=').unwrap_or_default();
                prop_assert!(is_understood(name, value), "{}", option);
                prop_assert!(names.insert(name), "{} is given twice", name);
            }
        }
        Ok(())
    });
}

#[test]
fn what_is_as_usual_stands_in_no_address() {
    assert_eq!(Options::default().query(), "");
}

#[test]
fn all_that_is_chosen_stands_in_the_address() {
    let options = Options {
        theme: Theme::Dark,
        accent: Accent::read("#8A2BE2"),
        corners: Corners::Pixels(0),
        is_compact: true,
        ..Options::default()
    };
    let options = options.seen_as(View::One);
    let first = GUIDE.in_short.first().map_or("", |exercise| exercise.id);
    assert_eq!(
        options.query(),
        format!("?view=one&start={first}&theme=dark&accent=8a2be2&radius=0&density=compact")
    );
}

#[test]
fn what_to_begin_with_goes_along_only_to_a_view_that_knows_it() {
    let place = starts(View::Quiz).first().copied();
    let options = Options {
        start: place,
        ..Options::default()
    };
    assert_eq!(options.seen_as(View::Article).start, place);
    assert_eq!(options.seen_as(View::Danger).start, None);
    assert_eq!(options.seen_as(View::Exercises).start, None);
    let one = options.seen_as(View::One);
    assert_eq!(one.start, starts(View::One).first().copied());
    assert_eq!(one.seen_as(View::Exercises).start, one.start);
}

#[test]
fn places_causes_and_exercises_are_offered_where_the_pages_know_them() {
    let ids = |view| {
        let all = starts(view);
        all.iter().map(|start| start.id).collect::<Vec<_>>()
    };
    assert!(ids(View::Quiz).contains(&"outer"));
    assert!(!ids(View::Quiz).contains(&"glutes"));
    assert!(ids(View::Article).contains(&"outer") && ids(View::Article).contains(&"glutes"));
    assert!(ids(View::One).contains(&"clamshell"));
    assert!(ids(View::Danger).is_empty());
}
