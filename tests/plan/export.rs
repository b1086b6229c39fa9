//! What is exported comes back the same, and nothing else comes in.

use crate::common::{for_many, harmless};
use crate::saved::saved;
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use proptest::collection::vec;
use proptest::prelude::*;
use runners_hip::guide::{ExerciseId, GUIDE, LIBRARY};
use runners_hip::plan::{
    Activity, Day, Effort, Log, Morning, Pain, Plan, Refused, Saved, Session, Side, StopReason,
    export, import,
};
use runners_hip::quiz::{answers_that_count, assess, rank};

const NAME: &str = "runners-hip.";

/// A text of version 1, as it was first written. It must stay readable for ever.
const OF_VERSION_1: &str = "runners-hip.AfUAAAAHCWJlbHQtcHVzaAxnbHV0ZS1icmlkZ2UPc2lkZS1seWluZy1saWZ0DnNxdWF0LXRvLWNoYWlyDmJhbmQtc2lkZS13YWxrCXN0ZXAtZG93bhNzaW5nbGUtbGVnLWRlYWRsaWZ0AQxvdXRlci10ZW5kb24AAQpicmlzay13YWxrAa2iAQEABwAAAAAAAQAAAQABAAABAAACAAAAAAABAAMAAAAAAAEABAAAAAAAAQAFAAAAAAAAAQYAAAAAAAABAAKtogEAAgABAAMAAQEAAAAAAK-iAQACAAEAAwABAQAAAAAAAAABBQAAAQEAAQABAAMMBh4IACXNf2I";

/// The version and the content of a text, without its length and checksum.
fn opened(text: &str) -> Vec<u8> {
    let encoded = text.strip_prefix(NAME).unwrap_or_default();
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(encoded).unwrap_or_default();
    assert!(bytes.len() > 9, "base64url, as others read it too");
    bytes
}

/// The same bytes as a text whose checksum is right.
fn closed(version: u8, content: &[u8]) -> String {
    let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
    let mut bytes = vec![version];
    bytes.extend(length.to_le_bytes());
    bytes.extend(content);
    let sum = crc32fast::hash(&bytes);
    bytes.extend(sum.to_le_bytes());
    format!("{NAME}{}", BASE64_URL_SAFE_NO_PAD.encode(bytes))
}

#[test]
fn what_is_exported_comes_back_the_same() {
    for_many(&saved(), |saved| {
        let text = export(&saved);
        let safe = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
        prop_assert!(text.chars().all(safe), "{}", text);
        let imported = import(&text).map_err(|why| TestCaseError::fail(format!("{why:?}")))?;
        prop_assert_eq!(&imported.saved, &saved);
        prop_assert_eq!(imported.dropped, Vec::<String>::new());
        prop_assert_eq!(export(&imported.saved), text);
        Ok(())
    });
}

#[test]
fn line_breaks_and_spaces_around_and_within_a_text_do_no_harm() {
    let text = export(&Saved::default());
    let (start, end) = text.split_at(30);
    let mailed = format!("  {start}\r\n{end}\n\n");
    assert_eq!(import(&mailed), import(&text));
}

#[test]
fn a_text_that_is_cut_off_anywhere_is_refused() {
    for_many(&saved(), |saved| {
        let text = export(&saved);
        for end in 0..text.len() {
            let cut = text.get(..end).unwrap_or_default();
            let wanted = if end == 0 {
                Refused::NotOurs
            } else {
                Refused::CutOff
            };
            prop_assert_eq!(import(cut), Err(wanted), "{} of {}", end, text.len());
        }
        Ok(())
    });
}

#[test]
fn a_text_in_which_anything_was_changed_is_refused() {
    let change = (saved(), any::<prop::sample::Index>(), "[ -~]");
    for_many(&change, |(saved, place, letter)| {
        let text = export(&saved);
        let place = place.index(text.len());
        let mut changed = text.clone();
        changed.replace_range(place..=place, &letter);
        if changed != text {
            prop_assert!(import(&changed).is_err(), "{} at {}", letter, place);
        }
        Ok(())
    });
}

