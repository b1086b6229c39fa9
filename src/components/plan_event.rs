//! What happens on the screens of the plan. Each event says what happened; what follows from it is decided in the diary.

use super::screen::Screen;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanEvent {
    /// The reader opened a screen.
    Opened(Screen),
    /// The browser went back or forward to the screen with this number.
    Returned(u8),
}
