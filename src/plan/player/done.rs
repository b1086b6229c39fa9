//! What was done so far, for the log.

use super::script::Segment;
use super::{Player, Task};
use crate::guide::ExerciseId;

impl Player {
    /// How many whole sets of each exercise were done, in the order of the session. A set of two sides counts when
    /// both were done.
    #[must_use]
    pub fn sets_done(&self) -> Vec<(ExerciseId, u8)> {
        let sets = |(place, task): (usize, &Task)| {
            let whole = |set: &u8| {
                let of_set = |(segment, done): (&Segment, &bool)| {
                    let counts =
                        segment.task == place && segment.set == *set && segment.is_exercise();
                    counts.then_some(*done)
                };
                let mut parts = self.script.iter().zip(&self.done).filter_map(of_set);
                parts.all(|done| done)
            };
            let number = (1..=task.amount.sets).filter(whole).count();
            (task.exercise, u8::try_from(number).unwrap_or(u8::MAX))
        };
        (0..).zip(&self.tasks).map(sets).collect()
    }

    /// The exercises of which at least one set was done: what the log records.
    #[must_use]
    pub fn exercises_done(&self) -> Vec<ExerciseId> {
        let done = self.sets_done().into_iter().filter(|(_, sets)| *sets > 0);
        done.map(|(exercise, _)| exercise).collect()
    }
}
