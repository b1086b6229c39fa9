//! WebAssembly written as text must be the same bytes when it is read again, after everything that a page does to a text.

#![allow(clippy::expect_used, clippy::unwrap_used)]

#[path = "../src/bin/prerender/as_text.rs"]
mod as_text;

mod common;

use as_text::as_text;
use common::for_many;
use proptest::prelude::*;

/// As the page's script reads it (`as_text::READ`).
fn read(text: &str) -> Vec<u8> {
    let alphabet: Vec<char> = text.chars().take(256).collect();
    let byte =
        |sign| u8::try_from(alphabet.iter().position(|known| *known == sign).unwrap()).unwrap();
    text.chars().skip(256).map(byte).collect()
}

/// What a browser's parser leaves of a text in a script element that is no script.
fn parsed(text: &str) -> String {
    let text = text
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\0', "\u{fffd}");
    text.split("</script").next().unwrap_or_default().to_owned()
}

#[test]
fn it_is_read_by_a_script_of_the_page() {
    assert!(as_text::READ.contains("slice(256)"));
}

#[test]
fn every_byte_survives_the_page() {
    let all: Vec<u8> = (0..=255).cycle().take(1000).collect();
    assert_eq!(read(&parsed(&as_text(&all))), all);
    let tag = b"<!-- <script> </script> \r\n\0 -->".repeat(9);
    assert_eq!(read(&parsed(&as_text(&tag))), tag);
}

#[test]
fn a_module_of_small_numbers_grows_by_its_alphabet_alone() {
    let bytes: Vec<u8> = (0..90).cycle().take(10_000).collect();
    let text = as_text(&bytes);
    assert_eq!(
        text.chars().skip(256).map(char::len_utf8).sum::<usize>(),
        bytes.len()
    );
}

#[test]
fn it_holds_nothing_that_html_forbids() {
    let all: Vec<u8> = (0..=255).collect();
    let text = as_text(&all);
    let forbidden = text
        .chars()
        .find(|sign| sign.is_control() && !matches!(sign, '\t' | '\n'));
    assert_eq!(forbidden, None);
}

#[test]
fn any_bytes_survive_the_page() {
    for_many(&proptest::collection::vec(any::<u8>(), 0..2000), |bytes| {
        prop_assert_eq!(read(&parsed(&as_text(&bytes))), bytes);
        Ok(())
    });
}
