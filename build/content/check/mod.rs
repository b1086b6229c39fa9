//! What only shows when everything is there.

mod body_map;
mod comes_first;
mod order;
mod reachable;
mod sources;
mod stages;

pub use sources::no_source_uncited;

use super::all::Content;
use super::files::Files;

/// Checks the content as a whole. Leaves out what only would repeat a mistake in other words: what needs a file that
/// could not be read, and the ranking of the causes as long as the answers or the causes themselves are wrong.
pub fn whole(content: &Content, files: &Files) {
    let Files {
        questions,
        red_flags,
        causes,
        plan,
        patterns,
        return_to_run,
        ..
    } = files;
    if questions.is_readable() {
        order::danger_check_is_first(content, &questions.at);
        order::place_is_asked(content, &questions.at);
        reachable::every_question(content, &questions.at);
    }
    if let Some(drawing) = &content.body_map
        && ![questions, patterns]
            .iter()
            .any(|sheet| sheet.at.is_in_wrong_file())
    {
        body_map::zones_are_the_spots(content, drawing, &files.body_map);
    }
    if plan.is_readable() {
        order::general_starter_exists(content, &plan.at);
    }
    if !return_to_run.at.is_in_wrong_file() {
        stages::form_a_ladder(&content.stages, &return_to_run.at);
    }
    if ![questions, causes, red_flags]
        .iter()
        .any(|sheet| sheet.at.is_in_wrong_file())
    {
        comes_first::every_cause(content, &causes.at);
    }
}