#[test]
fn something_else_is_not_ours() {
    for text in [
        "",
        " ",
        "Dear diary",
        "RUNNERS-HIP.",
        "{\"version\":1}",
        "https://example.org/",
    ] {
        assert_eq!(import(text), Err(Refused::NotOurs), "{text}");
    }
    assert_eq!(import(NAME), Err(Refused::CutOff));
    assert_eq!(import("runners-hip.AAAA!"), Err(Refused::Damaged));
}

#[test]
fn a_newer_version_is_told_from_a_damaged_text() {
    assert_eq!(
        import(&closed(3, b"whatever it will be")),
        Err(Refused::Newer)
    );
    assert_eq!(import(&closed(255, b"")), Err(Refused::Newer));
    assert_eq!(import(&closed(0, b"")), Err(Refused::Damaged));
    let mut flipped = opened(&export(&Saved::default()));
    if let Some(version) = flipped.first_mut() {
        *version = 9;
    }
    let text = format!("{NAME}{}", BASE64_URL_SAFE_NO_PAD.encode(flipped));
    assert_eq!(import(&text), Err(Refused::Damaged));
}

#[test]
fn arbitrary_text_never_panics_and_never_comes_in() {
    let text = prop_oneof![
        "\\PC{0,300}",
        "[A-Za-z0-9_-]{0,300}",
        "runners-hip.[A-Za-z0-9_-]{0,300}"
    ];
    for_many(&text, |text| {
        prop_assert!(import(&text).is_err());
        let named = [NAME, &text].concat();
        prop_assert!(import(&named).is_err());
        Ok(())
    });
}

#[test]
fn arbitrary_bytes_with_the_right_checksum_never_panic() {
    for_many(&vec(any::<u8>(), 0..200), |bytes| {
        if let Ok(imported) = import(&closed(2, &bytes)) {
            // Whatever can be read is sound enough to go on with.
            prop_assert!(import(&export(&imported.saved)).is_ok());
        }
        Ok(())
    });
}

#[test]
fn a_changed_content_with_the_right_checksum_never_panics() {
    let changes = vec((any::<prop::sample::Index>(), any::<u8>()), 1..6);
    for_many(&(saved(), changes), |(saved, changes)| {
        let bytes = opened(&export(&saved));
        let mut content = bytes.get(5..bytes.len() - 4).unwrap_or_default().to_vec();
        for (place, byte) in changes {
            let place = place.index(content.len());
            if let Some(slot) = content.get_mut(place) {
                *slot = byte;
            }
        }
        if let Ok(mut imported) = import(&closed(2, &content)) {
            let log = &imported.saved.log;
            prop_assert!(log.sessions().is_sorted_by_key(|session| session.day));
            let pains = log
                .sessions()
                .iter()
                .map(|session| session.pain_during.number());
            prop_assert!(pains.max() <= Some(10));
            let _ = log.stopped();
            let _ = imported.saved.run.standing(log);
            if let Some(plan) = &mut imported.saved.plan {
                let tasks = plan.session(log, Day(30_000));
                prop_assert!(tasks.iter().all(|task| plan.suits(task.exercise)));
            }
        }
        Ok(())
    });
}

#[test]
fn an_exercise_that_no_longer_exists_is_left_out_and_reported() {
    let bridge = GUIDE.exercise_named("glute-bridge");
    let squat = GUIDE.exercise_named("squat-to-chair");
    let done: Vec<ExerciseId> = bridge.into_iter().chain(squat).collect();
    let mut saved = Saved::default();
    saved.log.record(Session {
        day: Day(5),
        activity: Activity::Exercises(done),
        pain_before: Pain::NONE,
        pain_during: Pain::FINE,
        limped_or_rising: false,
        effort: Effort::Right,
        morning: None,
        settled: false,
    });
    let runner = harmless();
    let ranking = rank(&answers_that_count(&runner));
    saved.plan = Plan::for_result(&assess(&runner), &ranking, &runner, Day(4)).ok();
    let has_bridge = |plan: &Option<Plan>| {
        let items = plan.iter().flat_map(Plan::items);
        items.filter(|item| Some(item.exercise) == bridge).count()
    };
    assert_eq!(has_bridge(&saved.plan), 1);

    // The same text from a time when the bridge had another name.
    let bytes = opened(&export(&saved));
    let content = bytes.get(5..bytes.len() - 4).unwrap_or_default().to_vec();
    let at = content
        .windows(12)
        .position(|window| window == b"glute-bridge");
    let renamed: Vec<u8> = (0..)
        .zip(content)
        .map(|(place, byte)| if Some(place) == at { b'X' } else { byte })
        .collect();
    let imported = import(&closed(2, &renamed));
    let (kept, dropped) = match imported {
        Ok(imported) => (imported.saved, imported.dropped),
        Err(why) => unreachable!("{why:?}"),
    };
    assert_eq!(dropped, ["Xlute-bridge"]);
    assert_eq!(has_bridge(&kept.plan), 0);
    let items = |plan: &Option<Plan>| plan.as_ref().map_or(0, |plan| plan.items().len());
    assert_eq!(items(&kept.plan) + 1, items(&saved.plan), "the others stay");
    let activities: Vec<_> = kept
        .log
        .sessions()
        .iter()
        .map(|session| &session.activity)
        .collect();
    assert_eq!(
        activities,
        [&Activity::Exercises(squat.into_iter().collect())]
    );
}

