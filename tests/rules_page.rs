//! The page of open rules leaves nothing out, and its numbers are those that the quiz acts on.
#![cfg(feature = "ssr")]

use runners_hip::article::{Case, rules};
use runners_hip::guide::{ARTICLE, GUIDE, LIBRARY, Urgency, WORDS_EN};
use runners_hip::words::use_words;
use yew::{Html, LocalServerRenderer, component};

#[component]
fn Rules() -> Html {
    let case = Case {
        name: "V01".to_owned(),
        story: "A story".to_owned(),
        source: "A source".to_owned(),
        expected: Some(Urgency::SameDay),
        found: Urgency::Emergency,
    };
    rules(&[case], &[("urgency exact", 119, 122)])
}

async fn page() -> String {
    use_words(0, WORDS_EN.to_owned());
    LocalServerRenderer::<Rules>::new()
        .hydratable(false)
        .render()
        .await
}

/// Text as it stands in the page.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('\'', "&#x27;")
}

#[tokio::test]
async fn everything_the_quiz_knows_stands_there() {
    let page = page().await;
    let has = |text: &str| {
        assert!(
            page.contains(text) || page.contains(&escaped(text)),
            "'{text}' is missing"
        );
    };
    for (question, note) in GUIDE.questions.iter().zip(ARTICLE.questions) {
        has(question.heading.show());
        has(note.code);
        for answer in question.answers {
            has(answer.label.show());
            if let Some(reason) = answer.reason {
                has(reason.show());
            }
        }
    }
    for (flag, note) in GUIDE.red_flags.iter().zip(ARTICLE.red_flags) {
        has(&format!("id=\"flag-{}\"", flag.id));
        has(note.code);
        has(flag.stands_for.show());
    }
    for source in ARTICLE.sources {
        has(&format!("id=\"source-{}\"", source.id));
    }
    for exercise in LIBRARY.exercises {
        has(exercise.name.show());
    }
    has("119 of 122");
    has(GUIDE.urgency(Urgency::Emergency).title.show());
}

#[tokio::test]
async fn every_weight_stands_there_with_its_sign() {
    let page = page().await;
    let shown = page.matches("class=\"weights\"").count();
    let with_weights = GUIDE
        .questions
        .iter()
        .flat_map(|asked| asked.answers)
        .filter(|answer| !answer.weights.is_empty())
        .count();
    assert_eq!(shown, with_weights);
    let signs = page.matches(" +").count() + page.matches(" −").count();
    let weights: usize = GUIDE
        .questions
        .iter()
        .flat_map(|asked| asked.answers)
        .map(|answer| answer.weights.len())
        .sum();
    assert!(signs >= weights, "{signs} signs for {weights} weights");
}
