//! Pain as readers tell it.

use serde::{Deserialize, Serialize};

/// From 0, none, to 10, the worst they can think of.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "u8")]
pub struct Pain(u8);

impl Pain {
    /// No pain.
    pub const NONE: Self = Self(0);
    /// The most pain at rest with which to start, and the most that is fine during an exercise (clinical reference,
    /// 5.1).
    pub const FINE: Self = Self(3);
    /// The most pain that is fine in a run (clinical reference, 6.1: green is 0 to 2).
    pub const FINE_IN_A_RUN: Self = Self(2);
    /// What is above it is red (clinical reference, 6.1).
    pub const AMBER: Self = Self(5);
    /// From here on, pain that does not settle is for a doctor on the same day (clinical reference, U8).
    pub const SEVERE: Self = Self(8);

    /// A number from 0 to 10.
    #[must_use]
    pub fn new(number: u8) -> Option<Self> {
        (number <= 10).then_some(Self(number))
    }

    /// The number.
    #[must_use]
    pub fn number(self) -> u8 {
        self.0
    }

    /// How much more this is than `before`; 0 when it is not more.
    #[must_use]
    pub fn above(self, before: Self) -> u8 {
        self.0.saturating_sub(before.0)
    }
}

impl TryFrom<u8> for Pain {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        Self::new(number).ok_or("pain is a number from 0 to 10")
    }
}
