//! The way through the quiz, played by readers who click at random and go back and forth as they like.

use crate::common::{Clicks, clicked, clicks, for_many, told, walk};
use proptest::collection::vec;
use proptest::prelude::*;
use runners_hip::guide::{GUIDE, Part, QUESTION_COUNT, QuestionId, Urgency};
use runners_hip::quiz::{Progress, Responses, Step, assess_so_far, next, path, previous, progress};

/// What a reader does on a page: nothing but go back, or click and continue.
#[derive(Clone, Debug)]
enum Move {
    Back,
    Forward(Clicks),
}

/// A reader in the middle of a quiz, with its ups and downs.
fn moves() -> impl Strategy<Value = Vec<Move>> {
    (clicks(), vec(any::<u8>(), QUESTION_COUNT)).prop_map(|(pages, backs)| {
        let moves = pages.into_iter().zip(backs).flat_map(|(clicks, back)| {
            // After one page in three the reader goes back, up to three pages.
            let backs = if back % 3 == 0 { back / 3 % 3 + 1 } else { 0 };
            std::iter::once(Move::Forward(clicks)).chain((0..backs).map(|_| Move::Back))
        });
        moves.collect()
    })
}

/// Plays all moves and calls `at_each` with the answers and the page after each of them.
fn play(
    moves: &[Move],
    at_each: impl Fn(&Responses, Step) -> Result<(), TestCaseError>,
) -> Result<(Responses, Step), TestCaseError> {
    let mut responses = Responses::default();
    let mut step = next(&responses, None);
    for one in moves {
        step = match (one, step) {
            (Move::Back, _) => previous(&responses, step).map_or(step, Step::Ask),
            (Move::Forward(clicks), Step::Ask(id)) => {
                responses = clicked(id, &responses, clicks);
                next(&responses, Some(id))
            }
            (Move::Forward(_), Step::Result) => Step::Result,
        };
        at_each(&responses, step)?;
    }
    Ok((responses, step))
}

/// The progress on each page at the moment it opens.
fn progress_of_pages(pages: &[(QuestionId, Responses)]) -> Vec<Progress> {
    let before =
        std::iter::once(Responses::default()).chain(pages.iter().map(|(_, responses)| *responses));
    pages
        .iter()
        .zip(before)
        .map(|((id, _), before)| progress(&before, *id))
        .collect()
}

fn part(id: QuestionId) -> Option<Part> {
    GUIDE.question(id).map(|question| question.part)
}

#[test]
fn back_and_forward_leads_to_the_same_page() {
    for_many(&moves(), |moves| {
        play(&moves, |responses, step| {
            if let Some(before) = previous(responses, step) {
                prop_assert_eq!(next(responses, Some(before)), step, "{}", told(responses));
            }
            Ok(())
        })?;
        Ok(())
    });
}

#[test]
fn forward_and_back_leads_to_the_same_page() {
    for_many(&(moves(), clicks()), |(moves, clicks)| {
        play(&moves, |responses, step| {
            if let (Step::Ask(id), Some(on_page)) = (step, clicks.last()) {
                let answered = clicked(id, responses, on_page);
                let after = next(&answered, Some(id));
                prop_assert_eq!(previous(&answered, after), Some(id), "{}", told(&answered));
            }
            Ok(())
        })?;
        Ok(())
    });
}

#[test]
fn going_back_changes_no_answer_and_leads_to_the_first_page() {
    for_many(&moves(), |moves| {
        let (responses, mut step) = play(&moves, |_, _| Ok(()))?;
        for _ in 0..=QUESTION_COUNT {
            let Some(before) = previous(&responses, step) else {
                break;
            };
            prop_assert!(Step::Ask(before) != step);
            step = Step::Ask(before);
        }
        prop_assert_eq!(step, next(&responses, None), "{}", told(&responses));
        Ok(())
    });
}

#[test]
fn the_quiz_ends_however_often_the_reader_went_back() {
    for_many(&(moves(), clicks()), |(moves, clicks)| {
        let (mut responses, mut step) = play(&moves, |_, _| Ok(()))?;
        for on_page in &clicks {
            if let Step::Ask(id) = step {
                responses = clicked(id, &responses, on_page);
                step = next(&responses, Some(id));
            }
        }
        prop_assert_eq!(step, Step::Result, "{}", told(&responses));
        Ok(())
    });
}

#[test]
fn no_question_is_asked_twice() {
    for_many(&clicks(), |clicks| {
        let asked: Vec<QuestionId> = walk(&clicks).iter().map(|(id, _)| *id).collect();
        prop_assert!(asked.is_sorted_by(|one, other| one < other));
        Ok(())
    });
}

#[test]
fn the_number_of_questions_never_grows_and_every_page_is_the_next_one() {
    for_many(&clicks(), |clicks| {
        let pages = progress_of_pages(&walk(&clicks));
        for (before, now) in pages.iter().zip(pages.iter().skip(1)) {
            prop_assert!(now.number <= now.total, "{now:?}");
            if now.part == before.part {
                prop_assert_eq!(now.number, before.number + 1);
                prop_assert!(now.total <= before.total, "{before:?} {now:?}");
            } else {
                prop_assert_eq!((now.part, now.number), (Part::Questions, 1));
            }
        }
        Ok(())
    });
}

#[test]
fn no_click_on_a_page_makes_the_quiz_longer_than_it_was_when_the_page_opened() {
    for_many(&clicks(), |clicks| {
        let pages = walk(&clicks);
        for ((id, after), opened) in pages.iter().zip(progress_of_pages(&pages)) {
            let now = progress(after, *id);
            prop_assert_eq!((now.part, now.number), (opened.part, opened.number));
            prop_assert!(
                now.total <= opened.total,
                "{opened:?} {now:?} {}",
                told(after)
            );
        }
        Ok(())
    });
}

#[test]
fn an_emergency_ends_the_quiz_at_once() {
    for_many(&clicks(), |clicks| {
        for (id, responses) in walk(&clicks) {
            if assess_so_far(&responses).urgency == Urgency::Emergency {
                prop_assert_eq!(
                    next(&responses, Some(id)),
                    Step::Result,
                    "{}",
                    told(&responses)
                );
            }
        }
        Ok(())
    });
}

#[test]
fn once_it_is_same_day_nothing_more_is_asked_about_causes() {
    for_many(&clicks(), |clicks| {
        for (id, responses) in walk(&clicks) {
            if assess_so_far(&responses).urgency >= Urgency::SameDay
                && let Step::Ask(later) = next(&responses, Some(id))
            {
                prop_assert_eq!(part(later), Some(Part::DangerCheck), "{}", told(&responses));
            }
        }
        Ok(())
    });
}

#[test]
fn the_danger_check_comes_first() {
    for_many(&clicks(), |clicks| {
        let parts: Vec<bool> = walk(&clicks)
            .iter()
            .map(|(id, _)| part(*id) == Some(Part::Questions))
            .collect();
        prop_assert!(parts.is_sorted());
        Ok(())
    });
}

#[test]
fn under_18_only_the_danger_check_is_asked() {
    for_many(&moves(), |moves| {
        play(&moves, |responses, _| {
            if assess_so_far(responses).leaves_quiz {
                let asked = path(responses);
                prop_assert!(asked.iter().all(|id| part(*id) == Some(Part::DangerCheck)));
            }
            Ok(())
        })?;
        Ok(())
    });
}
