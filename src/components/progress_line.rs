//! How far the reader has come, in words and as a bar. The number after "of" only ever shrinks.

use super::element::{element, made};
use crate::guide::{Part, ui};
use crate::quiz::Progress;
use crate::words::digits;
use yew::Html;

/// The line above a question.
pub fn progress_line(progress: Progress) -> Html {
    let words = match progress.part {
        Part::DangerCheck => ui::DANGER_STEP,
        Part::Questions => ui::QUESTION_OF,
    };
    let (number, total) = (digits(progress.number), digits(progress.total));
    let words = words.fill(&[("n", &number), ("total", &total)]);
    let names = &["aria-hidden", "value", "max"];
    let values = vec!["true".into(), number.into(), total.into()];
    let parts = vec![
        element("p", "", vec![Html::from(words)]),
        made("progress", names, values, Vec::new()),
    ];
    element("div", "progress", parts)
}
