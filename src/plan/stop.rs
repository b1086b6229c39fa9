//! When the plan and the runs stop altogether, and what opens them again. The words for each reason stand in the
//! content; this module only says which one applies.

use super::cards::withheld;
use super::{Day, Log, Session, Withheld};
use crate::quiz::Assessment;

/// Why nothing goes on. Later is more urgent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StopReason {
    /// Two red sessions within two weeks: somebody should look at the hip (clinical reference, 6.1).
    TwoReds,
    /// A limp, or pain that woke the reader: the danger check must be done again (signs L1 and L2).
    LimpOrNight,
    /// A sign of the list: do what stands there.
    DangerSign,
    /// Pain of 8 or more: a doctor on the same day (sign U8).
    SeverePain,
}

/// Within how many days two reds stop the plan.
const TWO_WEEKS: u16 = 14;

/// Why the stop stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaysStopped {
    /// The new danger check found something.
    Withheld(Withheld),
    /// Somebody should have looked at the hip.
    NotSeenYet,
}

impl Log {
    /// The most urgent reason to stop since the last time that the way was free. A stop does not lapse by waiting.
    #[must_use]
    pub fn stopped(&self) -> Option<StopReason> {
        let dangers = self
            .unsettled()
            .filter_map(|session| session.morning?.danger());
        let two_reds = self.has_two_reds().then_some(StopReason::TwoReds);
        let sign = self.danger_sign.then_some(StopReason::DangerSign);
        dangers.max().max(two_reds).max(sign)
    }

    /// Notes that the reader told of a danger sign, on whatever day. It stops everything until [`Log::clear`].
    pub fn tell_danger_sign(&mut self) {
        self.danger_sign = true;
    }

    /// Opens the way again after a new danger check, and after two reds only when somebody has `seen` the hip.
    /// What the log holds now then stops nothing any more.
    ///
    /// # Errors
    /// Says why the stop stays; nothing has changed then.
    pub fn clear(&mut self, assessment: &Assessment, seen: bool) -> Result<(), StaysStopped> {
        if let Some(why) = withheld(assessment) {
            return Err(StaysStopped::Withheld(why));
        }
        if self.has_two_reds() && !seen {
            return Err(StaysStopped::NotSeenYet);
        }
        for session in &mut self.sessions {
            session.settled = true;
        }
        self.danger_sign = false;
        Ok(())
    }

    fn unsettled(&self) -> impl Iterator<Item = &Session> {
        self.sessions.iter().filter(|session| !session.settled)
    }

    /// An exercise session and a run of one day share the next morning: when only that was red, it counts once.
    fn has_two_reds(&self) -> bool {
        let mut reds: Vec<(Day, bool)> = self
            .unsettled()
            .filter(|session| session.is_red())
            .map(|session| (session.day, session.was_red_itself()))
            .collect();
        reds.sort_unstable_by_key(|(day, itself)| (*day, !itself));
        reds.dedup_by(|later, earlier| later.0 == earlier.0 && !later.1);
        let near = |((earlier, _), (later, _)): (&(Day, bool), &(Day, bool))| {
            later.days_since(*earlier) <= TWO_WEEKS
        };
        reds.iter().zip(reds.iter().skip(1)).any(near)
    }
}
