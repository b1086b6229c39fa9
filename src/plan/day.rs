//! A day as a number, so that the plan can count days without a calendar or a clock. The edge of the app turns the
//! reader's own date into it.
//!
//! ```
//! use runners_hip::plan::Day;
//!
//! let monday = Day::of_date(2026, 11, 23);
//! assert_eq!(monday.weekday(), 0);
//! assert_eq!(monday.plus(8).date(), (2026, 12, 1));
//! assert_eq!(monday.plus(8).days_since(monday), 8);
//! ```

use serde::{Deserialize, Serialize};

/// Days since 1 January 1970, in the reader's own time zone. Reaches to the year 2149.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Day(pub u16);

impl Day {
    /// The day of a date. What lies outside the range becomes its nearest end.
    #[must_use]
    pub fn of_date(year: u16, month: u8, day: u8) -> Self {
        let (year, month, day) = (u32::from(year), u32::from(month), u32::from(day));
        let from_march = (month + 9) % 12;
        let year = year.saturating_sub(u32::from(from_march >= 10));
        let days = year * 365 + year / 4 - year / 100
            + year / 400
            + (from_march * 153 + 2) / 5
            + day.saturating_sub(1);
        Self(u16::try_from(days.saturating_sub(MARCH_OF_YEAR_0)).unwrap_or(u16::MAX))
    }

    /// Year, month and day of the month (the well-known way to count from March, so that the leap day comes last).
    #[must_use]
    pub fn date(self) -> (u16, u8, u8) {
        let days = u32::from(self.0) + MARCH_OF_YEAR_0;
        let (era, of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (year_of_era * 365 + year_of_era / 4 - year_of_era / 100);
        let from_march = (of_year * 5 + 2) / 153;
        let day = of_year - (from_march * 153 + 2) / 5 + 1;
        let month = (from_march + 2) % 12 + 1;
        let year = era * 400 + year_of_era + u32::from(month <= 2);
        let small = |number: u32| u8::try_from(number).unwrap_or_default();
        (
            u16::try_from(year).unwrap_or_default(),
            small(month),
            small(day),
        )
    }

    /// The day of the week, 0 for Monday to 6 for Sunday.
    #[must_use]
    pub fn weekday(self) -> u8 {
        u8::try_from((self.0 % 7 + 3) % 7).unwrap_or_default()
    }

    /// The day so many days later.
    #[must_use]
    pub fn plus(self, days: u16) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// How many days after `earlier` this is; 0 when it is not after it.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> u16 {
        self.0.saturating_sub(earlier.0)
    }
}

/// Days from 1 March of the year 0 to 1 January 1970.
const MARCH_OF_YEAR_0: u32 = 719_468;
