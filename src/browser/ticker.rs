//! The passing of time. The clock is the one that only ever runs forwards; a ticker says no more than that it is time
//! to look at it.

use super::Listener;
use gloo_timers::callback::Interval;
use web_sys::window;
use yew::Callback;

/// How often the ticker ticks, in milliseconds. A shown second is never later than this.
const TICK_MS: u32 = 100;

/// Milliseconds since some moment before; 0 where a browser has no such clock.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "such a conversion cuts off, which is what is wanted"
)]
#[must_use]
pub fn steady_now() -> u64 {
    let performance = window().and_then(|window| window.performance());
    performance.map_or(0.0, |performance| performance.now()) as u64
}

/// Ticks several times a second, until it is dropped.
#[must_use]
pub fn ticker(on_tick: Callback<()>) -> Option<Listener> {
    let interval = Interval::new(TICK_MS, move || on_tick.emit(()));
    Some(Listener::Interval(interval))
}
