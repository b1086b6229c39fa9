//! The pages of each language, as the program writes them in a release with an address: each in its folder, with its
//! own words, and each known to the others.
#![cfg(feature = "ssr")]
#![allow(clippy::expect_used, clippy::panic)]

#[path = "common/built.rs"]
mod built;

use built::{program, trunks_build};
use runners_hip::translation::{Language, languages};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;
use tempfile::TempDir;

const ADDRESS: &str = "https://example.org/hip/";

/// What Trunk leaves, with empty apps, made into pages once for all tests here.
fn built() -> &'static Path {
    static BUILT: OnceLock<TempDir> = OnceLock::new();
    BUILT.get_or_init(build).path()
}

fn build() -> TempDir {
    let folder = trunks_build();
    let output = program(folder.path())
        .env("RUNNERS_HIP_URL", ADDRESS)
        .env("RUNNERS_HIP_PSEUDO", folder.path().join("pseudo"))
        .output()
        .expect("the program runs");
    let problem = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{problem}");
    folder
}

fn read(name: &str) -> String {
    fs::read_to_string(built().join(name)).unwrap_or_else(|_| panic!("there is no {name}"))
}

fn translated() -> Vec<Language> {
    let all = languages().expect("the translations can be read");
    assert!(!all.is_empty(), "there is no translation");
    all
}

/// The pages that lead to the same page in the other languages.
const LINKED: [&str; 3] = ["index.html", "quiz.html", "exercises.html"];

#[test]
fn each_language_has_every_page_in_its_folder() {
    let pages = fs::read_dir(built()).expect("the folder can be read");
    let pages: Vec<String> = pages
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|kind| kind == "html")
        })
        .collect();
    assert!(pages.len() >= 6, "{pages:?}");
    for Language { tag, .. } in translated() {
        for page in &pages {
            let text = read(&format!("{tag}/{page}"));
            assert!(
                text.contains(&format!("<html lang=\"{tag}\">")),
                "{tag}/{page}"
            );
            assert!(
                !text.contains("\"./mount_"),
                "{tag}/{page} looks for the app in its own folder"
            );
        }
    }
}

#[test]
fn each_translated_page_says_that_nobody_has_reviewed_it() {
    for language in translated() {
        let note = language.word("language.not_reviewed").unwrap_or_default();
        for (page, least) in [
            ("index.html", 2),
            ("quiz.html", 1),
            ("exercises.html", 1),
            ("standalone.html", 1),
        ] {
            let text = read(&format!("{}/{page}", language.tag));
            assert!(
                text.matches(note).count() >= least,
                "{}/{page}",
                language.tag
            );
        }
    }
    assert!(!read("index.html").contains("class=\"translated\""));
}

#[test]
fn the_pages_lead_to_the_same_page_in_the_other_languages() {
    for page in LINKED {
        let english = read(page);
        for language in translated() {
            let tag = &language.tag;
            let name = language.word("language.name").unwrap_or_default();
            let there =
                format!("<a href=\"{tag}/{page}\" hreflang=\"{tag}\" lang=\"{tag}\">{name}</a>");
            assert!(english.contains(&there), "{page} does not hold {there}");
            let back = format!("<a href=\"../{page}\" hreflang=\"en\" lang=\"en\">English</a>");
            assert!(
                read(&format!("{tag}/{page}")).contains(&back),
                "{tag}/{page}"
            );
        }
    }
    assert!(!read("standalone.html").contains("class=\"languages\""));
}

#[test]
fn search_engines_and_blogs_are_told_of_each_language() {
    let english = read("index.html");
    for Language { tag, .. } in translated() {
        let link = format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{ADDRESS}{tag}/\">");
        let own = read(&format!("{tag}/index.html"));
        assert!(english.contains(&link) && own.contains(&link), "{tag}");
        assert!(own.contains(&format!("\"inLanguage\":\"{tag}\"")), "{tag}");
        assert!(
            own.contains(&format!("property=\"og:locale\" content=\"{tag}_")),
            "{tag}"
        );
        let picture = format!("property=\"og:image\" content=\"{ADDRESS}preview.png\"");
        assert!(own.contains(&picture), "{tag}");
        let answer = read(&format!("{tag}/oembed-quiz.json"));
        assert!(
            answer.contains(&format!("{ADDRESS}{tag}/standalone.html")),
            "{answer}"
        );
    }
    assert!(english.contains(&format!("hreflang=\"x-default\" href=\"{ADDRESS}\"")));
}

#[test]
fn a_page_from_right_to_left_says_so_and_carries_its_styles() {
    let mirrored = read("pseudo/ar-XB/quiz.html");
    assert!(mirrored.contains("<html lang=\"ar-XB\" dir=\"rtl\">"));
    assert!(mirrored.contains("⟦"));
    assert!(!read("pseudo/en-XA/quiz.html").contains("dir=\"rtl\""));
    assert!(!built().join("en-XA").exists() && !built().join("ar-XB").exists());
}
