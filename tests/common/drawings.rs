//! Every drawing there is, and the moments to look at.

use runners_hip::figure::{Figure, STRETCHES};
use runners_hip::guide::{GUIDE, LIBRARY, SELF_TESTS};

/// Every drawing with its id.
pub fn drawings() -> Vec<(&'static str, &'static Figure)> {
    let tests = SELF_TESTS.iter().map(|(question, drawing)| {
        let question = GUIDE
            .question(*question)
            .expect("a self-test names its question");
        (question.id, drawing)
    });
    let cards = LIBRARY
        .exercises
        .iter()
        .map(|exercise| (exercise.id, &exercise.figure));
    cards.chain(tests).collect()
}

/// The stops of the movement, and as many between them.
pub fn stops() -> impl Iterator<Item = f32> {
    let last = STRETCHES * 2;
    (0..=last).map(move |stop| f32::from(stop) / f32::from(last))
}

/// Whether two numbers are the same but for rounding.
pub fn near(number: f32, expected: f32) -> bool {
    (number - expected).abs() < 0.01
}
