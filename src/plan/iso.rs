//! Days and times as browsers write them in their fields: "2026-11-23" and "18:00" (ISO 8601).
//!
//! ```
//! use runners_hip::plan::{Day, day_of_iso, iso_day, iso_time, time_of_iso};
//!
//! assert_eq!(day_of_iso("2026-11-23"), Some(Day::of_date(2026, 11, 23)));
//! assert_eq!(day_of_iso("2026-02-30"), None);
//! assert_eq!(iso_day(Day::of_date(2026, 1, 2)), "2026-01-02");
//! assert_eq!(time_of_iso("18:05"), Some((18, 5)));
//! assert_eq!(time_of_iso("25:00"), None);
//! assert_eq!(iso_time((8, 0)), "08:00");
//! ```

use super::Day;
use super::calendar::{date, two_digits};

/// A day as text.
#[must_use]
pub fn iso_day(day: Day) -> String {
    date(day, "-")
}

/// An hour and a minute as text.
#[must_use]
pub fn iso_time((hour, minute): (u8, u8)) -> String {
    let mut text = String::new();
    two_digits(&mut text, hour);
    text.push(':');
    two_digits(&mut text, minute);
    text
}

/// The day of a text; `None` when there is no such day.
#[must_use]
pub fn day_of_iso(text: &str) -> Option<Day> {
    let mut parts = text.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let number = parts.next()?.parse().ok()?;
    let day = Day::of_date(year, month, number);
    (day.date() == (year, month, number) && parts.next().is_none()).then_some(day)
}

/// The hour and minute of a text; seconds are left out. `None` when there is no such time.
#[must_use]
pub fn time_of_iso(text: &str) -> Option<(u8, u8)> {
    let mut parts = text.split(':');
    let hour = parts.next()?.parse().ok()?;
    let minute = parts.next()?.parse().ok()?;
    (hour < 24 && minute < 60).then_some((hour, minute))
}
