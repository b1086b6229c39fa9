//! The plan for the reader's own calendar, as an iCalendar file and as plain text for where a download is refused.
//! Times are floating: six in the evening is six in the evening wherever the reader is.
//!
//! ```
//! use runners_hip::plan::{CalendarWords, Day, Schedule, Stamp, calendar_file, calendar_text};
//!
//! let schedule = Schedule { first_day: Day::of_date(2026, 11, 23), ..Schedule::default() };
//! let words = CalendarWords {
//!     session: "Hip exercises", session_note: "Open your plan.",
//!     check: "How is your hip?", check_note: "Compare.",
//!     six_weeks: "Clearly better?", six_weeks_note: "If not, have it checked.",
//! };
//! let stamp = Stamp { day: Day::of_date(2026, 11, 20), hour: 9, minute: 30, second: 0 };
//! let file = calendar_file(&schedule, &words, stamp);
//! assert!(file.contains("DTSTART:20261123T180000\r\n"));
//! assert!(file.contains("RRULE:FREQ=WEEKLY;COUNT=36;BYDAY=MO,WE,FR\r\n"));
//! assert!(calendar_text(&schedule, &words).starts_with("2026-11-23 18:00 Hip exercises\n"));
//! ```

mod ical;
mod schedule;

pub use schedule::{Schedule, Topic};

use crate::plan::Day;
use ical::Lines;
use schedule::Series;

/// A moment in universal time: when the file was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The day.
    pub day: Day,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
    /// The second, 0 to 59.
    pub second: u8,
}

/// What stands in the entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarWords<'a> {
    /// The title of a session.
    pub session: &'a str,
    /// What to do in it.
    pub session_note: &'a str,
    /// The title of the next-morning check.
    pub check: &'a str,
    /// What to look at.
    pub check_note: &'a str,
    /// The title of the look back after six weeks.
    pub six_weeks: &'a str,
    /// What to do when it is not clearly better.
    pub six_weeks_note: &'a str,
}

impl CalendarWords<'_> {
    fn of(&self, topic: Topic) -> (&str, &str) {
        match topic {
            Topic::Session => (self.session, self.session_note),
            Topic::Check => (self.check, self.check_note),
            Topic::SixWeeks => (self.six_weeks, self.six_weeks_note),
        }
    }
}

/// The plan as the text of an `.ics` file, to be sent as `text/calendar;charset=utf-8`. A file made again for the same
/// first day has the same ids, so it replaces the entries of the first one.
#[must_use]
pub fn calendar_file(schedule: &Schedule, words: &CalendarWords, stamp: Stamp) -> String {
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Runner's Hip//Plan//EN");
    let mut stamped = moment(stamp.day, (stamp.hour, stamp.minute), stamp.second);
    stamped.push('Z');
    for series in schedule.series() {
        event(&mut lines, &series, schedule.first_day, words, &stamped);
    }
    lines.add("END", "VCALENDAR");
    lines.into_file()
}

fn event(lines: &mut Lines, series: &Series, first: Day, words: &CalendarWords, stamped: &str) {
    let Some(begins) = series.days.first() else {
        return;
    };
    let kind = match series.topic {
        Topic::Session => "session-",
        Topic::Check => "check-",
        Topic::SixWeeks => "six-weeks-",
    };
    let (title, note) = words.of(series.topic);
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", &[kind, &date(first, ""), "@runners-hip"].concat());
    lines.add("DTSTAMP", stamped);
    lines.add("DTSTART", &moment(*begins, series.at, 0));
    lines.add("DURATION", "PT15M");
    if series.weeks > 1 || series.days.len() > 1 {
        lines.add("RRULE", &rule(series));
    }
    lines.add_text("SUMMARY", title);
    lines.add_text("DESCRIPTION", note);
    lines.add("BEGIN", "VALARM");
    lines.add("ACTION", "DISPLAY");
    lines.add("TRIGGER", "PT0S");
    lines.add_text("DESCRIPTION", title);
    lines.add("END", "VALARM");
    lines.add("END", "VEVENT");
}

/// The days of the first week, again and again, counted.
fn rule(series: &Series) -> String {
    const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let days = series.days.iter();
    let days: Vec<&str> = days
        .filter_map(|day| WEEKDAYS.get(usize::from(day.weekday())).copied())
        .collect();
    let week = u8::try_from(series.days.len()).unwrap_or_default();
    // At most 52 weeks of 3 days, so that the count fits.
    let count = series.weeks.saturating_mul(week).to_string();
    ["FREQ=WEEKLY;COUNT=", &count, ";BYDAY=", &days.join(",")].concat()
}

/// The plan as lines of plain text, in the order of time.
#[must_use]
pub fn calendar_text(schedule: &Schedule, words: &CalendarWords) -> String {
    let mut text = String::new();
    for (day, (hour, minute), topic) in schedule.entries() {
        let (title, _) = words.of(topic);
        text.push_str(&date(day, "-"));
        text.push(' ');
        two_digits(&mut text, hour);
        text.push(':');
        two_digits(&mut text, minute);
        text.push(' ');
        text.push_str(title);
        text.push('\n');
    }
    text
}

/// A date as year, month and day.
pub(super) fn date(day: Day, between: &str) -> String {
    let (year, month, day) = day.date();
    let mut text = String::new();
    for part in [year / 100, year % 100] {
        two_digits(&mut text, u8::try_from(part).unwrap_or_default());
    }
    for part in [month, day] {
        text.push_str(between);
        two_digits(&mut text, part);
    }
    text
}

/// A moment in the way of iCalendar.
fn moment(day: Day, (hour, minute): (u8, u8), second: u8) -> String {
    let mut text = date(day, "");
    text.push('T');
    for part in [hour, minute, second] {
        two_digits(&mut text, part);
    }
    text
}

pub(super) fn two_digits(text: &mut String, number: u8) {
    text.extend([number / 10 % 10, number % 10].map(|digit| char::from(b'0' + digit)));
}
