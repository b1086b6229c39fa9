//! What search engines and assistants read about the pages: nothing that is not on them, and all that matters of it. The
//! program that writes the pages is run as in a release, on a build with empty apps.
#![cfg(feature = "ssr")]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "common/built.rs"]
mod built;
#[path = "common/markup.rs"]
mod markup;

use built::{pages, read};
use markup::{data, head, values, visible, words};
use runners_hip::guide::{LIBRARY, Range, WORDS_EN};
use runners_hip::words::use_words;
use serde_json::{Value, json};
use tempfile::TempDir;

const ADDRESS: &str = "https://example.org/hip/";

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
fn search_engines_are_led_from_the_frames_to_the_open_page() {
    let folder = pages(Some(ADDRESS));
    for name in ["quiz.html", "standalone.html", "exercises.html"] {
        let page = read(&folder, name);
        assert_eq!(
            values(head(&page), "rel=\"canonical\"", "href"),
            [ADDRESS],
            "{name}"
        );
    }
}

#[test]
fn search_engines_are_told_nothing_that_is_not_on_the_page() {
    let folder = pages(Some(ADDRESS));
    let page = read(&folder, "index.html");
    let mut told = Vec::new();
    texts(&data(&page), &mut told);
    let page = visible(&page);
    assert!(told.len() > 80, "{told:?}");
    for text in told {
        assert!(page.contains(&text), "not on the page: {text}");
    }
}

#[test]
fn search_engines_are_told_every_question_that_is_shown() {
    let folder = pages(None);
    let page = read(&folder, "index.html");
    let data = data(&page);
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
    let text = data(&read(&folder, "index.html")).to_string();
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

/// The plans of the exercises on the open page, in the order of the cards.
fn plans(page: &str) -> Vec<Value> {
    let data = data(page);
    let parts = data["@graph"].as_array().expect("parts");
    let is_plan = |part: &&Value| part["@type"] == "ExercisePlan";
    parts.iter().filter(is_plan).cloned().collect()
}

/// The lines of the dose on each card of the page: its boxes, and the tempo if it has one.
fn doses(page: &str) -> Vec<Vec<String>> {
    let cards = page.split(" data-exercise=\"").skip(1);
    let lines = |card: &str| {
        let (_, dose) = card.split_once("<ul class=\"dose\">").expect("a dose");
        let (boxes, after) = dose.split_once("</ul>").expect("its end");
        let boxes = boxes.split("</li>").map(visible);
        let tempo = after.strip_prefix("<p class=\"tempo\">");
        let tempo = tempo.and_then(|tempo| tempo.split("</p>").next());
        let lines = boxes.chain(tempo.map(visible));
        lines.filter(|line| !line.is_empty()).collect()
    };
    cards.map(lines).collect()
}

#[test]
fn each_dose_is_told_as_its_card_says_it() {
    let folder = pages(None);
    for file in ["index.html", "es/index.html", "de/index.html"] {
        let page = read(&folder, file);
        let told = plans(&page);
        let shown = doses(&page);
        assert_eq!(told.len(), shown.len(), "{file}");
        for (plan, shown) in told.iter().zip(shown) {
            assert!(shown.len() >= 3, "{file}: {shown:?}");
            assert_eq!(plan["additionalVariable"], json!(shown), "{file}");
        }
    }
}

#[test]
fn the_numbers_of_a_dose_are_those_of_the_content() {
    use_words(0, WORDS_EN.to_owned());
    let page = read(&pages(None), "index.html");
    let plans = plans(&page);
    assert_eq!(plans.len(), LIBRARY.exercises.len());
    let is = |told: &Value, (from, to): Range| {
        told["minValue"] == json!(from) && told["maxValue"] == json!(to)
    };
    let is_or_none = |told: &Value, range: Option<Range>| match range {
        Some(range) => is(told, range),
        None => told.is_null(),
    };
    for (plan, exercise) in plans.iter().zip(LIBRARY.exercises) {
        let dose = &exercise.dose;
        assert_eq!(plan["name"], exercise.name.show());
        assert!(is(&plan["activityFrequency"], dose.days_a_week), "{plan}");
        assert!(is_or_none(&plan["repetitions"], dose.reps), "{plan}");
        assert!(
            is_or_none(&plan["activityDuration"], dose.hold_seconds),
            "{plan}"
        );
        assert_eq!(plan["restPeriods"]["value"], json!(dose.rest_seconds));
        let said = plan["description"].as_str().unwrap_or_default();
        assert!(said.contains(exercise.stop.show()), "{plan} says no stop");
    }
}
