//! Numbers in the content change when somebody adds an exercise; published names do not. So what is exported counts
//! along a list of names of its own, and is counted anew when it comes back.

use super::Saved;
use crate::guide::{CauseId, ExerciseId, GUIDE, PatternId};
use crate::plan::{Activity, Reason};
use serde::{Deserialize, Serialize};

/// The stage of a run whose stage no longer exists. No stage has this number, so such a run counts for pain but not
/// for moving up.
const NO_STAGE: u8 = u8::MAX;

/// The names that the numbers of an export count along.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Names {
    exercises: Vec<String>,
    patterns: Vec<String>,
    causes: Vec<String>,
    stages: Vec<String>,
}

impl Names {
    /// Lists the names that are used, and makes the numbers count along the lists.
    pub fn list(saved: &mut Saved) -> Self {
        let mut names = Self::default();
        let Self {
            exercises,
            patterns,
            causes,
            stages,
        } = &mut names;
        renumber(
            saved,
            &mut |ExerciseId(id)| {
                let name = GUIDE.exercise(ExerciseId(id))?.id;
                listed(exercises, name).map(ExerciseId)
            },
            &mut |PatternId(id)| {
                let name = GUIDE.pattern(PatternId(id))?.id;
                listed(patterns, name).map(PatternId)
            },
            &mut |CauseId(id)| {
                let name = GUIDE.cause(CauseId(id))?.id;
                listed(causes, name).map(CauseId)
            },
            &mut |stage| listed(stages, GUIDE.stage(stage)?.id),
        );
        names
    }

    /// Makes the numbers count along the content again. Returns the names that it no longer has, without doubles.
    pub fn find(&self, saved: &mut Saved) -> Vec<String> {
        let in_guide = [
            missing(&self.exercises, |name| GUIDE.exercise_named(name).is_some()),
            missing(&self.patterns, |name| GUIDE.pattern_named(name).is_some()),
            missing(&self.causes, |name| GUIDE.cause_named(name).is_some()),
            missing(&self.stages, |name| GUIDE.stage_named(name).is_some()),
        ];
        renumber(
            saved,
            &mut |id| GUIDE.exercise_named(self.exercises.get(usize::from(id.0))?),
            &mut |id| GUIDE.pattern_named(self.patterns.get(usize::from(id.0))?),
            &mut |id| GUIDE.cause_named(self.causes.get(usize::from(id.0))?),
            &mut |stage| GUIDE.stage_named(self.stages.get(usize::from(stage))?),
        );
        in_guide.into_iter().flatten().collect()
    }
}

/// The place of a name in a list, to which it is added when it is new.
fn listed(names: &mut Vec<String>, name: &str) -> Option<u8> {
    let place = names.iter().position(|known| known == name);
    let place = place.unwrap_or_else(|| {
        names.push(name.to_owned());
        names.len() - 1
    });
    u8::try_from(place).ok()
}

fn missing(names: &[String], is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let gone = names.iter().filter(|name| !is_known(name));
    gone.cloned().collect()
}

/// Gives everything another number. What has none is dropped, except that a pattern without one becomes the careful
/// stand-in, so that no exercise is offered which that pattern forbade.
fn renumber(
    saved: &mut Saved,
    exercise: &mut dyn FnMut(ExerciseId) -> Option<ExerciseId>,
    pattern: &mut dyn FnMut(PatternId) -> Option<PatternId>,
    cause: &mut dyn FnMut(CauseId) -> Option<CauseId>,
    stage: &mut dyn FnMut(u8) -> Option<u8>,
) {
    if let Some(plan) = &mut saved.plan {
        for id in &mut plan.patterns {
            *id = pattern(*id).unwrap_or(GUIDE.unclear_groin);
        }
        plan.items.retain_mut(|item| {
            item.instead = item.instead.and_then(&mut *exercise);
            item.reason = match item.reason {
                Reason::Pattern(id) => pattern(id).map_or(Reason::General, Reason::Pattern),
                Reason::Cause(id) => cause(id).map_or(Reason::General, Reason::Cause),
                Reason::General => Reason::General,
            };
            let known = exercise(item.exercise);
            item.exercise = known.unwrap_or(item.exercise);
            known.is_some()
        });
    }
    for session in &mut saved.log.sessions {
        match &mut session.activity {
            Activity::Exercises(done) => {
                *done = done.iter().filter_map(|id| exercise(*id)).collect();
            }
            Activity::Run { stage: at, .. } => *at = stage(*at).unwrap_or(NO_STAGE),
        }
    }
    saved.run.first_stage = stage(saved.run.first_stage).unwrap_or_default();
}
