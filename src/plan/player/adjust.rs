//! New settings in the middle of a session. Its times change at once; the order of the sides changes with the next set
//! that begins, so that no side is done twice in one set and none is left out.

use super::script::{Segment, script};
use super::{Phase, Player, PlayerSettings};

impl Player {
    /// Takes over new settings. The session stays where it is, and what was done stays done.
    pub fn adjust(&mut self, settings: &PlayerSettings) {
        let Some(current) = self.segment().map(Segment::place) else {
            return;
        };
        // While getting ready, nothing of the set has begun.
        let has_begun = self.phase() != Phase::GetReady;
        let stays = |segment: &Segment| {
            segment.place() < current || (has_begun && segment.place() == current)
        };
        let new = script(&self.tasks, settings);
        let old: Vec<(Segment, bool)> = self.script.drain(..).zip(self.done.drain(..)).collect();
        let kept = old.iter().filter(|(segment, _)| stays(segment));
        let kept = kept.map(|(segment, done)| {
            let like = new.iter().find(|known| known.is_same_as(segment));
            let seconds = like.map_or(segment.seconds, |like| like.seconds);
            (
                Segment {
                    seconds,
                    ..*segment
                },
                *done,
            )
        });
        let coming = new.iter().filter(|segment| !stays(segment));
        let coming = coming.map(|segment| {
            let before = old.iter().find(|(known, _)| known.is_same_as(segment));
            (*segment, before.is_some_and(|(_, done)| *done))
        });
        (self.script, self.done) = kept.chain(coming).unzip();
    }
}

impl Segment {
    /// The place of its set in the session: exercise by exercise, set by set.
    fn place(&self) -> (usize, u8) {
        (self.task, self.set)
    }

    /// Whether it is the same part of the session, however long it takes.
    fn is_same_as(&self, other: &Self) -> bool {
        self.place() == other.place()
            && self.phase == other.phase
            && (!self.is_exercise() || self.side == other.side)
    }
}
