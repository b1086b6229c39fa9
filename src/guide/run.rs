//! The way back to running, as the content has it (clinical reference, 6.2).

use super::Text;

/// What holds for all stages, and the stages.
#[derive(Debug)]
pub struct RunGuide {
    /// What comes first, and how far to trust all this.
    pub before: &'static [Text],
    /// What moves the stage.
    pub rules: &'static [Text],
    /// What to do when the light is green.
    pub green: Text,
    /// What to do when the light is amber.
    pub amber: Text,
    /// What to do when the light is red.
    pub red: Text,
    /// What to do when running is off until somebody has looked at the hip.
    pub stop: Text,
    /// The limit at the stage without given minutes.
    pub free: Text,
    /// The stages, from a walk to free running.
    pub stages: &'static [Stage],
}

/// A stage.
#[derive(Debug, PartialEq, Eq)]
pub struct Stage {
    /// The published name, in kebab-case.
    pub id: &'static str,
    /// What to do.
    pub session: Text,
    /// The minutes; `None` at the last stage, where the reader is free.
    pub interval: Option<Interval>,
    /// How many green sessions in a row lead to the next stage.
    pub greens: u8,
}

/// Walking and jogging in turn, in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// Walking, each time.
    pub walk: u8,
    /// Jogging, each time.
    pub jog: u8,
    /// How many times.
    pub repeats: u8,
}

impl Interval {
    /// All minutes together.
    #[must_use]
    pub fn whole(self) -> u8 {
        self.walk
            .saturating_add(self.jog)
            .saturating_mul(self.repeats)
    }
}
