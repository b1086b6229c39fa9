//! How long a self-test still takes. Time is what a clock says at two moments; a clock that was set back must not make
//! the test longer, and one that jumped ahead ends it.

/// The whole seconds that are left, rounded up. `started` and `now` are readings of the same clock in milliseconds.
#[must_use]
pub fn seconds_left(seconds: u8, started: f64, now: f64) -> u8 {
    let passed = ((now - started).max(0.0) / 1000.0).min(f64::from(u8::MAX));
    (1..=seconds)
        .rev()
        .find(|left| f64::from(seconds - left) <= passed && passed < f64::from(seconds - left + 1))
        .unwrap_or(0)
}
