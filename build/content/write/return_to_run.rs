//! The way back to running as Rust code.

use super::code::list;
use crate::content::read::{Interval, RunGuide, Stage};
use crate::content::words::Words;

/// What holds for all stages, and the stages.
pub fn run_guide(guide: &RunGuide, stages: &[Stage], words: &mut Words) -> String {
    let before = words.add_list("return_to_run.before", &guide.before);
    let rules = words.add_list("return_to_run.rule", &guide.rules);
    let lights = guide.words.each_ref().map(|(key, text)| {
        let text = words.add(&format!("return_to_run.{key}"), text);
        format!("{key}: {text}")
    });
    let lights = lights.join(", ");
    let stages = list(stages, |entry| stage(entry, words));
    format!("RunGuide {{ before: {before}, rules: {rules}, {lights}, stages: &{stages} }}")
}

/// A stage.
fn stage(stage: &Stage, words: &mut Words) -> String {
    let Stage {
        id,
        session,
        interval,
        greens,
    } = stage;
    let session = words.add(&format!("stage.{id}.session"), session);
    let interval = interval.map_or_else(
        || "None".to_owned(),
        |Interval { walk, jog, repeats }| {
            format!("Some(Interval {{ walk: {walk}, jog: {jog}, repeats: {repeats} }})")
        },
    );
    format!("Stage {{ id: {id:?}, session: {session}, interval: {interval}, greens: {greens} }}")
}