#[test]
fn the_order_of_the_content_does_not_matter() {
    // Numbers count along the names in the text, so the text does not hold the numbers of the content.
    let last = u8::try_from(LIBRARY.exercises.len() - 1).map(ExerciseId);
    let mut saved = Saved::default();
    saved.log.record(Session {
        day: Day(5),
        activity: Activity::Exercises(last.into_iter().collect()),
        pain_before: Pain::NONE,
        pain_during: Pain::NONE,
        limped_or_rising: false,
        effort: Effort::Right,
        morning: None,
        settled: false,
    });
    let bytes = opened(&export(&saved));
    let name = LIBRARY.exercises.last().map_or("", |exercise| exercise.id);
    let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    assert!(holds(name.as_bytes()));
    // Day 5, exercises, one of them, the first in the list.
    assert!(holds(&[5, 0, 1, 0]));
}

#[test]
fn a_text_of_version_1_stays_readable() {
    let imported = import(OF_VERSION_1);
    let saved = match imported {
        Ok(imported) => imported.saved,
        Err(why) => unreachable!("{why:?}"),
    };
    let items = saved.plan.iter().flat_map(Plan::items);
    assert!(items.clone().count() >= 5);
    assert_eq!(items.filter(|item| item.left_out).count(), 1);
    let days: Vec<u16> = saved
        .log
        .sessions()
        .iter()
        .map(|session| session.day.0)
        .collect();
    assert_eq!(days, [20_781, 20_783]);
    assert!(saved.run.is_locked());
    assert_eq!(saved.player.sore_side, Some(Side::Right));
    assert_eq!(saved.schedule.session_at, (6, 30));
}

#[test]
fn a_danger_sign_is_kept_and_a_text_of_version_1_has_none() {
    let mut saved = Saved::default();
    saved.log.tell_danger_sign();
    let stopped = |text: &str| import(text).map(|imported| imported.saved.log.stopped());
    assert_eq!(stopped(&export(&saved)), Ok(Some(StopReason::DangerSign)));
    assert_eq!(stopped(OF_VERSION_1), Ok(None));
    // The same content that ends before the sign, as version 2 never does.
    let bytes = opened(&export(&saved));
    let (content, sign) = bytes.split_at(bytes.len() - 5);
    let content = content.get(5..).unwrap_or_default();
    assert_eq!(sign.first(), Some(&1));
    assert_eq!(import(&closed(2, content)), Err(Refused::Damaged));
    assert_eq!(stopped(&closed(1, content)), Ok(None));
}

#[test]
fn a_year_of_training_fits_into_a_message() {
    let mut log = Log::default();
    for day in 0..156 {
        log.record(Session {
            day: Day(20_000 + day * 2),
            activity: Activity::Exercises((0..6).map(ExerciseId).collect()),
            pain_before: Pain::NONE,
            pain_during: Pain::FINE,
            limped_or_rising: false,
            effort: Effort::Right,
            morning: Some(Morning::default()),
            settled: false,
        });
    }
    let text = export(&Saved {
        log,
        ..Saved::default()
    });
    assert!(text.len() < 6_000, "{} letters", text.len());
}
