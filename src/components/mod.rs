//! What the reader sees. One component a file, under the same name as its stylesheet. Components show what `quiz` and
//! `plan` derive; they compute no score, and they touch the page only in an effect.

mod answer_row;
mod body_map;
mod care_card;
mod check_answers;
mod copy_box;
mod element;
mod error_summary;
mod event;
mod exercise_card;
mod exercise_list;
mod exercises_app;
mod figure;
mod finding_card;
mod findings;
mod keep;
mod library;
mod one_file_app;
mod parts;
mod progress_line;
mod question_page;
mod quiz;
mod quiz_app;
mod reason_list;
mod region_choice;
mod result_page;
mod self_test;
mod sheet;
mod sheet_app;
mod suited;

pub use event::{Event, Surroundings};
pub use exercise_card::exercise_card;
pub use exercises_app::{ExercisesApp, ExercisesProps};
pub use figure::exercise_figure;
#[cfg(not(target_arch = "wasm32"))]
pub use figure::self_test_figure;
pub use finding_card::evidence;
pub use one_file_app::{OneFileApp, OneFileEvent, OneFileProps, Screen};
pub use quiz_app::{Early, QuizApp, QuizProps};
pub use sheet_app::SheetApp;
