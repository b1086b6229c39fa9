//! Every red flag has its cases: what it asks for raises it together, and no part of that reaches the same urgency,
//! unless another rule of the clinical reference says so. A red flag or an answer without a case fails here.

mod table;

use crate::common::{answer, but, harmless, question, told};
use runners_hip::guide::{AnyOf, Fact, GUIDE, RedFlag};
use runners_hip::quiz::{Assessment, Responses, assess};
use std::collections::BTreeSet;
use std::fs;
use table::{Answer, Case, cases};

/// The harmless runner with these answers.
fn runner(given: &[Answer]) -> Responses {
    let (missing, told): (Vec<Answer>, Vec<Answer>) =
        given.iter().partition(|answer| answer.1.is_empty());
    missing.iter().fold(but(&harmless(), &told), |all, answer| {
        all.with(question(answer.0), 0)
    })
}

/// One answer of each line, in every combination.
fn combinations(lines: &[&[Answer]]) -> Vec<Vec<Answer>> {
    lines.iter().fold(vec![Vec::new()], |so_far, line| {
        let longer = |given: &Vec<Answer>| {
            line.iter()
                .map(|answer| [given.as_slice(), &[*answer]].concat())
                .collect::<Vec<_>>()
        };
        so_far.iter().flat_map(longer).collect()
    })
}

fn raises(found: &Assessment, flag: &str) -> bool {
    let mut raised = found.raised.iter();
    raised.any(|raised| raised.flag.id == flag && raised.certain)
}

/// All cases with each way to raise their red flag.
fn for_each_case(check: impl Fn(&Case, &[Answer])) {
    for case in cases() {
        for given in combinations(case.lines) {
            check(case, &given);
        }
    }
}

#[test]
fn each_red_flag_is_raised_by_each_of_its_cases() {
    for_each_case(|case, given| {
        let runner = runner(given);
        let found = assess(&runner);
        let reached = raises(&found, case.flag) && found.urgency >= case.urgency;
        assert!(reached, "{}: {}", case.flag, told(&runner));
    });
}

#[test]
fn each_case_is_as_urgent_as_its_red_flag() {
    for case in cases() {
        let flag = GUIDE.red_flags.iter().find(|flag| flag.id == case.flag);
        let urgency = flag.map(|flag| flag.urgency);
        assert_eq!(urgency, Some(case.urgency), "{}", case.flag);
    }
}

#[test]
fn no_part_of_a_case_raises_its_red_flag_or_reaches_its_urgency() {
    for_each_case(|case, given| {
        for left_out in 0..given.len() {
            let part: Vec<Answer> = (0..)
                .zip(given)
                .filter(|(at, _)| *at != left_out)
                .map(|(_, answer)| *answer)
                .collect();
            let calm: Vec<Answer> = case
                .calm
                .iter()
                .filter(|calm| part.iter().all(|answer| answer.0 != calm.0))
                .copied()
                .collect();
            let runner = runner(&[part.as_slice(), &calm].concat());
            let found = assess(&runner);
            let shown = told(&runner);
            assert!(!raises(&found, case.flag), "{}: {shown}", case.flag);
            let enough = part.iter().any(|answer| case.enough_alone.contains(answer));
            let below = found.urgency < case.urgency || case.lines.len() == 1;
            assert!(enough || below, "{}: {shown}", case.flag);
        }
    });
}

#[test]
fn what_takes_a_red_flag_back_does_so() {
    for_each_case(|case, given| {
        for spoiler in case.unless {
            let runner = runner(&[given, &[*spoiler]].concat());
            let raised = raises(&assess(&runner), case.flag);
            assert!(!raised, "{}: {}", case.flag, told(&runner));
        }
    });
}

#[test]
fn every_red_flag_has_a_case() {
    let written: BTreeSet<&str> = cases().map(|case| case.flag).collect();
    let known: BTreeSet<&str> = GUIDE.red_flags.iter().map(|flag| flag.id).collect();
    let missing: Vec<_> = known.difference(&written).collect();
    let unknown: Vec<_> = written.difference(&known).collect();
    assert!(
        missing.is_empty() && unknown.is_empty(),
        "write a case in tests/quiz/red_flag_cases/table for {missing:?}; there is no red flag {unknown:?}"
    );
}

#[test]
fn every_answer_that_a_red_flag_speaks_of_stands_in_a_case() {
    for flag in GUIDE.red_flags {
        let lines = || cases().filter(|case| case.flag == flag.id);
        let raising: Vec<Answer> = lines()
            .flat_map(|case| case.lines.iter().copied().flatten())
            .copied()
            .collect();
        let spoiling: Vec<Answer> = lines().flat_map(|case| case.unless).copied().collect();
        let wanted = flag.when.all.iter().chain(flag.when.of).copied();
        assert_written(flag, wanted, &raising);
        assert_written(flag, [flag.when.none].into_iter(), &spoiling);
    }
}

fn assert_written(flag: &RedFlag, lines: impl Iterator<Item = AnyOf>, written: &[Answer]) {
    for fact in lines.flatten() {
        let covered: u32 = written
            .iter()
            .filter(|(name, _)| question(name) == fact.question)
            .map(|(name, id)| match *id {
                "" => Fact::UNANSWERED,
                id => 1 << answer(name, id).option,
            })
            .fold(0, |all, bit| all | bit);
        let asked = GUIDE.question(fact.question).map_or("?", |asked| asked.id);
        assert_eq!(
            fact.options & !covered,
            0,
            "{}: an answer to {asked} has no case in tests/quiz/red_flag_cases/table",
            flag.id
        );
    }
}

#[test]
fn every_item_of_the_reference_stands_in_the_red_flags() -> Result<(), Box<dyn std::error::Error>> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/content/red_flags.toml");
    let content: toml::Table = toml::from_str(&fs::read_to_string(file)?)?;
    let flags = content.get("red_flag").and_then(toml::Value::as_array);
    let codes: Vec<&str> = flags
        .into_iter()
        .flatten()
        .filter_map(|flag| flag.get("code").and_then(toml::Value::as_str))
        .flat_map(|codes| codes.split(", "))
        .collect();
    for (letter, last) in [("E", 9), ("U", 8), ("L", 3), ("N", 11), ("A", 10)] {
        for number in 1..=last {
            let code = format!("{letter}{number}");
            assert!(
                codes.contains(&code.as_str()),
                "no red flag has the code {code}"
            );
        }
    }
    Ok(())
}
