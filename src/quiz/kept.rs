//! What a device keeps of a quiz, when the reader asks for it: the answers as a link, and the day on which they were
//! given. The day decides how long they are offered again.

use super::link::{read_code, read_link, write_code};
use super::{Responses, write_link};

/// For so many days kept answers are offered again. A hip changes within two weeks, and with it the answers.
pub const KEPT_FOR_DAYS: u8 = 14;

/// Writes what the device keeps. `today` counts days since 1970.
#[must_use]
pub fn write_kept(responses: &Responses, today: u32) -> String {
    let mut kept = String::new();
    write_code(&mut kept, today);
    kept.push_str(&write_link(responses));
    kept
}

/// Reads what the device has kept. There is nothing to offer when it is damaged, of another version, too old, or from a
/// day that has not come yet.
#[must_use]
pub fn read_kept(kept: &str, today: u32) -> Option<Responses> {
    let (day, link) = kept.split_at_checked(4)?;
    let day = read_code(day.as_bytes())?;
    let age = today.checked_sub(day)?;
    (age <= u32::from(KEPT_FOR_DAYS)).then_some(())?;
    read_link(link).ok()
}
