//! Wall readings become progress that is never negative and never invented. A clock may stand still, go backwards or
//! jump ahead by an hour, because it was set or because the device slept.

/// Readings further apart than this are a gap, in milliseconds: nobody was there to see the time pass. A visible page
/// ticks several times a second, a hidden one at least about once a second as long as it runs at all.
pub(super) const GAP_MS: u64 = 3_000;

/// How time went on between two readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Progress {
    /// So many milliseconds; 0 when the clock went backwards.
    Of(u32),
    /// Too much at once to count.
    Gap,
}

/// The last reading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct WallClock {
    last: Option<u64>,
}

impl WallClock {
    /// Takes a reading in milliseconds, from any starting point.
    pub(super) fn read(&mut self, now: u64) -> Progress {
        let last = self.last.replace(now).unwrap_or(now);
        let passed = now.saturating_sub(last);
        match u32::try_from(passed) {
            Ok(milliseconds) if passed <= GAP_MS => Progress::Of(milliseconds),
            _ => Progress::Gap,
        }
    }
}
