//! What the reader should hear, feel or read at a moment. The edge turns a cue into a tone, a spoken word, a short
//! vibration and a line of text; each can be off or refused, so no cue may be the only sign of anything.

use super::Phase;

/// A cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// A phase begins.
    Start(Phase),
    /// Half of a long hold is over.
    Halfway,
    /// So many seconds are left: 3, 2 or 1.
    Last(u8),
    /// A set, or one side of it, is over.
    End,
    /// The session is over.
    Done,
}

/// From this length on a hold has a halfway cue, in milliseconds.
const LONG_HOLD_MS: u32 = 20_000;

/// The cue for passing from `before` to `after`, both milliseconds since the start of a phase of this length that is
/// not over yet. When a late tick passes several moments, the last one counts.
pub(super) fn passing(phase: Phase, length: u32, before: u32, after: u32) -> Option<Cue> {
    let passes = |moment: u32| before < moment && moment <= after;
    let last = [1_u8, 2, 3].into_iter().find(|seconds| {
        length
            .checked_sub(u32::from(*seconds) * 1_000)
            .is_some_and(passes)
    });
    let is_long = phase == Phase::Hold && length >= LONG_HOLD_MS;
    let halfway = (is_long && passes(length / 2)).then_some(Cue::Halfway);
    last.map(Cue::Last).or(halfway)
}
