//! Sets of questions whose answers work together, and every combination of those answers.

use super::plain_rules::Answer;
use crate::common::HARMLESS;

/// A question and the ways to answer it.
pub struct Dial {
    pub question: &'static str,
    /// Answers given together; none at all leaves the question unanswered.
    pub settings: Vec<Vec<&'static str>>,
}

/// A question with one answer; `""` leaves it unanswered.
pub fn one(question: &'static str, answers: &[&'static str]) -> Dial {
    let setting = |answer: &&'static str| match *answer {
        "" => Vec::new(),
        answer => vec![answer],
    };
    Dial {
        question,
        settings: answers.iter().map(setting).collect(),
    }
}

/// A tick list: every set of these signs.
pub fn ticks(question: &'static str, signs: &[&'static str]) -> Dial {
    let set = |number: usize| {
        let ticked: Vec<&str> = (0..)
            .zip(signs)
            .filter(|(bit, _)| number >> bit & 1 == 1)
            .map(|(_, sign)| *sign)
            .collect();
        if ticked.is_empty() {
            vec!["none"]
        } else {
            ticked
        }
    };
    Dial {
        question,
        settings: (0..1 << signs.len()).map(set).collect(),
    }
}

/// A tick list: every set of these signs, with and without "not sure".
pub fn ticks_or_doubt(question: &'static str, signs: &[&'static str]) -> Dial {
    let mut dial = ticks(question, signs);
    let doubted: Vec<Vec<&str>> = dial
        .settings
        .iter()
        .map(|set| {
            let signs = set.iter().filter(|sign| **sign != "none");
            signs.copied().chain(["not-sure"]).collect()
        })
        .collect();
    dial.settings.extend(doubted);
    dial
}

/// Which setting each dial stands at.
pub type Position = Vec<usize>;

/// Every position of the dials. The last dial turns fastest.
pub fn positions(dials: &[Dial]) -> impl Iterator<Item = Position> {
    let sizes: Vec<usize> = dials.iter().map(|dial| dial.settings.len()).collect();
    let all: usize = sizes.iter().product();
    (0..all).map(move |number| {
        let turn = |rest: &mut usize, size: &usize| {
            let at = *rest % size;
            *rest /= size;
            Some(at)
        };
        let mut position: Position = sizes.iter().rev().scan(number, turn).collect();
        position.reverse();
        position
    })
}

/// The number of a position.
pub fn number_of(dials: &[Dial], position: &[usize]) -> usize {
    dials
        .iter()
        .zip(position)
        .fold(0, |number, (dial, at)| number * dial.settings.len() + at)
}

/// All answers at a position: those of the dials, and harmless ones to every other question.
pub fn told(dials: &[Dial], position: &[usize]) -> Vec<Answer> {
    let turned = |asked: &str| dials.iter().any(|dial| dial.question == asked);
    let rest = HARMLESS.iter().filter(|(asked, _)| !turned(asked)).copied();
    let set = dials.iter().zip(position).flat_map(|(dial, at)| {
        let answers = dial.settings.get(*at).into_iter().flatten();
        answers.map(|answer| (dial.question, *answer))
    });
    set.chain(rest).collect()
}
