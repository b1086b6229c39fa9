//! How far the reader has come, in words and as a bar. The number after "of" only ever shrinks.

use crate::guide::{Part, ui};
use crate::quiz::Progress;
use yew::{Html, html};

/// The line above a question.
pub fn progress_line(progress: Progress) -> Html {
    let words = match progress.part {
        Part::DangerCheck => ui::DANGER_STEP,
        Part::Questions => ui::QUESTION_OF,
    };
    let (number, total) = (progress.number.to_string(), progress.total.to_string());
    html! {
        <div class="progress">
            <p>{ words.fill(&[("n", &number), ("total", &total)]) }</p>
            <progress value={number} max={total} aria-hidden="true" />
        </div>
    }
}
