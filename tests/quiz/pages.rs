//! Which page follows which: the answers to look over, the way to change one, and the short way through the danger check.

use crate::common::{answers, but, clicks, for_many, harmless_and_finished, question, walked};
use proptest::prelude::*;
use runners_hip::guide::{GUIDE, Part, Urgency};
use runners_hip::quiz::{
    Page, Responses, Route, assess, first_page, first_unanswered, page_after, page_before,
    page_to_resume, path,
};

const LONG: Route = Route {
    only_danger_check: false,
    changing: false,
};
const SHORT: Route = Route {
    only_danger_check: true,
    changing: false,
};
const CHANGING: Route = Route {
    only_danger_check: false,
    changing: true,
};

#[test]
fn the_answers_are_looked_over_before_the_result() {
    let last = Page::Question(question("about-you"));
    assert_eq!(
        page_after(&harmless_and_finished(), last, LONG),
        Page::CheckAnswers
    );
    assert_eq!(
        page_after(&harmless_and_finished(), Page::CheckAnswers, LONG),
        Page::Result
    );
    assert_eq!(
        page_before(&harmless_and_finished(), Page::Result, LONG),
        Some(Page::CheckAnswers)
    );
    assert_eq!(
        page_before(&harmless_and_finished(), Page::CheckAnswers, LONG),
        Some(last)
    );
}

#[test]
fn an_urgent_result_comes_at_once() {
    let emergency = answers(&[("danger-now", "cannot-stand")]);
    assert_eq!(page_after(&emergency, first_page(), LONG), Page::Result);
    assert_eq!(
        page_before(&emergency, Page::Result, LONG),
        Some(first_page())
    );
}

#[test]
fn whoever_is_under_18_leaves_without_looking_over() {
    let young = answers(&[
        ("danger-now", "none"),
        ("age", "under-18"),
        ("danger-today", "none"),
        ("walking", "free"),
        ("pain-now", "low"),
    ]);
    let last = path(&young).last().copied();
    let after = last.map(|last| page_after(&young, Page::Question(last), LONG));
    assert_eq!(after, Some(Page::Result));
    assert!(assess(&young).leaves_quiz);
}

#[test]
fn a_change_comes_straight_back() {
    let place = Page::Question(question("place"));
    assert_eq!(
        page_after(&harmless_and_finished(), place, CHANGING),
        Page::CheckAnswers
    );
    assert_eq!(
        page_before(&harmless_and_finished(), place, CHANGING),
        Some(Page::CheckAnswers)
    );
}

#[test]
fn a_change_asks_only_what_it_makes_newly_necessary() {
    // The question about clicks is not asked about a sore sitting bone. At the front of the hip it is, and the bed-edge
    // test after it.
    let sit_bone = but(&harmless_and_finished(), &[("place", "sitbone")])
        .with(question("clicks"), 0)
        .with(question("bed-test"), 0);
    assert_eq!(first_unanswered(&sit_bone), None);
    let front = but(&sit_bone, &[("place", "front")]);
    let clicks = Page::Question(question("clicks"));
    assert_eq!(
        page_after(&front, Page::Question(question("place")), CHANGING),
        clicks
    );
    let front = but(&front, &[("clicks", "none")]);
    let bed = Page::Question(question("bed-test"));
    assert_eq!(page_after(&front, clicks, CHANGING), bed);
    let front = but(&front, &[("bed-test", "skip")]);
    assert_eq!(page_after(&front, bed, CHANGING), Page::CheckAnswers);
}

#[test]
fn a_change_that_makes_it_urgent_shows_the_result_at_once() {
    let ill = but(&harmless_and_finished(), &[("danger-today", "leg-swollen")]);
    let page = Page::Question(question("danger-today"));
    let after = page_after(&ill, page, CHANGING);
    assert_eq!(assess(&ill).urgency, Urgency::SameDay);
    assert_eq!(after, Page::Result);
}

#[test]
fn the_short_way_ends_after_the_danger_check() {
    let danger_check = GUIDE
        .numbered_questions()
        .filter(|(_, asked)| asked.part == Part::DangerCheck)
        .map(|(id, _)| id);
    let last = danger_check.max().map(Page::Question);
    let pages = std::iter::successors(Some(first_page()), |page| {
        (*page != Page::Result).then(|| page_after(&harmless_and_finished(), *page, SHORT))
    });
    let pages: Vec<Page> = pages.collect();
    assert_eq!(pages.last(), Some(&Page::Result));
    assert_eq!(pages.iter().rev().nth(1).copied(), last);
    assert!(!pages.contains(&Page::CheckAnswers));
}

#[test]
fn from_the_short_way_the_quiz_goes_on_where_it_stopped() {
    let checked = harmless_and_finished().before(question("place"));
    assert_eq!(
        page_to_resume(&checked, LONG),
        Page::Question(question("place"))
    );
    assert_eq!(page_to_resume(&checked, SHORT), Page::Result);
    assert_eq!(
        page_to_resume(&harmless_and_finished(), LONG),
        Page::CheckAnswers
    );
    assert_eq!(page_to_resume(&Responses::default(), LONG), first_page());
}

#[test]
fn the_short_way_raises_every_flag_that_the_danger_check_alone_can_raise() {
    for_many(&clicks(), |clicks| {
        let whole = walked(&clicks);
        let short = assess(&whole.before(question("place")));
        for raised in assess(&whole).raised {
            let when = &raised.flag.when;
            let lines = when.all.iter().chain(when.of).copied().flatten();
            let mut facts = lines.chain(when.none);
            let from_danger_check = facts.all(|fact| {
                let asked = GUIDE.question(fact.question);
                asked.is_some_and(|asked| asked.part == Part::DangerCheck)
            });
            let is_raised = short
                .raised
                .iter()
                .any(|known| known.flag.id == raised.flag.id);
            prop_assert!(is_raised || !from_danger_check, "{}", raised.flag.id);
        }
        Ok(())
    });
}

#[test]
fn going_back_never_changes_an_answer_and_ends_at_the_first_page() {
    for_many(&clicks(), |clicks| {
        let responses = walked(&clicks);
        let mut page = Page::Result;
        let mut steps = 0;
        while let Some(before) = page_before(&responses, page, LONG) {
            page = before;
            steps += 1;
            prop_assert!(steps < 40);
        }
        prop_assert_eq!(page, first_page());
        Ok(())
    });
}
