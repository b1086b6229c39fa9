//! Something that goes on until it is dropped.

use gloo_events::EventListener;
use gloo_timers::callback::Interval;

/// A listener or a timer.
#[allow(dead_code, reason = "what it holds acts until it is dropped")]
pub enum Listener {
    /// Hears an event of the page.
    Event(EventListener),
    /// Comes again and again.
    Interval(Interval),
}
