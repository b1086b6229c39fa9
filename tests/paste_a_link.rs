//! What others read about the pages when they are given a link: blogs into which it is pasted, and link previews. The program that writes the pages is run as in a release, on a build with empty apps.
#![cfg(feature = "ssr")]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "common/built.rs"]
mod built;
#[path = "common/markup.rs"]
mod markup;

use built::{pages, prerender, read, trunks_build};
use markup::{data, head, values};
use serde::Deserialize;
use std::fs;
use tempfile::TempDir;

const ADDRESS: &str = "https://example.org/hip/";

/// The pages for frames, and the view that a blog shows for each.
const FRAMED: [(&str, &str); 3] = [
    ("quiz.html", "oembed-quiz.json"),
    ("standalone.html", "oembed-quiz.json"),
    ("exercises.html", "oembed-exercises.json"),
];

/// The answer of oEmbed 1.0. A field that no reader knows, or a missing one, is an error.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    version: String,
    #[serde(rename = "type")]
    kind: String,
    title: String,
    provider_name: String,
    provider_url: String,
    cache_age: u32,
    width: u32,
    height: u32,
    html: String,
    thumbnail_url: String,
    thumbnail_width: u32,
    thumbnail_height: u32,
}

fn answer(folder: &TempDir, name: &str) -> Answer {
    serde_json::from_str(&read(folder, name)).expect("the answer is as oEmbed describes it")
}

/// An address leads to a file of the folder, and begins as given.
fn leads_to_a_file(folder: &TempDir, address: &str, base: &str) {
    let file = address.strip_prefix(base);
    let file = file.unwrap_or_else(|| panic!("{address} does not begin with {base}"));
    let file = folder.path().join(file);
    let is_there = file.is_file() || file.join("index.html").is_file();
    assert!(is_there, "{address} is no file");
}

/// Every address that the preview, the answers and the data name.
fn addresses(folder: &TempDir) -> Vec<String> {
    let mut all = Vec::new();
    for name in [
        "index.html",
        "quiz.html",
        "exercises.html",
        "standalone.html",
    ] {
        let page = read(folder, name);
        let head = head(&page);
        all.extend(values(head, "rel=\"alternate\"", "href"));
        all.extend(values(head, "rel=\"canonical\"", "href"));
        all.extend(values(head, "property=\"og:image\"", "content"));
        all.extend(values(head, "property=\"og:url\"", "content"));
    }
    for name in ["oembed-quiz.json", "oembed-exercises.json"] {
        let answer = answer(folder, name);
        all.extend(values(&answer.html, "iframe", "src"));
        all.extend(values(&answer.html, "a href", "href"));
        all.extend([answer.provider_url, answer.thumbnail_url]);
    }
    for part in data(&read(folder, "index.html"))["@graph"]
        .as_array()
        .expect("parts")
    {
        all.extend(part["url"].as_str().map(str::to_owned));
    }
    all
}

#[test]
fn the_link_for_blogs_is_the_first_thing_in_the_head() {
    let folder = pages(Some(ADDRESS));
    for (name, file) in FRAMED
        .into_iter()
        .chain([("index.html", "oembed-quiz.json")])
    {
        let page = read(&folder, name);
        let first = format!(
            "<!doctype html><html lang=en><link rel=\"alternate\" type=\"application/json+oembed\" href=\"{ADDRESS}{file}\">"
        );
        assert!(page.starts_with(&first), "{name}");
        let encoding = page
            .find("<meta charset=")
            .expect("a page names its encoding");
        assert!(encoding < 1024, "{name} names its encoding at {encoding}");
        assert!(head(&page).len() < 150_000, "{name} has a head too long");
    }
}

#[test]
fn the_answer_is_a_frame_with_words_for_where_there_are_no_frames() {
    let folder = pages(Some(ADDRESS));
    for (file, framed) in [
        ("oembed-quiz.json", "standalone.html"),
        ("oembed-exercises.json", "exercises.html"),
    ] {
        let answer = answer(&folder, file);
        assert_eq!((&*answer.version, &*answer.kind), ("1.0", "rich"));
        assert!(!answer.title.is_empty() && !answer.provider_name.is_empty());
        assert!(answer.cache_age > 0 && answer.width > 0);
        // What WordPress allows.
        assert!((200..=1000).contains(&answer.height));
        assert_eq!(
            (answer.thumbnail_width, answer.thumbnail_height),
            (1200, 630)
        );
        assert!(answer.html.starts_with("<blockquote><a href=\"https://"));
        assert!(answer.html.ends_with("></iframe>"));
        assert_eq!(
            values(&answer.html, "iframe", "src"),
            [format!("{ADDRESS}{framed}")]
        );
    }
}

