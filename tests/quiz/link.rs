//! Answers as a text: for a link, and for a reader's own device. What comes back is what went in, and whatever else
//! comes in gives a clear "no": never a panic, and never a reader who seems less urgent than the same answers typed in.

#![allow(clippy::indexing_slicing, reason = "a test that slips here must stop")]

use crate::common::{answers, clicks, for_many, harmless, question, told, walked};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use runners_hip::guide::{AnswerId, GUIDE};
use runners_hip::quiz::{
    KEPT_FOR_DAYS, LinkProblem, Responses, assess, code, first_unanswered, is_possible, read_kept,
    read_link, read_result_link, toggled, write_kept, write_link,
};
use std::collections::BTreeMap;

/// How many texts each of the two hostile properties reads.
const HOSTILE_TEXTS: u32 = 600_000;

#[test]
fn a_link_gives_the_same_answers_again() {
    for_many(&clicks(), |clicks| {
        let responses = walked(&clicks);
        prop_assert_eq!(read_result_link(&write_link(&responses)), Ok(responses));
        Ok(())
    });
}

#[test]
fn every_answer_has_a_code_of_its_own() {
    let mut seen = BTreeMap::new();
    for (question, asked) in GUIDE.numbered_questions() {
        for (option, answer) in (0u8..).zip(asked.answers) {
            let name = format!("{}/{}", asked.id, answer.id);
            let code = code(AnswerId { question, option });
            assert!(code.is_some_and(|code| code < 1 << 24));
            let other = seen.insert(code, name.clone());
            assert_eq!(other, None, "{name} needs another id");
        }
    }
}

#[test]
fn a_link_stays_the_same_when_the_content_grows() {
    // Links are in readers' hands. This one was written by the first version that had links.
    let link = write_link(&answers(&[("danger-now", "cannot-stand")]));
    assert_eq!(link, FIRST_EMERGENCY_LINK);
    assert_eq!(
        read_result_link(FIRST_EMERGENCY_LINK).map(|found| told(&found)),
        Ok("danger-now/cannot-stand".to_owned())
    );
}

/// One answer: the emergency sign "cannot-stand".
const FIRST_EMERGENCY_LINK: &str = "1yhANwP7W";

#[test]
fn a_lost_or_changed_letter_is_noticed() {
    let link = write_link(&harmless());
    for at in 1..link.len() {
        let shorter = &link[..at];
        assert_eq!(read_link(shorter), Err(LinkProblem::Damaged), "{shorter}");
        let mut changed = link.clone().into_bytes();
        changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8_lossy(&changed);
        assert_eq!(read_link(&changed), Err(LinkProblem::Damaged), "{changed}");
    }
    assert_eq!(read_link(""), Err(LinkProblem::Damaged));
    assert_eq!(read_link("hello"), Err(LinkProblem::Damaged));
}

#[test]
fn another_version_is_told_from_damage() {
    let newer = write_link(&harmless()).replacen('1', "2", 1);
    assert_eq!(read_link(&newer), Err(LinkProblem::OtherVersion));
    // Whole, but a question was added since: its answer is missing.
    let unfinished = harmless().with(question("stiffness"), 0);
    assert_eq!(
        read_result_link(&write_link(&unfinished)),
        Err(LinkProblem::OtherVersion)
    );
    assert_eq!(read_link(&write_link(&unfinished)), Ok(unfinished));
}

#[test]
fn answers_that_nobody_can_give_together_are_refused() {
    let none_and_sign = answers(&[("danger-now", "none"), ("danger-now", "cannot-stand")]);
    let two_ages = answers(&[("age", "18-39"), ("age", "45-plus")]);
    for impossible in [none_and_sign, two_ages] {
        assert_eq!(
            read_link(&write_link(&impossible)),
            Err(LinkProblem::OtherVersion)
        );
    }
}

/// The same answers, clicked one after the other.
fn typed_in(responses: &Responses) -> Responses {
    responses.given().fold(Responses::default(), |typed, id| {
        GUIDE.question(id.question).map_or(typed, |question| {
            let chosen = toggled(question, typed.chosen(id.question), id.option);
            typed.with(id.question, chosen)
        })
    })
}

/// Reads many hostile texts, the same ones each time.
fn for_hostile<S: Strategy<Value = String>>(strategy: &S) {
    let config = Config {
        cases: HOSTILE_TEXTS,
        rng_seed: RngSeed::Fixed(26),
        failure_persistence: None,
        ..Config::default()
    };
    let outcome = TestRunner::new(config).run(strategy, |text| {
        // What is kept on a device begins with a day.
        let found = [read_link(&text).ok(), read_kept(&text, 20_000)];
        for responses in found.into_iter().flatten() {
            prop_assert!(is_possible(&responses));
            let typed = typed_in(&responses);
            prop_assert!(assess(&responses).urgency >= assess(&typed).urgency);
            prop_assert_eq!(typed, responses);
        }
        if let Ok(finished) = read_result_link(&text) {
            prop_assert_eq!(first_unanswered(&finished), None);
        }
        Ok(())
    });
    assert!(outcome.is_ok(), "{outcome:?}");
}

#[test]
fn any_text_is_read_without_harm() {
    // Drawn as numbers: byte for byte it takes many times as long.
    let numbers = any::<(u8, [u64; 8])>();
    for_hostile(&numbers.prop_map(|(length, numbers)| {
        let bytes = numbers.map(u64::to_le_bytes).concat();
        let bytes = &bytes[..usize::from(length) % bytes.len()];
        String::from_utf8_lossy(bytes).into_owned()
    }));
}

#[test]
fn a_link_with_anything_done_to_it_is_read_without_harm() {
    let link = write_link(&harmless());
    let letters = write_link(&harmless()).into_bytes();
    // A part of it becomes other letters, more or fewer of them.
    let changes = any::<(u8, u8, u8, u64)>();
    for_hostile(&changes.prop_map(move |(from, length, more, with)| {
        let with = with.to_le_bytes();
        let from = usize::from(from) % link.len();
        let to = (from + usize::from(length) % 10).min(link.len());
        let with = with.iter().take(usize::from(more) % 9);
        let with = with.map(|byte| char::from(letters[usize::from(*byte) % letters.len()]));
        let with: String = with.collect();
        [&link[..from], &with, &link[to..]].concat()
    }));
}

#[test]
fn a_device_offers_answers_for_two_weeks() {
    let kept = write_kept(&harmless(), 20_000);
    assert_eq!(read_kept(&kept, 20_000), Some(harmless()));
    assert_eq!(
        read_kept(&kept, 20_000 + u32::from(KEPT_FOR_DAYS)),
        Some(harmless())
    );
    assert_eq!(read_kept(&kept, 20_001 + u32::from(KEPT_FOR_DAYS)), None);
}

#[test]
fn a_device_offers_nothing_from_a_day_that_has_not_come() {
    assert_eq!(read_kept(&write_kept(&harmless(), 20_001), 20_000), None);
}

#[test]
fn a_device_offers_an_unfinished_quiz_too() {
    let begun = answers(&[("danger-now", "none"), ("age", "45-plus")]);
    assert_eq!(read_kept(&write_kept(&begun, 20_000), 20_003), Some(begun));
    for damaged in ["", "AAA", "AAAA", "AAAA1", "äöüß"] {
        assert_eq!(read_kept(damaged, 20_000), None, "{damaged}");
    }
}
