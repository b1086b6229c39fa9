//! What the reader may change in a plan. Nothing that must be avoided can get in.

use super::{Item, Plan, nearest};
use crate::guide::ExerciseId;

impl Plan {
    /// What could be done instead of an item, the nearest first, without what the plan has already.
    #[must_use]
    pub fn instead_of(&self, exercise: ExerciseId) -> Vec<ExerciseId> {
        let mut nearest = nearest(exercise, &self.patterns);
        nearest.retain(|id| {
            let is = |item: &Item| item.exercise == *id || item.shown() == *id;
            !self.items.iter().any(is)
        });
        nearest
    }

    /// Puts the nearest suitable exercise in the place of an item. Says whether there is one.
    pub fn swap(&mut self, exercise: ExerciseId) -> bool {
        let instead = self.instead_of(exercise).first().copied();
        if let (Some(item), Some(_)) = (self.item(exercise), instead) {
            item.instead = instead;
            item.left_out = false;
            return true;
        }
        false
    }

    /// Leaves an item out.
    pub fn leave_out(&mut self, exercise: ExerciseId) {
        if let Some(item) = self.item(exercise) {
            item.left_out = true;
        }
    }

    /// Takes an item back as the starter set has it, or, when that does not suit, with what is done instead.
    pub fn put_back(&mut self, exercise: ExerciseId) {
        let suits = self.suits(exercise);
        if let Some(item) = self.item(exercise) {
            item.left_out = false;
            if suits {
                item.instead = None;
            }
        }
    }

    fn item(&mut self, exercise: ExerciseId) -> Option<&mut Item> {
        self.items.iter_mut().find(|item| item.exercise == exercise)
    }
}
