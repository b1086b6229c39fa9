//! What happens while a session is played, and what comes of it.

use crate::guide::ExerciseId;
use crate::plan::{Event, PlayerSettings};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlayerEvent {
    /// The session goes on, in one of its own words.
    Session(Event),
    /// The reader pressed a key that no control wanted for itself.
    Pressed(PlayerKey),
    /// The reader wants to leave before the end, and is asked once more.
    AskedToLeave,
    /// The reader stays after all.
    Stayed,
    /// The reader leaves, before the end or after it.
    Left,
    /// The reader begins again, after a session in which nothing was done.
    BeganAgain,
    /// The reader chose the option with this number for a setting.
    Chose(PlayerSetting, u8),
    /// The browser promised to keep the screen on, or refused.
    ScreenStaysOn(bool),
    /// The tones that the reader asked for cannot be heard.
    StayedSilent,
}

/// A key that acts on the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlayerKey {
    /// Space or Enter: whatever the large button does.
    Main,
    /// To the right: skip.
    Skip,
    /// To the left: back.
    Back,
    /// Escape: leave, or stay after all.
    Leave,
}

/// Something that a reader can set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlayerSetting {
    /// The time to get ready.
    GetReady,
    /// Every rest.
    Rest,
    /// Every hold.
    Hold,
    /// Which side is sore.
    SoreSide,
    /// When the sore side has its turn.
    Turn,
    /// Tones.
    Sound,
    /// Spoken words.
    Speech,
    /// Vibration.
    Vibration,
}

/// What came of a session that is over or was left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlayerOutcome {
    /// The exercises of which at least one set was done.
    pub done: Vec<ExerciseId>,
    /// How the reader wants the next session played.
    pub settings: PlayerSettings,
    /// Whether the session went to its end.
    pub finished: bool,
}
