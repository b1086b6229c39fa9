//! The translations hold what the pages need: every text, from the English of today, with every name in braces. What is
//! missing or outdated is shown in English, so it is only reported, unless there is too much of it.
#![cfg(feature = "ssr")]
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic)]

use runners_hip::guide::{WORD_KEYS, WORDS_EN};
use runners_hip::translation::{
    ACCENTED, BETWEEN_FORMS, Catalog, Language, MIRRORED, NUMBER_FORMS, Problem, Trouble, accented,
    english, files, is_about_danger, languages, mirrored, stays_english, to_translate,
};
use std::fs;
use std::path::Path;

/// The most texts, of a hundred, that may be shown in English on a translated page. With more it is no translation any
/// more. With fewer, whoever corrects an English text need not wait for the translators.
const MOST_IN_ENGLISH: usize = 5;

fn catalogs() -> Vec<Catalog> {
    let files = files().expect("the folder of translations is there");
    files
        .iter()
        .map(|file| Catalog::read(file).unwrap_or_else(|problem| panic!("{problem}")))
        .collect()
}

/// A catalog with just this text.
fn catalog_of(text: &str) -> Catalog {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let file = folder.path().join("xx.po");
    fs::write(&file, text).expect("a file can be written");
    Catalog::read(&file).expect("the file can be read")
}

/// The first lines of a file.
const HEAD: &str = "msgid \"\"\nmsgstr \"\"\n\"Language: xx\\n\"\n\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\n";

fn one(key: &str, from: &str, to: &str) -> Catalog {
    catalog_of(&format!(
        "{HEAD}msgctxt \"{key}\"\nmsgid \"{from}\"\nmsgstr \"{to}\"\n"
    ))
}

fn trouble(catalog: &Catalog, key: &str) -> Option<Trouble> {
    let problems = catalog.problems();
    problems
        .into_iter()
        .find(|it| it.key == key)
        .map(|it| it.trouble)
}

