//! A session laid out as a line of segments, before anything runs. Everything that the player does later is to walk
//! along this line.

use super::{PlayerSettings, Side, Task};

/// What the reader does in a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Gets into position for the next exercise.
    GetReady,
    /// Does repetitions at their own pace, and says when they are done.
    Work,
    /// Holds still for a time.
    Hold,
    /// Changes to the other side.
    ChangeSides,
    /// Rests between sets or before the next exercise.
    Rest,
    /// Everything is done.
    Finished,
}

/// A part of the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    pub phase: Phase,
    /// The place of the task in the session.
    pub task: usize,
    /// The set, from 1.
    pub set: u8,
    pub side: Option<Side>,
    /// How long it takes; `None` when the reader sets the pace.
    pub seconds: Option<u8>,
}

impl Segment {
    /// Whether this is the exercise itself.
    pub fn is_exercise(&self) -> bool {
        matches!(self.phase, Phase::Work | Phase::Hold)
    }
}

/// The segments of a session. Pauses of no length, and one after the last exercise, are left out.
pub(super) fn script(tasks: &[Task], settings: &PlayerSettings) -> Vec<Segment> {
    let mut script = Vec::new();
    for (place, task) in (0..).zip(tasks) {
        let is_last = place + 1 == tasks.len();
        let sides = settings.sides(task);
        script.push(Segment {
            phase: Phase::GetReady,
            task: place,
            set: 1,
            side: sides.first().copied().flatten(),
            seconds: Some(settings.get_ready_seconds),
        });
        let rest = settings.rest_seconds.unwrap_or(task.rest_seconds);
        for set in 1..=task.amount.sets {
            for (number, side) in (0..).zip(&sides) {
                let segment = |phase, seconds| Segment {
                    phase,
                    task: place,
                    set,
                    side: *side,
                    seconds,
                };
                if number > 0 {
                    script.push(segment(
                        Phase::ChangeSides,
                        Some(settings.get_ready_seconds),
                    ));
                }
                script.push(match (task.amount.reps, task.amount.hold_seconds) {
                    (None, Some(hold)) => {
                        segment(Phase::Hold, Some(settings.hold(hold, task.longest_hold)))
                    }
                    _ => segment(Phase::Work, None),
                });
            }
            if set < task.amount.sets || !is_last {
                script.push(Segment {
                    phase: Phase::Rest,
                    task: place,
                    set,
                    side: None,
                    seconds: Some(rest),
                });
            }
        }
    }
    script.retain(|segment| segment.seconds != Some(0));
    script
}
