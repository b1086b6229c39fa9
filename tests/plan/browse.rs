//! The library's filters, over everything that can be asked for.

#![allow(
    clippy::expect_used,
    reason = "a test that cannot go on says so by stopping"
)]

use runners_hip::guide::{CauseId, GUIDE, LIBRARY, PatternId, Suitability};
use runners_hip::plan::{Filter, browse};

fn causes() -> impl Iterator<Item = Option<CauseId>> {
    let all = (0u8..).zip(GUIDE.causes);
    std::iter::once(None).chain(all.map(|(number, _)| Some(CauseId(number))))
}

fn patterns() -> impl Iterator<Item = Option<PatternId>> {
    let all = (0u8..).zip(GUIDE.patterns);
    std::iter::once(None).chain(all.map(|(number, _)| Some(PatternId(number))))
}

#[test]
fn every_filter_shows_just_what_it_asks_for() {
    for kind in Filter::KINDS {
        for equipment in Filter::EQUIPMENT {
            for cause in causes() {
                let filter = Filter {
                    cause,
                    equipment,
                    kind,
                    pattern: None,
                };
                let shown: Vec<&str> = browse(filter).iter().map(|card| card.exercise.id).collect();
                let wanted: Vec<&str> = LIBRARY
                    .exercises
                    .iter()
                    .filter(|exercise| kind.is_none() || kind == Some(exercise.kind))
                    .filter(|exercise| equipment.is_none() || equipment == Some(exercise.equipment))
                    .filter(|exercise| cause.is_none_or(|cause| exercise.serves.contains(&cause)))
                    .map(|exercise| exercise.id)
                    .collect();
                assert_eq!(shown, wanted, "{filter:?}");
            }
        }
    }
}

#[test]
fn a_pattern_judges_all_cards_and_leaves_none_out() {
    for pattern in patterns() {
        let filter = Filter {
            pattern,
            ..Filter::default()
        };
        let cards = browse(filter);
        assert_eq!(cards.len(), LIBRARY.exercises.len());
        assert!(cards.is_sorted_by_key(|card| card.suitability));
        for card in cards {
            let verdict = pattern.map_or(Suitability::Good, |pattern| {
                let suits = card.exercise.suits.get(usize::from(pattern.0));
                suits.expect("every pattern has a verdict").suitability
            });
            assert_eq!(
                card.suitability, verdict,
                "{} {pattern:?}",
                card.exercise.id
            );
        }
    }
}

#[test]
fn no_single_choice_of_the_page_is_empty() {
    for kind in Filter::KINDS {
        assert!(
            !browse(Filter {
                kind,
                ..Filter::default()
            })
            .is_empty()
        );
    }
    for equipment in Filter::EQUIPMENT {
        assert!(
            !browse(Filter {
                equipment,
                ..Filter::default()
            })
            .is_empty()
        );
    }
    for cause in causes() {
        assert!(
            !browse(Filter {
                cause,
                ..Filter::default()
            })
            .is_empty(),
            "{cause:?}"
        );
    }
}
