//! The lines to paste, read by the rules by which browsers read HTML.

use crate::any;
use crate::common::for_many;
use html5gum::{DefaultEmitter, Token, Tokenizer};
use proptest::prelude::*;
use runners_hip::embed::{Blog, Piece, snippet};
use std::collections::BTreeMap;

/// The name of a tag, and its attributes.
type Tag = (String, BTreeMap<String, String>);

/// The tags of a text, and the text between them.
fn read(text: &str) -> (Vec<Tag>, String) {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let (mut tags, mut between) = (Vec::new(), String::new());
    for token in Tokenizer::new_with_emitter(text, emitter) {
        let shown = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        match token.expect("a text can be read") {
            Token::StartTag(tag) => {
                let attributes = tag
                    .attributes
                    .iter()
                    .map(|(name, value)| (shown(name), shown(&value.value)));
                tags.push((shown(&tag.name), attributes.collect()));
            }
            Token::String(string) => between.push_str(&shown(&string)),
            Token::EndTag(_) => {}
            other => panic!("{text} holds {other:?}"),
        }
    }
    (tags, between)
}

/// Looks at the lines: one frame with this address and title, and the script of our own or nothing.
fn is_one_frame(
    lines: &str,
    address: &str,
    title: &str,
    has_script: bool,
) -> Result<(), TestCaseError> {
    let (tags, between) = read(lines);
    let names: Vec<&str> = tags.iter().map(|(name, _)| name.as_str()).collect();
    let expected: &[&str] = if has_script {
        &["iframe", "script"]
    } else {
        &["iframe"]
    };
    prop_assert_eq!(names, expected);
    let attributes = tags.first().map(|(_, attributes)| attributes.clone());
    let expected = [
        ("loading", "lazy"),
        ("src", address),
        ("style", "width:100%;height:900px;border:0"),
        ("title", title),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    prop_assert_eq!(attributes, Some(BTreeMap::from(expected)));
    let (_, script) = DOCUMENTED
        .split_once("<script>")
        .expect("there is a script");
    let script = script.split("</script>").next().unwrap_or_default();
    let expected = if has_script { script } else { "" };
    prop_assert_eq!(between.trim(), expected);
    Ok(())
}

const DOCUMENTED: &str = include_str!("../../docs/snippet.html");

#[test]
fn whatever_is_chosen_a_browser_reads_one_frame_with_that_address_and_title() {
    for_many(&(any::options(), any::site()), |(options, site)| {
        let exercise = "Bridge \"><script>";
        let address = site.absolute(&options, "https://your.site/");
        let title = site.title(&options, exercise);
        for (piece, has_script) in [
            (Piece::Frame, false),
            (Piece::Listener, true),
            (Piece::File, true),
        ] {
            is_one_frame(
                &snippet(piece, &address, title),
                &address,
                title,
                has_script,
            )?;
        }
        Ok(())
    });
}

#[test]
fn nothing_gets_out_of_an_attribute() {
    let hostile = "\"><script>alert(1)</script><i title='&quot;&#34;\u{2028}`";
    let lines = snippet(Piece::Frame, hostile, hostile);
    is_one_frame(&lines, hostile, hostile, false).unwrap_or_else(|problem| panic!("{problem}"));
}

#[test]
fn the_lines_are_those_of_the_documentation() {
    let address = "https://your.site/runners-hip/quiz.html";
    let lines = snippet(Piece::Listener, address, "Hip pain after running: the quiz");
    assert_eq!(lines, DOCUMENTED.trim_end());
}

#[test]
fn the_address_alone_is_the_address() {
    let address = "https://your.site/quiz.html?a=1&b=2";
    assert_eq!(snippet(Piece::Address, address, "Title"), address);
}

#[test]
fn every_blog_has_lines_and_at_most_three_steps() {
    for blog in Blog::ALL {
        assert!(!blog.pieces().is_empty(), "{blog:?}");
        for piece in blog.pieces() {
            let steps = blog.steps(*piece).len();
            assert!((1..=3).contains(&steps), "{blog:?} takes {steps} steps");
        }
    }
}
