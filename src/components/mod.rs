//! What the reader sees. One component a file, under the same name as its stylesheet. Components show what `quiz` and
//! `plan` derive; they compute no score, and they touch the page only in an effect.

mod answer_row;
mod care_card;
mod cause_card;
mod element;
mod error_summary;
mod exercise_card;
mod exercise_list;
mod exercises_app;
mod library;
mod pattern_card;
mod progress_line;
mod question_page;
mod quiz;
mod quiz_app;
mod reason_list;
mod result_page;

pub use cause_card::evidence;
pub use exercise_card::exercise_card;
pub use exercises_app::{ExercisesApp, ExercisesProps};
pub use quiz_app::{Early, QuizApp, QuizProps};