/// The attributes that `WordPress` leaves to a frame from an unknown provider.
#[test]
fn wordpress_takes_nothing_away_from_the_frame() {
    let folder = pages(Some(ADDRESS));
    let html = answer(&folder, "oembed-quiz.json").html;
    let (_, frame) = html.split_once("<iframe ").expect("a frame");
    let names = frame
        .split("=\"")
        .filter_map(|part| part.rsplit(' ').next());
    let known = [
        "src",
        "width",
        "height",
        "frameborder",
        "marginwidth",
        "marginheight",
        "scrolling",
        "title",
    ];
    let names: Vec<&str> = names.filter(|name| !name.contains('>')).collect();
    assert!(names.len() >= 4, "{frame}");
    assert!(names.iter().all(|name| known.contains(name)), "{names:?}");
}

#[test]
fn every_address_is_whole_and_leads_to_a_file() {
    let folder = pages(Some(ADDRESS));
    let addresses = addresses(&folder);
    assert!(addresses.len() > 20, "{addresses:?}");
    for address in addresses {
        leads_to_a_file(&folder, &address, ADDRESS);
    }
}

#[test]
fn the_open_page_has_the_whole_preview() {
    let folder = pages(Some(ADDRESS));
    let page = read(&folder, "index.html");
    for property in [
        "type",
        "site_name",
        "title",
        "description",
        "url",
        "image",
        "image:width",
        "image:height",
        "image:alt",
    ] {
        let mark = format!("property=\"og:{property}\"");
        let found = values(head(&page), &mark, "content");
        assert!(
            found.len() == 1 && !found[0].is_empty(),
            "og:{property}: {found:?}"
        );
    }
    assert!(page.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"));
}

#[test]
fn without_an_address_nothing_is_said_that_needs_one() {
    let folder = pages(None);
    let same = pages(Some(""));
    for name in [
        "index.html",
        "quiz.html",
        "exercises.html",
        "standalone.html",
    ] {
        let page = read(&folder, name);
        let head = head(&page);
        for mark in ["oembed", "canonical", "og:url", "og:image", "twitter:card"] {
            assert!(!head.contains(mark), "{name} has {mark}");
        }
        assert_eq!(page, read(&same, name), "{name} with an empty address");
    }
    assert!(head(&read(&folder, "index.html")).contains("og:title"));
    for file in ["oembed-quiz.json", "oembed-exercises.json", "preview.png"] {
        assert!(!folder.path().join(file).exists(), "{file} is there");
    }
    assert!(data(&read(&folder, "index.html"))["@graph"][0]["url"].is_null());
}

#[test]
fn signs_of_an_address_cannot_leave_their_place() {
    let hostile = "https://example.org/a\"><script>alert(1)</script>&b='c'/";
    let folder = pages(Some(hostile));
    let base = "https://example.org/a%22%3E%3Cscript%3Ealert(1)%3C/script%3E&b='c'/";
    let addresses = addresses(&folder);
    assert!(addresses.len() > 20, "{addresses:?}");
    for address in addresses {
        leads_to_a_file(&folder, &address, base);
    }
    for name in ["index.html", "quiz.html", "oembed-quiz.json"] {
        assert!(!read(&folder, name).contains("<script>alert"), "{name}");
    }
}

#[test]
fn a_folder_needs_no_slash_at_its_end() {
    let folder = pages(Some("https://example.org/hip"));
    for address in addresses(&folder) {
        leads_to_a_file(&folder, &address, ADDRESS);
    }
}

#[test]
fn what_cannot_be_an_address_is_refused_in_plain_words() {
    for (address, why) in [
        ("javascript:alert(1)", "begin with http:// or https://"),
        ("file:///srv/www/", "begin with http:// or https://"),
        ("data:text/html,x", "begin with http:// or https://"),
        ("//example.org/hip/", "cannot be the address"),
        ("example.org/hip", "cannot be the address"),
        ("https://", "cannot be the address"),
        ("https://exa\"mple.org/", "no name of a server"),
        ("https://me:secret@example.org/", "name or a password"),
        ("https://example.org/hip/?a=b", "before any ? or #"),
        ("https://example.org/hip/#top", "before any ? or #"),
        ("https://example.org/hip/index.html", "not a folder"),
        (
            &format!("https://example.org/{}/", "a".repeat(600)),
            "too long",
        ),
    ] {
        let folder = trunks_build();
        let output = prerender(folder.path(), Some(address));
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success(), "{address} was taken");
        assert!(
            said.contains(why) && said.contains("https://example.org/hip/"),
            "{said}"
        );
        assert!(!folder.path().join("quiz.html").exists(), "{address}");
    }
}

/// The size stands in the picture's header, see the PNG specification, section 11.2.1.
#[test]
fn the_picture_has_the_size_that_is_told() {
    let folder = pages(Some(ADDRESS));
    let picture = fs::read(folder.path().join("preview.png")).expect("there is a picture");
    assert!(picture.starts_with(b"\x89PNG\r\n\x1a\n"));
    let number = |at: usize| {
        let bytes = picture[at..at + 4].try_into().expect("four bytes");
        u32::from_be_bytes(bytes)
    };
    assert_eq!((number(16), number(20)), (1200, 630));
    // Previews leave out what is too heavy; flat colours are light.
    assert!(picture.len() < 200_000, "it has {} bytes", picture.len());
}
