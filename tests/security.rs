//! What SECURITY.md says about the policy of each page is what is built.
#![cfg(feature = "ssr")]
#![allow(clippy::expect_used)]

#[path = "common/built.rs"]
mod built;

use built::{pages, read};

/// The policy of a page, with one word for any number of checksums.
fn policy(page: &str) -> String {
    let (_, rest) = page
        .split_once("http-equiv=\"Content-Security-Policy\" content=\"")
        .expect("a page has a policy");
    let policy = rest.split('"').next().unwrap_or_default();
    let mut words: Vec<String> = Vec::new();
    for word in policy.split(' ') {
        let is_checksum = word.starts_with("'sha256-");
        let end = if word.ends_with(';') { ";" } else { "" };
        let word = if is_checksum {
            ["<hashes>", end].concat()
        } else {
            word.to_owned()
        };
        if is_checksum && words.last().is_some_and(|last| last == "<hashes>") {
            words.pop();
        }
        words.push(word);
    }
    words.join(" ")
}

/// The policies that the document quotes, each with the names of its pages.
fn quoted() -> Vec<(&'static str, &'static str)> {
    let (_, block) = include_str!("../SECURITY.md")
        .split_once("```\nindex.html\n")
        .expect("the policies are quoted");
    let block = block.split("\n```").next().unwrap_or_default();
    let mut blocks = block.split("\n\n");
    let first = blocks.next().map(|policy| ("index.html", policy));
    first
        .into_iter()
        .chain(blocks.filter_map(|block| block.split_once('\n')))
        .collect()
}

#[test]
fn the_policies_in_the_document_are_those_of_the_pages() {
    let folder = pages(None);
    let mut named = 0;
    for (names, quoted) in quoted() {
        for name in names.split(' ') {
            assert_eq!(policy(&read(&folder, name)), quoted, "{name}");
            named += 1;
        }
    }
    let built = std::fs::read_dir(folder.path()).expect("a folder");
    let built = built
        .filter_map(Result::ok)
        .filter(|entry| entry.file_name().to_string_lossy().ends_with(".html"));
    assert_eq!(named, built.count(), "a page has no policy in the document");
}