#[test]
fn every_translation_is_whole() {
    let mut faults = Vec::new();
    for catalog in catalogs() {
        let file = format!("content/translations/{}.po", catalog.tag);
        if catalog.named() != catalog.tag {
            faults.push(format!(
                "{file}: \"Language: {}\" at the top is not its name",
                catalog.named()
            ));
        }
        let problems = catalog.problems();
        let (mend, in_english): (Vec<&Problem>, Vec<&Problem>) =
            problems.iter().partition(|it| it.trouble.must_be_mended());
        faults.extend(mend.iter().map(|it| format!("{file}: {it}")));
        let (danger, others): (Vec<&Problem>, Vec<&Problem>) =
            in_english.iter().partition(|it| is_about_danger(&it.key));
        // Only a report: these texts are shown in English until somebody has translated them.
        for it in danger.iter().chain(&others) {
            println!("{file}: {it}");
        }
        let all = to_translate().count();
        if in_english.len() * 100 > all * MOST_IN_ENGLISH {
            faults.push(format!(
                "{file}: {} of {all} texts have no translation of the English of today, more than {MOST_IN_ENGLISH} in a \
                 hundred. Run script/translations, which lists them, and translate them",
                in_english.len()
            ));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_language_has_as_many_lines_as_english() {
    let languages = languages().expect("the translations can be read");
    for language in languages.into_iter().chain([accented(), mirrored()]) {
        assert_eq!(
            language.words.lines().count(),
            WORDS_EN.lines().count(),
            "{}",
            language.tag
        );
    }
}

#[test]
fn a_translation_is_shown_only_for_the_english_that_it_was_made_from() {
    let key = "urgency.emergency.title";
    let now = Language::english().word(key).map(str::to_owned);
    let now = now.expect("there is such a text");
    let good = one(key, &now, "Hilfe, sofort");
    assert_eq!(good.language().word(key), Some("Hilfe, sofort"));
    assert_eq!(trouble(&good, key), None);
    let stale = one(key, "What stood there before", "Hilfe, irgendwann");
    assert_eq!(stale.language().word(key), Some(now.as_str()));
    assert_eq!(trouble(&stale, key), Some(Trouble::Stale));
    assert!(is_about_danger(key));
}

#[test]
fn a_refreshed_file_marks_what_has_changed_and_keeps_the_rest() {
    let key = "ui.back";
    let mut stale = one(key, "Backwards", "Zurück");
    stale
        .entries
        .insert("ui.gone".to_owned(), stale.entries[key].clone());
    stale.refresh();
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let file = folder.path().join("xx.po");
    stale.write(&file).expect("a file can be written");
    let again = Catalog::read(&file).expect("the file can be read");
    assert_eq!(trouble(&again, key), Some(Trouble::Stale));
    assert_eq!(again.entries[key].to, "Zurück");
    assert_eq!(again.entries[key].from, "Back");
    assert_eq!(trouble(&again, "ui.gone"), None);
    assert_eq!(again.entries.len(), to_translate().count());
    let first = fs::read_to_string(&file).expect("the file can be read");
    again.write(&file).expect("a file can be written");
    assert_eq!(fs::read_to_string(&file).expect("it can be read"), first);
}

#[test]
fn each_kind_of_trouble_is_told() {
    let key = "ui.quiz.choose_up_to";
    let text = "Choose up to {n}";
    assert_eq!(trouble(&one(key, text, ""), key), Some(Trouble::Missing));
    assert_eq!(
        trouble(&one(key, text, "Bis zu {anzahl}"), key),
        Some(Trouble::Placeholders)
    );
    assert_eq!(trouble(&one(key, text, "Bis zu {n}"), key), None);
    assert_eq!(
        trouble(&one("ui.no_such_text", "Back", "Zurück"), "ui.no_such_text"),
        Some(Trouble::Unknown)
    );
}

#[test]
fn a_source_is_cited_in_english() {
    assert!(stays_english("source.s1.text"));
    assert!(!stays_english("source.read_memory"));
    assert!(english().any(|(key, _)| key == "source.s1.text"));
    assert!(!to_translate().any(|(key, _)| key == "source.s1.text"));
}

#[test]
fn every_text_of_the_pseudo_languages_is_marked() {
    for language in [accented(), mirrored()] {
        for (line, (key, _)) in language.words.lines().zip(english()) {
            let is_free = stays_english(key) || ["language.locale", NUMBER_FORMS].contains(&key);
            let is_marked = |form: &str| form.starts_with('⟦') && form.ends_with('⟧');
            assert!(
                is_free || line.split(BETWEEN_FORMS).all(is_marked),
                "{key}: {line}"
            );
        }
    }
    assert_eq!(
        (accented().tag.as_str(), mirrored().tag.as_str()),
        (ACCENTED, MIRRORED)
    );
    assert!(mirrored().is_right_to_left() && !accented().is_right_to_left());
}

#[test]
fn the_accented_language_is_two_fifths_longer() {
    let letters = |words: &str| {
        words
            .chars()
            .filter(|letter| letter.is_alphabetic())
            .count()
    };
    let cited: String = english()
        .filter(|(key, _)| stays_english(key))
        .map(|(_, text)| text)
        .collect();
    let own = letters(WORDS_EN) - letters(&cited);
    let longer = letters(&accented().words) - letters(&cited);
    assert!(longer * 100 > own * 135, "{longer} letters for {own}");
    assert_eq!(WORD_KEYS.lines().count(), WORDS_EN.lines().count());
}

#[test]
fn the_files_name_nobody() {
    for file in files().expect("the folder of translations is there") {
        let text = fs::read_to_string(&file).expect("the file can be read");
        let head = text.split("\n\n").next().unwrap_or_default();
        let names = Path::new(&file).display();
        for field in ["Last-Translator", "Language-Team"] {
            assert!(!head.contains(field), "{names}: take {field} out");
        }
    }
}
