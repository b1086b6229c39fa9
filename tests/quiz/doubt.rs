//! Doubt and change: no tick, no "not sure" and no missing answer may ever make a runner safer than he is.

use crate::common::{
    answered, but, clicks, danger_lists, for_many, harmless, question, told, walk, walked,
    with_role,
};
use proptest::prelude::*;
use runners_hip::guide::Urgency::{self, SelfCare, Soon};
use runners_hip::guide::{GUIDE, Part, Question, Role};
use runners_hip::quiz::{Responses, assess, assess_so_far, path};

/// A question's answers with this role, as bits.
fn bits(question: &Question, role: Role) -> u32 {
    with_role(question, role)
        .into_iter()
        .map(|option| 1 << option)
        .sum()
}

/// The least that doubt about a sign of this urgency may come to (clinical reference, 0.2 rule 7).
fn one_step_below(urgency: Urgency) -> Urgency {
    match urgency {
        Urgency::Emergency => Urgency::SameDay,
        Urgency::SameDay | Soon => Soon,
        SelfCare => SelfCare,
    }
}

#[test]
fn another_danger_sign_never_lowers_the_urgency() {
    for_many(&clicks(), |clicks| {
        let before = answered(&clicks);
        for (id, question) in danger_lists() {
            for option in with_role(question, Role::Fact) {
                let ticked = before.chosen(id) & !bits(question, Role::Nothing) | 1 << option;
                let after = assess(&before.with(id, ticked));
                prop_assert!(after.urgency >= assess(&before).urgency);
                prop_assert!(after.no_run || !assess(&before).no_run);
                prop_assert!(after.withholds_cards || !assess(&before).withholds_cards);
            }
        }
        Ok(())
    });
}

#[test]
fn worse_walking_never_lowers_the_urgency() {
    for_many(&clicks(), |clicks| {
        let runner = answered(&clicks);
        let with = |walking| assess(&but(&runner, &[("walking", walking)]));
        for (better, worse) in [
            ("free", "sore"),
            ("sore", "limp"),
            ("free", "not-sure"),
            ("not-sure", "limp"),
        ] {
            prop_assert!(
                with(better).urgency <= with(worse).urgency,
                "{better}, {worse}"
            );
            prop_assert!(
                !with(better).no_run || with(worse).no_run,
                "{better}, {worse}"
            );
        }
        Ok(())
    });
}

#[test]
fn worse_pain_never_lowers_the_urgency() {
    for_many(&clicks(), |clicks| {
        let runner = answered(&clicks);
        let with = |pain| assess(&but(&runner, &[("pain-now", pain)])).urgency;
        prop_assert!(with("low") <= with("medium") && with("medium") <= with("high"));
        Ok(())
    });
}

#[test]
fn not_sure_about_a_danger_list_is_never_self_care_and_at_most_one_step_below_yes() {
    for_many(&clicks(), |clicks| {
        let runner = answered(&clicks);
        for (id, question) in danger_lists() {
            let unsure = assess(&runner.with(id, bits(question, Role::NotSure)));
            prop_assert!(unsure.urgency > SelfCare, "{}", question.id);
            for option in with_role(question, Role::Fact) {
                let sure = assess(&runner.with(id, 1 << option));
                prop_assert!(
                    unsure.urgency >= one_step_below(sure.urgency),
                    "{}",
                    question.id
                );
            }
        }
        Ok(())
    });
}

#[test]
fn not_sure_beside_a_sign_never_lowers_the_urgency() {
    for_many(&clicks(), |clicks| {
        let sure = answered(&clicks);
        for (id, question) in danger_lists() {
            let signs = sure.chosen(id) & !bits(question, Role::Nothing);
            let unsure = sure.with(id, signs | bits(question, Role::NotSure));
            prop_assert!(
                assess(&unsure).urgency >= assess(&sure).urgency,
                "{}",
                question.id
            );
        }
        Ok(())
    });
}

#[test]
fn a_danger_list_that_was_asked_and_not_answered_counts_like_not_sure() {
    for_many(&clicks(), |clicks| {
        let runner = answered(&clicks);
        for (id, question) in danger_lists() {
            let unanswered = runner.with(id, 0);
            let urgency = assess(&unanswered).urgency;
            prop_assert!(urgency > SelfCare, "{}: {}", question.id, told(&unanswered));
            if path(&unanswered).contains(&id) {
                let unsure = assess(&runner.with(id, bits(question, Role::NotSure))).urgency;
                prop_assert_eq!(urgency, unsure, "{}: {}", question.id, told(&unanswered));
            }
        }
        Ok(())
    });
}

#[test]
fn without_any_answer_it_is_not_self_care() {
    assert!(assess(&Responses::default()).urgency > SelfCare);
}

#[test]
fn a_missing_answer_is_doubt_in_a_danger_list_alone() {
    for name in ["age", "walking", "pain-now", "how-long", "course"] {
        let runner = harmless().with(question(name), 0);
        assert_eq!(assess(&runner).urgency, SelfCare, "{name}");
    }
}

#[test]
fn not_sure_about_walking_is_not_self_care() {
    assert!(assess(&but(&harmless(), &[("walking", "not-sure")])).urgency > SelfCare);
}

#[test]
fn the_urgency_so_far_never_falls_and_is_never_above_the_end() {
    for_many(&clicks(), |clicks| {
        let pages = walk(&clicks);
        let so_far: Vec<Urgency> = pages
            .iter()
            .map(|(_, so_far)| assess_so_far(so_far).urgency)
            .collect();
        prop_assert!(so_far.is_sorted(), "{so_far:?}");
        let end = pages.last().map(|(_, responses)| assess(responses).urgency);
        prop_assert!(so_far.last().copied() <= end);
        Ok(())
    });
}

#[test]
fn a_quiz_that_ends_early_misses_nothing_more_urgent() {
    for_many(&(clicks(), clicks()), |(clicks, later)| {
        let Some((_, end)) = walk(&clicks).pop() else {
            return Ok(());
        };
        let never_asked = GUIDE
            .numbered_questions()
            .filter(|(id, question)| question.part == Part::DangerCheck && end.chosen(*id) == 0);
        let asked_after_all = never_asked.fold(end, |all, (id, _)| {
            all.with(id, answered(&later).chosen(id))
        });
        prop_assert!(
            assess(&asked_after_all).urgency <= assess(&end).urgency,
            "{}",
            told(&asked_after_all)
        );
        Ok(())
    });
}

#[test]
fn every_raised_urgency_names_an_answer_of_the_reader() {
    for_many(&clicks(), |clicks| {
        let Some((_, end)) = walk(&clicks).pop() else {
            return Ok(());
        };
        let found = assess(&end);
        let named = found
            .raised
            .iter()
            .any(|raised| raised.urgency == found.urgency && raised.answers(&end).next().is_some());
        prop_assert!(
            named || found.urgency == SelfCare || found.bone_stress.is_some(),
            "{}",
            told(&end)
        );
        Ok(())
    });
}

#[test]
fn no_advice_is_given_about_a_question_that_was_never_asked() {
    for_many(&clicks(), |clicks| {
        let end = walked(&clicks);
        for raised in assess(&end).raised {
            let named = raised.answers(&end).next().is_some();
            let flag = raised.flag;
            prop_assert!(
                named || flag.advice.is_none(),
                "{}: {}",
                flag.id,
                told(&end)
            );
        }
        Ok(())
    });
}
