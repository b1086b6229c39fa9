//! What time it is. The clock of the device may be wrong, and it may be set back.

use super::Listener;
use crate::components::Event;
use crate::plan::{Day, Stamp};
use gloo_timers::callback::Interval;
use js_sys::Date;
use yew::Callback;

const MILLISECONDS_A_DAY: f64 = 86_400_000.0;

/// Milliseconds since 1970 (UTC).
#[must_use]
pub fn now() -> f64 {
    Date::now()
}

/// Days since 1970 (UTC). A clock from before that time counts as its first day.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "such a conversion cuts off, which is what is wanted"
)]
#[must_use]
pub fn today() -> u32 {
    (Date::now() / MILLISECONDS_A_DAY) as u32
}

/// Today in the reader's own time zone. A clock from before 1970 counts as that year.
#[must_use]
pub fn local_day() -> Day {
    let now = Date::new_0();
    let year = u16::try_from(now.get_full_year()).unwrap_or(u16::MAX);
    Day::of_date(year, small(now.get_month() + 1), small(now.get_date()))
}

/// This moment in universal time.
#[must_use]
pub fn stamp() -> Stamp {
    let now = Date::new_0();
    Stamp {
        day: Day(u16::try_from(today()).unwrap_or(u16::MAX)),
        hour: small(now.get_utc_hours()),
        minute: small(now.get_utc_minutes()),
        second: small(now.get_utc_seconds()),
    }
}

fn small(number: u32) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

/// Today as it is written everywhere alike: year, month, day.
pub fn date() -> String {
    let mut whole = String::from(Date::new_0().to_iso_string());
    whole.truncate("2026-01-01".len());
    whole
}

/// Says again and again that so many milliseconds have passed; never, where there are none.
#[must_use]
pub fn every(milliseconds: u32, on_event: Callback<Event>) -> Option<Listener> {
    (milliseconds > 0).then(|| {
        let interval = Interval::new(milliseconds, move || on_event.emit(Event::Ticked));
        Listener::Interval(interval)
    })
}
