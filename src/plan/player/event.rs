//! What happens to a player, and why it may stand still.

/// What happens to a player.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Time goes on. Send it several times a second; a late one does no harm.
    Tick,
    /// The reader starts the session, or goes on with it.
    Resume,
    /// The reader pauses.
    Pause,
    /// The page is no longer seen.
    Hidden,
    /// The reader has done the repetitions. It also goes on after a pause.
    Done,
    /// On to the next phase, without having done this one.
    Skip,
    /// On to the next exercise, because this one hurts or is not wanted.
    SkipExercise,
    /// Back to the start of this phase when some of it has passed, otherwise to the one before.
    Back,
    /// The reader needs so many seconds more to get ready, to change sides or to rest. A hold does not become longer.
    More(u8),
    /// Enough for today.
    Finish,
}

/// Why time stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    /// The session has not begun.
    BeforeStart,
    /// The reader paused it.
    ByReader,
    /// Nobody was there for a while.
    WelcomeBack,
}
