//! What the open page asks a browser to keep: whole builds alone, and from nowhere else.
#![cfg(feature = "ssr")]
#![allow(clippy::expect_used, clippy::panic)]

#[path = "common/built.rs"]
mod built;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use built::{pages, read};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fs;

/// The worker's list of files, each with its checksum.
fn listed(worker: &str) -> Vec<[String; 2]> {
    let (_, list) = worker.split_once("files=").expect("the worker has a list");
    let (list, _) = list.split_once("]]").expect("the list has an end");
    serde_json::from_str(&[list, "]]"].concat()).expect("the list is one of pairs")
}

#[test]
fn every_file_that_is_kept_is_there_with_its_checksum() {
    let folder = pages(None);
    for below in ["", "es/"] {
        let files = listed(&read(&folder, &[below, "service-worker.js"].concat()));
        assert!(files.len() >= 11, "{files:?}");
        for [name, checksum] in files {
            let file = folder.path().join(below).join(&name);
            let content = fs::read(file).unwrap_or_else(|_| panic!("{below}{name} is missing"));
            let found = STANDARD.encode(Sha256::digest(content));
            assert_eq!(checksum, ["sha256-", &found].concat(), "{below}{name}");
        }
    }
}

#[test]
fn the_worker_changes_with_any_page() {
    let one = read(&pages(None), "service-worker.js");
    let other = read(&pages(Some("https://example.org/")), "service-worker.js");
    let build = |worker: &str| worker.split(',').next().map(str::to_owned);
    assert_ne!(build(&one), build(&other));
    assert_eq!(one, read(&pages(None), "service-worker.js"));
}

#[test]
fn only_the_open_page_speaks_of_a_worker_and_of_a_manifest() {
    let folder = pages(None);
    let mut speaking = Vec::new();
    for entry in fs::read_dir(folder.path()).expect("a folder") {
        let name = entry.expect("a file").file_name();
        let name = name.to_string_lossy().into_owned();
        if name.contains(".html") {
            let page = read(&folder, &name);
            let words = [
                "serviceWorker",
                "service-worker",
                "webmanifest",
                "worker-src",
            ];
            if words.iter().any(|word| page.contains(word)) {
                speaking.push(name);
            }
        }
    }
    assert_eq!(speaking, ["index.html"]);
}

#[test]
fn the_manifest_names_pictures_of_the_size_that_it_says() {
    let folder = pages(None);
    for below in ["", "es/"] {
        let manifest = read(&folder, &[below, "app.webmanifest"].concat());
        let manifest: Value = serde_json::from_str(&manifest).expect("it is JSON");
        let icons = manifest.get("icons").and_then(Value::as_array);
        let icons = icons.expect("it has icons");
        assert_eq!(icons.len(), 3);
        for icon in icons {
            let text = |name: &str| icon.get(name).and_then(Value::as_str).unwrap_or_default();
            let file = folder.path().join(below).join(text("src"));
            let picture = fs::read(file).expect("the picture is there");
            // The size stands in the picture's header, see the PNG specification, section 11.2.1.
            let number = |at: usize| {
                let bytes = picture
                    .get(at..at + 4)
                    .and_then(|bytes| bytes.try_into().ok());
                u32::from_be_bytes(bytes.expect("four bytes"))
            };
            let size = format!("{}x{}", number(16), number(20));
            assert_eq!(size, text("sizes"));
        }
    }
}
