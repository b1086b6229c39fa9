//! What would change the result. Each change that a reader is shown is made here, and the order must change as it says.

use crate::common::{answered, clicks, for_many, harmless_and_finished, told, walked};
use proptest::prelude::*;
use runners_hip::guide::{GUIDE, Part, Target, Urgency};
use runners_hip::quiz::{
    Change, Ranking, Responses, answers_that_count, assess, check, first_unanswered, rank,
    what_ifs, what_ifs_for,
};

fn ranking(responses: &Responses) -> Ranking {
    rank(&answers_that_count(responses))
}

/// What comes first, of the same kind as the target.
fn first(target: Target, ranking: &Ranking) -> Option<Target> {
    match target {
        Target::Cause(_) => ranking.first_cause(),
        Target::Pattern(_) => ranking.first_pattern(),
    }
}

/// Everything that is ranked and shown.
fn shown(ranking: &Ranking) -> Vec<Target> {
    let causes = ranking.causes.iter().map(|ranked| Target::Cause(ranked.id));
    let patterns = ranking
        .shown_patterns()
        .map(|ranked| Target::Pattern(ranked.id));
    causes.chain(patterns).collect()
}

#[test]
fn each_change_shown_changes_the_order_as_it_says() {
    for_many(&clicks(), |clicks| {
        let responses = walked(&clicks);
        if assess(&responses).urgency >= Urgency::SameDay {
            return Ok(());
        }
        let now = ranking(&responses);
        let all = what_ifs(&responses);
        for target in shown(&now) {
            let is_first = first(target, &now) == Some(target);
            for what_if in what_ifs_for(target, &now, &all) {
                let then = ranking(&what_if.responses);
                let then_first = first(target, &then);
                prop_assert_eq!(then_first, Some(what_if.then_first), "{}", told(&responses));
                prop_assert_ne!(then_first, first(target, &now));
                prop_assert_eq!(is_first, then_first != Some(target));
            }
        }
        Ok(())
    });
}

#[test]
fn each_change_is_of_one_question_after_the_danger_check_that_can_be_answered_so() {
    for_many(&clicks(), |clicks| {
        let responses = walked(&clicks);
        for what_if in what_ifs(&responses) {
            let (Change::Given(answer) | Change::NotGiven(answer)) = what_if.change;
            let asked = GUIDE.question(answer.question).map(|asked| asked.part);
            prop_assert_eq!(asked, Some(Part::Questions));
            let back = what_if
                .responses
                .with(answer.question, responses.chosen(answer.question));
            prop_assert_eq!(back, responses);
            let bit = 1 << answer.option;
            let is_given = what_if.responses.chosen(answer.question) & bit != 0;
            prop_assert_eq!(is_given, matches!(what_if.change, Change::Given(_)));
            prop_assert_eq!(check(answer.question, &what_if.responses), Ok(()));
        }
        Ok(())
    });
}

#[test]
fn no_change_hides_that_it_would_be_urgent() {
    for_many(&clicks(), |clicks| {
        let responses = answered(&clicks);
        for what_if in what_ifs(&responses) {
            prop_assert!(assess(&what_if.responses).urgency < Urgency::SameDay);
            prop_assert_eq!(first_unanswered(&what_if.responses), None);
        }
        Ok(())
    });
}

#[test]
fn at_most_two_changes_are_named_and_those_of_given_answers_come_first() {
    let mut named_some = false;
    for_many(&clicks(), |clicks| {
        let responses = walked(&clicks);
        let now = ranking(&responses);
        let all = what_ifs(&responses);
        for target in shown(&now) {
            let named = what_ifs_for(target, &now, &all);
            prop_assert!(named.len() <= 2);
            let of_given = |change| matches!(change, Change::NotGiven(_));
            prop_assert!(named.is_sorted_by_key(|what_if| !of_given(what_if.change)));
        }
        Ok(())
    });
    let all = what_ifs(&harmless_and_finished());
    for target in shown(&ranking(&harmless_and_finished())) {
        named_some |= !what_ifs_for(target, &ranking(&harmless_and_finished()), &all).is_empty();
    }
    assert!(named_some, "{}", told(&harmless_and_finished()));
}
