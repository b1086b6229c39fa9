//! What to do instead of an exercise that does not suit or that the reader does not like.

use super::cards::{numbered, suitability};
use crate::guide::{Exercise, ExerciseId, GUIDE, LIBRARY, PatternId, Starter, Suitability};

/// All exercises of the same kind that suit these patterns, the nearest first: no harder one before one that is as
/// easy, then those that serve the same causes, then those that need no change.
#[must_use]
pub fn nearest(to: ExerciseId, patterns: &[PatternId]) -> Vec<ExerciseId> {
    let Some(wanted) = GUIDE.exercise(to) else {
        return Vec::new();
    };
    let mut suitable: Vec<_> = numbered()
        .filter(|(id, exercise)| *id != to && exercise.kind == wanted.kind)
        .map(|(id, exercise)| (id, exercise, suitability(exercise, patterns)))
        .filter(|(_, _, suits)| *suits != Suitability::Avoid)
        .collect();
    suitable.sort_by_key(|(id, exercise, suits)| {
        let shared = shared_causes(wanted, exercise);
        let harder = begins_in(*id) > begins_in(to);
        (harder, shared == 0, *suits, usize::MAX - shared, *id)
    });
    suitable.into_iter().map(|(id, _, _)| id).collect()
}

fn shared_causes(one: &Exercise, other: &Exercise) -> usize {
    let shared = |cause| other.serves.contains(cause);
    one.serves.iter().filter(|cause| shared(cause)).count()
}

/// In which part of the starter sets an exercise first appears, 0 to 2. What appears in none is taken for the middle.
fn begins_in(id: ExerciseId) -> u8 {
    let parts: [fn(&Starter) -> &'static [ExerciseId]; 3] = [
        |starter| starter.first_weeks,
        |starter| starter.next_weeks,
        |starter| starter.later,
    ];
    (0..)
        .zip(parts)
        .find(|(_, part)| {
            let holds = |starter| part(starter).contains(&id);
            LIBRARY.starters.iter().any(holds)
        })
        .map_or(1, |(number, _)| number)
}
