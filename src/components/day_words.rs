//! A day in words.

use crate::guide::ui;
use crate::plan::Day;
use crate::words::digits;

/// As in "Tuesday, 24 November".
pub fn day_words(day: Day) -> String {
    let (_, month, number) = day.date();
    let name = |names: &[crate::guide::Text], at: u8| {
        let name = names.get(usize::from(at));
        name.map_or("", |name| name.show())
    };
    ui::DIARY_DAY.fill(&[
        ("weekday", name(ui::DIARY_WEEKDAYS, day.weekday())),
        ("day", &digits(number)),
        ("month", name(ui::DIARY_MONTHS, month.saturating_sub(1))),
    ])
}

/// The same, but "today", "yesterday" and "tomorrow" where that is so.
pub fn near_day_words(day: Day, today: Day) -> String {
    if day == today {
        ui::DIARY_TODAY.show().to_owned()
    } else if day.plus(1) == today {
        ui::DIARY_YESTERDAY.show().to_owned()
    } else if day == today.plus(1) {
        ui::DIARY_TOMORROW.show().to_owned()
    } else {
        day_words(day)
    }
}
