//! How long a session will take.

use super::script::{Segment, script};
use super::{Player, PlayerSettings, Task};

/// About how many minutes a session takes. A repetition is taken for 5 seconds, which is what most tempos add up to.
#[must_use]
pub fn minutes(tasks: &[Task], settings: &PlayerSettings) -> u8 {
    minutes_of(&script(tasks, settings), tasks)
}

impl Player {
    /// About how many minutes are left, in the same way. They count from the start of the present phase, so that they
    /// change with the phases and not with every second.
    #[must_use]
    pub fn minutes_left(&self) -> u8 {
        minutes_of(self.script.get(self.at..).unwrap_or_default(), &self.tasks)
    }
}

fn minutes_of(segments: &[Segment], tasks: &[Task]) -> u8 {
    let seconds: u32 = segments
        .iter()
        .map(|segment| {
            let reps = tasks
                .get(segment.task)
                .and_then(|task| task.amount.reps)
                .unwrap_or(1);
            segment
                .seconds
                .map_or(u32::from(reps) * SECONDS_A_REPETITION, u32::from)
        })
        .sum();
    u8::try_from(seconds.div_ceil(60)).unwrap_or(u8::MAX)
}

/// See [`minutes`].
const SECONDS_A_REPETITION: u32 = 5;
