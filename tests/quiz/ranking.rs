//! Which causes and patterns are named, where, and with which reasons.

use crate::common::{answered, answers, but, clicked, clicks, for_many, question, told, with_role};
use proptest::prelude::*;
use runners_hip::guide::{AnswerId, GUIDE, QuestionId, Role, Target};
use runners_hip::quiz::{Responses, answers_that_count, points, rank};

/// Where each pattern can be (clinical reference, 4.2, "gate").
const PLACES: [(&str, &[&str]); 11] = [
    ("outer-tendon", &["outer", "outerfront"]),
    ("front-muscle", &["front", "deep", "outerfront"]),
    ("joint-pinch", &["front", "deep", "inner", "outerfront"]),
    ("joint-wear", &["front", "deep", "inner", "buttock"]),
    ("sit-bone", &["sitbone", "buttock"]),
    ("inner-thigh", &["inner"]),
    (
        "snapping",
        &["front", "outer", "outerfront", "deep", "inner"],
    ),
    ("deep-buttock", &["buttock", "sitbone"]),
    ("low-back", &["buttock", "sitbone"]),
    ("outer-band", &["outer", "outerfront"]),
    (
        "bone-stress",
        &[
            "front",
            "deep",
            "inner",
            "buttock",
            "sitbone",
            "outer",
            "outerfront",
        ],
    ),
];

/// The answers given that count for a target (`side` is 1) or against it (-1), the heaviest first.
fn counting(responses: &Responses, target: Target, side: i8) -> Vec<AnswerId> {
    let weight = |id: AnswerId| {
        let weights = GUIDE.answer(id)?.weights;
        let (_, weight) = weights.iter().find(|(of, _)| *of == target)?;
        Some((id, *weight)).filter(|(_, weight)| weight.signum() == side)
    };
    let mut found: Vec<(AnswerId, i8)> = responses.given().filter_map(weight).collect();
    found.sort_by_key(|(_, weight)| -weight.abs());
    found.into_iter().map(|(id, _)| id).collect()
}

#[test]
fn a_pattern_is_not_named_where_it_cannot_be() {
    for_many(&clicks(), |clicks| {
        let runner = answered(&clicks);
        for place in [
            "front",
            "outer",
            "outerfront",
            "sitbone",
            "buttock",
            "inner",
            "deep",
        ] {
            let there = but(&runner, &[("place", place)]);
            for ranked in rank(&there).patterns {
                let can_be_there = PLACES
                    .iter()
                    .any(|(id, places)| *id == ranked.pattern.id && places.contains(&place));
                prop_assert!(
                    can_be_there,
                    "{} at {place}: {}",
                    ranked.pattern.id,
                    told(&there)
                );
            }
        }
        Ok(())
    });
}

#[test]
fn at_most_three_patterns_are_shown_and_never_bone_stress() {
    for_many(&clicks(), |clicks| {
        let ranking = rank(&answered(&clicks));
        prop_assert!(ranking.shown_patterns().count() <= 3);
        prop_assert!(
            ranking
                .shown_patterns()
                .all(|ranked| ranked.pattern.id != "bone-stress")
        );
        Ok(())
    });
}

#[test]
fn whatever_is_named_has_all_its_reasons_for_and_against_the_heaviest_first() {
    for_many(&clicks(), |clicks| {
        let runner = answered(&clicks);
        let ranking = rank(&runner);
        let causes = ranking.causes.iter().map(|ranked| {
            (
                Target::Cause(ranked.id),
                &ranked.speaks_for,
                &ranked.speaks_against,
            )
        });
        let patterns = ranking.patterns.iter().map(|ranked| {
            (
                Target::Pattern(ranked.id),
                &ranked.speaks_for,
                &ranked.speaks_against,
            )
        });
        for (target, speaks_for, speaks_against) in causes.chain(patterns) {
            prop_assert!(!speaks_for.is_empty(), "{target:?}: {}", told(&runner));
            prop_assert_eq!(
                speaks_for,
                &counting(&runner, target, 1),
                "{}",
                told(&runner)
            );
            prop_assert_eq!(
                speaks_against,
                &counting(&runner, target, -1),
                "{}",
                told(&runner)
            );
        }
        Ok(())
    });
}

#[test]
fn not_sure_and_skip_count_for_nothing() {
    let mut runner = Responses::default();
    for (id, asked) in GUIDE.numbered_questions() {
        let unsure = with_role(asked, Role::NotSure)
            .into_iter()
            .chain(with_role(asked, Role::Skip));
        runner = runner.with(id, unsure.map(|option| 1 << option).sum());
    }
    assert_eq!(points(&runner), points(&Responses::default()));
    assert!(rank(&runner).causes.is_empty() && rank(&runner).patterns.is_empty());
}

#[test]
fn an_answer_to_a_question_that_is_no_longer_asked_does_not_count() {
    let snap = [("clicks", "side"), ("place", "sitbone")];
    assert!(answers_that_count(&answers(&snap)).chosen(question("clicks")) == 0);
    let snap = [("clicks", "side"), ("place", "outer")];
    assert!(answers_that_count(&answers(&snap)).chosen(question("clicks")) != 0);
}

#[test]
fn the_order_of_answering_does_not_matter() {
    let order = Just(
        GUIDE
            .numbered_questions()
            .map(|(id, _)| id)
            .collect::<Vec<_>>(),
    );
    for_many(&(clicks(), order.prop_shuffle()), |(clicks, order)| {
        let in_order = answered(&clicks);
        let answer = |responses, id: &QuestionId| {
            let on_page = clicks.get(usize::from(id.0)).map_or(&[][..], Vec::as_slice);
            clicked(*id, &responses, on_page)
        };
        let shuffled = order.iter().fold(Responses::default(), answer);
        let ranked = |responses| format!("{:?}", rank(responses));
        prop_assert_eq!(ranked(&shuffled), ranked(&in_order));
        Ok(())
    });
}
