//! What a screen shows of a player at a moment.

use super::{Pause, Phase, Player, Side};
use crate::guide::ExerciseId;
use crate::plan::Amount;

/// The present moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// What to do.
    pub phase: Phase,
    /// Why time stands still; `None` when it runs.
    pub paused: Option<Pause>,
    /// The exercise to picture: in a rest the one that comes next; `None` when everything is done.
    pub exercise: Option<ExerciseId>,
    /// How much of it.
    pub amount: Option<Amount>,
    /// The set: in a rest the one that comes next.
    pub set: u8,
    /// The side, when each is done by itself: while changing sides the one that comes next.
    pub side: Option<Side>,
    /// Minutes and seconds left, rounded up; `None` when the reader sets the pace.
    pub remaining: Option<(u8, u8)>,
    /// Milliseconds since the start of the phase, for a tempo that the edge may tick.
    pub elapsed_ms: u32,
    /// "3 of 7": which exercise it is and how many there are. Warm-ups and rests do not count, so there is none while
    /// warming up.
    pub count: Option<(u8, u8)>,
}

impl Now {
    pub(super) fn of(player: &Player) -> Self {
        let segment = player.segment();
        // In a rest the reader looks at what comes next.
        let shown = match segment {
            Some(segment) if segment.phase == Phase::Rest => {
                player.script.get(player.at.saturating_add(1))
            }
            other => other,
        };
        let task = shown.and_then(|shown| player.tasks.get(shown.task));
        let remaining = player.length().map(|length| {
            let seconds = length.saturating_sub(player.elapsed).div_ceil(1_000);
            let small = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
            (small(seconds / 60), small(seconds % 60))
        });
        Self {
            phase: player.phase(),
            paused: player.pause,
            exercise: task.map(|task| task.exercise),
            amount: task.map(|task| task.amount),
            set: shown.map_or(0, |shown| shown.set),
            side: shown.and_then(|shown| shown.side),
            remaining,
            elapsed_ms: player.elapsed,
            count: segment.and_then(|segment| count(player, segment.task)),
        }
    }
}

/// The number of an exercise among those that count.
fn count(player: &Player, at: usize) -> Option<(u8, u8)> {
    let counts = |task: &&super::Task| !task.is_warm_up;
    player.tasks.get(at).filter(counts)?;
    let number = player
        .tasks
        .iter()
        .take(at.saturating_add(1))
        .filter(counts)
        .count();
    let total = player.tasks.iter().filter(counts).count();
    Some((u8::try_from(number).ok()?, u8::try_from(total).ok()?))
}
