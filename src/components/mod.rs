//! What the reader sees. One component a file, under the same name as its stylesheet. Components show what `quiz` and
//! `plan` derive; they compute no score, and they touch the page only in an effect.

mod answer_row;
mod app;
mod care_card;
mod cause_card;
mod element;
mod error_summary;
mod exercise_card;
mod figure;
mod library;
mod pattern_card;
mod progress_line;
mod question_page;
mod quiz;
mod reason_list;
mod result_page;

pub use app::{App, Early, Props, View};
pub use cause_card::evidence;
pub use exercise_card::exercise_card;
pub use figure::exercise_figure;
#[cfg(not(target_arch = "wasm32"))]
pub use figure::self_test_figure;
