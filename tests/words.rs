//! A tripwire for every text that a reader sees: short sentences, plain words, and a grade that a reader of 9 to 11 can
//! follow. What trips is listed with its file, its key, the text, what is wrong and what to do.

#[path = "words/measure.rs"]
mod measure;
#[path = "words/texts.rs"]
mod texts;
#[path = "words/trips.rs"]
mod trips;

use measure::{Count, syllables};
use std::collections::{BTreeMap, BTreeSet};
use texts::{Exception, Outcome, Seen, exceptions, for_a_clinician, jargon, texts};
use trips::{LONGEST, Trip, trips};

/// The highest grade of a whole file: the one of ages 10 to 11.
const HARDEST_FILE: f64 = 5.0;

/// The lines of a report, one for each trip.
fn report(seen: &Seen, trips: &[Trip]) -> String {
    let lines = trips.iter().map(|(_, what)| format!("\n    {what}"));
    format!(
        "{}  {}\n    {}{}",
        seen.file,
        seen.key,
        seen.text,
        lines.collect::<String>()
    )
}

#[test]
fn every_text_is_short_and_plain() -> Outcome {
    let (jargon, exceptions) = (jargon()?, exceptions()?);
    let (mut reports, mut used) = (Vec::new(), BTreeSet::new());
    for seen in texts()? {
        let mut trips = trips(seen.text, for_a_clinician(&seen), &jargon);
        trips.retain(|(name, _)| {
            let is_this = |it: &Exception| it.key == seen.key && it.what == *name;
            let excepted = exceptions.iter().position(is_this);
            used.extend(excepted);
            excepted.is_none()
        });
        if !trips.is_empty() {
            reports.push(report(&seen, &trips));
        }
    }
    let idle = exceptions
        .iter()
        .enumerate()
        .filter(|(place, _)| !used.contains(place));
    reports.extend(idle.map(|(_, it)| {
        format!(
            "tests/words/exceptions.toml  {} / {}\n    not needed any more: delete it",
            it.key, it.what
        )
    }));
    assert!(
        reports.is_empty(),
        "{} texts to mend:\n\n{}\n",
        reports.len(),
        reports.join("\n\n")
    );
    Ok(())
}

#[test]
fn every_file_suits_a_reader_of_9_to_11() -> Outcome {
    let mut files: BTreeMap<String, Count> = BTreeMap::new();
    for seen in texts()?.iter().filter(|seen| !for_a_clinician(seen)) {
        let file = files.entry(seen.file.clone()).or_default();
        *file = file.and(Count::of(seen.text));
    }
    let mut hard = Vec::new();
    for (file, count) in files {
        let Some(grade) = count.grade() else { continue };
        println!("{grade:4.1}  {file}");
        if grade > HARDEST_FILE {
            hard.push(format!("{file}: grade {grade:.1}, {HARDEST_FILE:.0} at most: use shorter sentences and words"));
        }
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
    Ok(())
}

#[test]
fn each_kind_of_trip_is_told() -> Outcome {
    let jargon = jargon()?;
    let names = |text: &str, clinical| -> Vec<String> {
        trips(text, clinical, &jargon)
            .into_iter()
            .map(|(name, _)| name)
            .collect()
    };
    let long = "go ".repeat(LONGEST + 1);
    assert_eq!(names(&long, false), ["long"]);
    assert_eq!(names(&"go ".repeat(LONGEST), false), Vec::<String>::new());
    assert_eq!(
        names(&format!("{}. Go on.", "go ".repeat(LONGEST).trim()), false),
        Vec::<String>::new()
    );
    let hard = "Immediately communicate uncertainties. ".repeat(7);
    assert_eq!(names(&hard, false), ["hard"]);
    assert_eq!(names("Weight-bearing hurts.", false), ["weight bearing"]);
    assert_eq!(
        names("Chronic tendinopathy.", false),
        ["chronic", "tendinopathy"]
    );
    assert_eq!(
        names("A sore tendon (tendinopathy).", false),
        Vec::<String>::new()
    );
    assert_eq!(names("Chronic tendinopathy.", true), Vec::<String>::new());
    assert_eq!(names(&long, true), ["long"]);
    assert_eq!(names("You have a stress fracture.", false), ["you have a"]);
    Ok(())
}

#[test]
fn syllables_are_counted_as_they_are_spoken() {
    const SPOKEN: [(usize, &str); 5] = [
        (1, "a ache aches bone walked times the you age 5,205"),
        (
            2,
            "running likely rested muscle muscles stretches sideways movement careful doing trying special action",
        ),
        (3, "medial surfaces certainty beginners"),
        (4, "exercises emergency repetition"),
        (6, "physiotherapist"),
    ];
    for (spoken, words) in SPOKEN {
        for word in words.split(' ') {
            assert_eq!(syllables(word), spoken, "{word}");
        }
    }
}
