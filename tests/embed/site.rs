//! Where the pages stand, as far as the page for bloggers knows.

use crate::any;
use crate::common::for_many;
use proptest::prelude::*;
use runners_hip::embed::{Language, Options, Site, View};

fn languages() -> [Language; 2] {
    let language = |tag: &str, folder: &str| Language {
        tag: tag.to_owned(),
        folder: folder.to_owned(),
        name: tag.to_owned(),
        titles: ["quiz", "danger", "exercises", "article"].map(|title| [tag, " ", title].concat()),
    };
    [language("en", ""), language("es", "es/")]
}

fn site(address: &str, own: &str) -> Site {
    Site::read(&Site::write(address, &languages()), own)
}

fn spoken(language: u8, view: View) -> Options {
    Options {
        language,
        ..Options::default()
    }
    .seen_as(view)
}

#[test]
fn the_address_is_that_of_this_page_unless_it_was_known_before() {
    let options = Options::default();
    let found = site("", "en").found_at("https://blog.example/hip/embed.html");
    assert_eq!(
        found.absolute(&options, ""),
        "https://blog.example/hip/quiz.html"
    );
    let known = site("https://hip.example/", "en").found_at("http://127.0.0.1:8000/embed.html");
    assert_eq!(
        known.absolute(&options, ""),
        "https://hip.example/quiz.html"
    );
    let nowhere = site("", "en").absolute(&options, "https://your.site/");
    assert_eq!(nowhere, "https://your.site/quiz.html");
}

#[test]
fn other_languages_are_found_from_every_folder() {
    let english = site("", "en").found_at("https://blog.example/hip/embed.html");
    let spanish = site("", "es").found_at("https://blog.example/hip/es/embed.html");
    for (site, own, other, way) in [
        (english, 0, 1, "es/quiz.html"),
        (spanish, 1, 0, "../quiz.html"),
    ] {
        assert_eq!(site.own_language(), own);
        assert_eq!(site.relative(&spoken(own, View::Quiz)), "quiz.html");
        assert_eq!(site.relative(&spoken(other, View::Quiz)), way);
        assert_eq!(
            site.absolute(&spoken(1, View::Quiz), ""),
            "https://blog.example/hip/es/quiz.html"
        );
        assert_eq!(
            site.absolute(&spoken(0, View::Quiz), ""),
            "https://blog.example/hip/quiz.html"
        );
    }
}

#[test]
fn the_title_is_in_the_language_of_what_is_shown() {
    let site = site("", "en");
    assert_eq!(site.title(&spoken(1, View::Danger), ""), "es danger");
    assert_eq!(site.title(&spoken(0, View::One), "Bridge"), "Bridge");
    assert_eq!(site.title(&spoken(1, View::One), "Bridge"), "es exercises");
}

#[test]
fn what_is_written_is_read_again() {
    for_many(&any::site(), |site| {
        let own = if site.own_language() == 0 { "en" } else { "es" };
        let again = Site::read(&Site::write(&site.address, &site.languages), own);
        prop_assert_eq!(again, site);
        Ok(())
    });
}
