//! How far a session is, set by set.

use super::Player;

/// A set of an exercise, or one side of it, as a step of the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Done to its end.
    Done,
    /// Left out.
    Skipped,
    /// Under way, or what the present pause leads to.
    Now,
    /// Still to come.
    Later,
}

impl Player {
    /// Every step of the session in its order.
    #[must_use]
    pub fn steps(&self) -> Vec<Step> {
        let exercises = (0..).zip(&self.script);
        let places = exercises.filter_map(|(at, segment)| segment.is_exercise().then_some(at));
        let now = places.clone().find(|at| *at >= self.at);
        let step = |at: usize| {
            if Some(at) == now {
                Step::Now
            } else if self.done.get(at).copied().unwrap_or_default() {
                Step::Done
            } else if at < self.at {
                Step::Skipped
            } else {
                Step::Later
            }
        };
        places.map(step).collect()
    }
}
