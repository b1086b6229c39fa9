//! The open page as data for search engines and assistants (schema.org). Everything in it stands on the page too. Nobody
//! is named as a reviewer, because no clinician has reviewed the content yet.

use crate::address::Address;
use runners_hip::components::{amounts, tempo_words};
use runners_hip::guide::{ARTICLE, Dose, Exercise, Faq, LIBRARY, Range, Text, page as words, ui};
use runners_hip::translation::Language;
use serde_json::{Value, json};

/// The data as a block of the page. Browsers do not run it, so the page's policy need not allow it.
pub fn block(language: &Language, address: Option<&Address>) -> String {
    // In JSON this sign means the same and cannot end the block.
    let data = data(language, address).to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{data}</script>")
}

fn data(language: &Language, address: Option<&Address>) -> Value {
    let mut parts = vec![web_page(language, address), questions()];
    parts.extend(LIBRARY.exercises.iter().map(exercise));
    json!({ "@context": "https://schema.org", "@graph": parts })
}

fn web_page(language: &Language, address: Option<&Address>) -> Value {
    let mut page = json!({
        "@type": "MedicalWebPage",
        "name": words::ARTICLE_TITLE.show(),
        "description": joined(words::ARTICLE_LEAD),
        "about": { "@type": "MedicalSignOrSymptom", "name": words::META_TOPIC.show() },
        "audience": { "@type": "Patient" },
        "inLanguage": language.tag,
        "isAccessibleForFree": true,
    });
    if let (Some(address), Some(page)) = (address, page.as_object_mut()) {
        page.insert("url".to_owned(), json!(address.folder()));
    }
    page
}

fn questions() -> Value {
    let questions: Vec<Value> = ARTICLE.faq.iter().map(question).collect();
    json!({ "@type": "FAQPage", "mainEntity": questions })
}

fn question(faq: &Faq) -> Value {
    json!({
        "@type": "Question",
        "name": faq.question.show(),
        "acceptedAnswer": { "@type": "Answer", "text": joined(faq.answer) },
    })
}

/// An exercise never goes without the line that says when to stop.
fn exercise(exercise: &Exercise) -> Value {
    let dose = &exercise.dose;
    let (from, to) = dose.days_a_week;
    let mut plan = json!({
        "@type": "ExercisePlan",
        "name": exercise.name.show(),
        "description": joined(&[exercise.goal, exercise.stop]),
        "activityFrequency": {
            "@type": "QuantitativeValue", "minValue": from, "maxValue": to, "unitText": ui::DOSE_DAYS.show(),
        },
        "restPeriods": { "@type": "QuantitativeValue", "value": dose.rest_seconds, "unitCode": "SEC" },
        "additionalVariable": in_words(dose),
    });
    let Some(fields) = plan.as_object_mut() else {
        return plan;
    };
    if let Some(repetitions) = dose.reps {
        fields.insert("repetitions".to_owned(), amount(repetitions));
    }
    if let Some((from, to)) = dose.hold_seconds {
        let hold = json!({ "@type": "QuantitativeValue", "minValue": from, "maxValue": to, "unitCode": "SEC" });
        fields.insert("activityDuration".to_owned(), hold);
    }
    plan
}

/// The dose as the card says it, a line for each of its boxes. There is no field for sets, for sides and for a tempo.
fn in_words(dose: &Dose) -> Vec<String> {
    let line = |(number, texts): (String, [Option<Text>; 2])| {
        let words = texts.iter().flatten().map(|text| text.show());
        [number.as_str()]
            .into_iter()
            .chain(words)
            .collect::<Vec<_>>()
            .join(" ")
    };
    let boxes = amounts(dose).into_iter().map(line);
    boxes.chain(dose.tempo.map(tempo_words)).collect()
}

fn amount((from, to): Range) -> Value {
    json!({ "@type": "QuantitativeValue", "minValue": from, "maxValue": to })
}

/// One paragraph a line.
fn joined(texts: &[Text]) -> String {
    let lines: Vec<&str> = texts.iter().map(|text| text.show()).collect();
    lines.join("\n")
}
