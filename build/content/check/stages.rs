//! The stages of the way back to running form a ladder: it begins with a walk, no stage asks for less jogging than the
//! one before, and only the last one is free.

use crate::content::mistake::At;
use crate::content::read::Stage;

/// Reports stages that are out of order.
pub fn form_a_ladder(stages: &[Stage], at: &At) {
    let within = |stage: &Stage| at.within(&format!("stage \"{}\"", stage.id));
    if let Some(first) = stages.first()
        && first.interval.is_none_or(|interval| interval.jog > 0)
    {
        within(first).report(
            "the first stage is not a walk",
            "Begin with jog_minutes = 0, so that nobody runs before a walk was fine.",
        );
    }
    for (one, next) in stages.iter().zip(stages.iter().skip(1)) {
        let Some(before) = one.interval else {
            within(one).report(
                "it has no minutes, but another stage comes after it",
                "Add walk_minutes, jog_minutes and repeats, or move it to the end.",
            );
            continue;
        };
        if next
            .interval
            .is_some_and(|interval| interval.jogging() < before.jogging())
        {
            let problem = format!(
                "it has less jogging than the stage \"{}\" before it",
                one.id
            );
            within(next).report(
                problem,
                "Put the stages in the order of their minutes of jogging.",
            );
        }
    }
}
