//! How long a session will take.

use super::script::script;
use super::{PlayerSettings, Task};

/// About how many minutes a session takes. A repetition is taken for 5 seconds, which is what most tempos add up to.
#[must_use]
pub fn minutes(tasks: &[Task], settings: &PlayerSettings) -> u8 {
    let segments = script(tasks, settings).into_iter();
    let seconds: u32 = segments
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
