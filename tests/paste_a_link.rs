//! What others read about the pages when they are given a link: blogs into which it is pasted, link previews and search
//! engines. The program that writes the pages is run as in a release, on a build with empty apps.
#![cfg(feature = "ssr")]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "common/built.rs"]
mod built;

use built::{pages, prerender, read, trunks_build};
use serde::Deserialize;
use serde_json::Value;
use std::fs;
use tempfile::TempDir;

const ADDRESS: &str = "https://example.org/hip/";

/// The pages for frames, and the view that a blog shows for each.
const FRAMED: [(&str, &str); 3] = [
    ("quiz.html", "oembed-quiz.json"),
    ("standalone.html", "oembed-quiz.json"),
    ("exercises.html", "oembed-exercises.json"),
];

fn head(page: &str) -> &str {
    page.split("</head>").next().unwrap_or_default()
}

/// The values of an attribute in tags that hold `mark`.
fn values(text: &str, mark: &str, attribute: &str) -> Vec<String> {
    let start = format!(" {attribute}=\"");
    text.split('<')
        .filter(|tag| tag.contains(mark))
        .filter_map(|tag| tag.split_once(&start)?.1.split('"').next())
        .map(unescaped)
        .collect()
}

fn unescaped(text: &str) -> String {
    let plain = text.replace("&lt;", "<").replace("&gt;", ">");
    let plain = plain.replace("&quot;", "\"").replace("&#x27;", "'");
    plain.replace("&#39;", "'").replace("&amp;", "&")
}

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
    for part in data(folder)["@graph"].as_array().expect("parts") {
        all.extend(part["url"].as_str().map(str::to_owned));
    }
    all
}

/// The data for search engines.
fn data(folder: &TempDir) -> Value {
    let page = read(folder, "index.html");
    let (_, data) = page
        .split_once("<script type=\"application/ld+json\">")
        .expect("the open page has its data");
    let data = data.split("</script>").next().unwrap_or_default();
    serde_json::from_str(data).expect("the data is JSON")
}

/// What a reader can see of a page, with one space between all words.
fn visible(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some((before, tag)) = rest.split_once('<') {
        text += before;
        text.push(' ');
        let hidden = ["style", "script", "template", "title"]
            .into_iter()
            .find(|name| tag.starts_with(name));
        rest = match hidden {
            Some(name) => tag
                .split_once(&format!("</{name}>"))
                .map_or("", |(_, after)| after),
            None => tag.split_once('>').map_or("", |(_, after)| after),
        };
    }
    words(&unescaped(&(text + rest)))
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every text of the data that is meant for people.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(parts) => parts.iter().for_each(|part| texts(part, found)),
        Value::Object(fields) => {
            for (name, value) in fields {
                let for_machines =
                    ["@context", "@type", "url", "unitCode", "inLanguage"].contains(&name.as_str());
                if !for_machines {
                    texts(value, found);
                }
            }
        }
        Value::String(text) => found.extend(text.lines().map(words)),
        _ => {}
    }
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
fn search_engines_are_led_from_the_frames_to_the_open_page() {
    let folder = pages(Some(ADDRESS));
    for (name, _) in FRAMED {
        let page = read(&folder, name);
        assert_eq!(
            values(head(&page), "rel=\"canonical\"", "href"),
            [ADDRESS],
            "{name}"
        );
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
    assert!(data(&folder)["@graph"][0]["url"].is_null());
}

#[test]
fn search_engines_are_told_nothing_that_is_not_on_the_page() {
    let folder = pages(Some(ADDRESS));
    let page = visible(&read(&folder, "index.html"));
    let mut told = Vec::new();
    texts(&data(&folder), &mut told);
    assert!(told.len() > 80, "{told:?}");
    for text in told {
        assert!(page.contains(&text), "not on the page: {text}");
    }
}

#[test]
fn search_engines_are_told_every_question_that_is_shown() {
    let folder = pages(None);
    let page = read(&folder, "index.html");
    let data = data(&folder);
    let parts = data["@graph"].as_array().expect("parts");
    let of = |kind: &str| parts.iter().filter(|part| part["@type"] == kind).count();
    assert_eq!((of("MedicalWebPage"), of("FAQPage")), (1, 1));
    assert_eq!(of("ExercisePlan"), page.matches("data-exercise=\"").count());
    let faq = parts.iter().find(|part| part["@type"] == "FAQPage");
    let told = faq.and_then(|faq| faq["mainEntity"].as_array());
    assert_eq!(
        told.map(Vec::len),
        Some(page.matches("id=\"faq-").count()),
        "told and shown"
    );
}

#[test]
fn nobody_is_named_as_a_reviewer_while_nobody_has_reviewed() {
    let folder = pages(Some(ADDRESS));
    let text = data(&folder).to_string();
    assert!(!text.contains("reviewedBy") && !text.contains("lastReviewed"));
}

#[test]
fn the_data_does_not_loosen_the_policy() {
    let with = pages(Some(ADDRESS));
    let without = pages(None);
    let policy = |folder: &TempDir| {
        let page = read(folder, "index.html");
        values(head(&page), "Content-Security-Policy", "content")
    };
    assert_eq!(policy(&with), policy(&without));
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
