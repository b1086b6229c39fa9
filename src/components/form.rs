//! What the reader has told on a screen of the diary and not yet handed in. Nothing is chosen beforehand, except that
//! every exercise of a session counts as done until it is unticked.

use super::plan_event::{Point, Scale};
use crate::guide::ExerciseId;
use crate::plan::{Effort, Morning, Pain, Task};

/// What has been told so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Form {
    ratings: [Option<Pain>; 5],
    points: [Option<bool>; 7],
    /// How hard it was.
    pub effort: Option<Effort>,
    /// How much worse the morning after the last run was.
    pub was_worse: Option<i8>,
    /// The exercises that were done, as bits.
    done: u32,
    /// The minutes of a run; `None` when it was no run.
    pub run_minutes: Option<u8>,
    /// Whether something is missing, after the reader wanted to go on.
    pub is_incomplete: bool,
    /// Whether the reader is asked about deleting everything.
    pub asks_to_delete: bool,
}

impl Form {
    /// The number on a scale.
    pub fn rating(&self, scale: Scale) -> Option<Pain> {
        self.ratings.get(scale as usize).copied().flatten()
    }

    /// Notes a number on a scale.
    pub fn rate(&mut self, scale: Scale, number: u8) {
        if let Some(rating) = self.ratings.get_mut(scale as usize) {
            *rating = Pain::new(number);
        }
    }

    /// Whether it is so.
    pub fn point(&self, point: Point) -> Option<bool> {
        self.points.get(point as usize).copied().flatten()
    }

    /// Whether it was said to be so.
    pub fn is(&self, point: Point) -> bool {
        self.point(point) == Some(true)
    }

    /// Notes whether it is so.
    pub fn say(&mut self, point: Point, so: bool) {
        if let Some(said) = self.points.get_mut(point as usize) {
            *said = Some(so);
        }
    }

    /// Takes every exercise of a session as done.
    pub fn do_all(&mut self, tasks: &[Task]) {
        self.done = 0;
        for task in tasks {
            self.done |= bit(task.exercise);
        }
    }

    /// Takes these exercises as done, and no others.
    pub fn do_these(&mut self, exercises: &[ExerciseId]) {
        self.done = 0;
        for exercise in exercises {
            self.done |= bit(*exercise);
        }
    }

    /// Ticks or unticks an exercise.
    pub fn toggle(&mut self, exercise: ExerciseId) {
        self.done ^= bit(exercise);
    }

    /// Whether an exercise is ticked.
    pub fn has_done(&self, exercise: ExerciseId) -> bool {
        self.done & bit(exercise) != 0
    }

    /// The exercises that are ticked.
    pub fn done(&self) -> Vec<ExerciseId> {
        let mut done = Vec::new();
        for number in 0..32 {
            if self.has_done(ExerciseId(number)) {
                done.push(ExerciseId(number));
            }
        }
        done
    }

    /// The morning as told. A danger sign counts even when nothing else was told; without one, everything must be told.
    pub fn morning(&self, danger_sign: bool) -> Option<Morning> {
        let pain_now = self.rating(Scale::Morning);
        let stiff = self.point(Point::Stiff);
        let limped_or_woken = self.point(Point::LimpedOrWoken);
        let is_whole = pain_now.is_some() && stiff.is_some() && limped_or_woken.is_some();
        (is_whole || danger_sign).then(|| Morning {
            pain_now: pain_now.unwrap_or_default(),
            stiff: stiff == Some(true),
            limped_or_woken: limped_or_woken == Some(true),
            danger_sign,
        })
    }
}

fn bit(exercise: ExerciseId) -> u32 {
    1_u32.checked_shl(exercise.0.into()).unwrap_or(0)
}
