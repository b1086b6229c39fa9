//! When the sessions are, and the mornings after them.

use crate::plan::Day;
use serde::{Deserialize, Serialize};

/// Days and times of a plan in the reader's own time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// The day of the first session.
    pub first_day: Day,
    /// 2 or 3 sessions a week, never two days in a row (clinical reference, 5.1). Other numbers count as the nearer one.
    pub sessions_a_week: u8,
    /// How many weeks, 1 to 52.
    pub weeks: u8,
    /// The time of the sessions, as hour and minute.
    pub session_at: (u8, u8),
    /// The time of the next-morning check, as hour and minute.
    pub check_at: (u8, u8),
}

/// What an entry of the calendar is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// The morning after a session.
    Check,
    /// The look back after six weeks.
    SixWeeks,
    /// A session.
    Session,
}

/// An entry of the calendar that comes back every week, or only once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Series {
    pub topic: Topic,
    /// The days of the first week.
    pub days: Vec<Day>,
    pub weeks: u8,
    pub at: (u8, u8),
}

/// After how many days to look back (clinical reference, 1.1: checked when not clearly better by six weeks).
const SIX_WEEKS: u16 = 42;

impl Default for Schedule {
    /// Three evenings a week for 12 weeks, which is what the reference plans for (5.1).
    fn default() -> Self {
        Self {
            first_day: Day::default(),
            sessions_a_week: 3,
            weeks: 12,
            session_at: (18, 0),
            check_at: (8, 0),
        }
    }
}

impl Schedule {
    /// The series of the calendar.
    pub(super) fn series(self) -> Vec<Series> {
        let offsets: &[u16] = if self.sessions_a_week < 3 {
            &[0, 3]
        } else {
            &[0, 2, 4]
        };
        let weeks = self.weeks.clamp(1, 52);
        let on = |later: u16| {
            let days = offsets.iter();
            days.map(|offset| self.first_day.plus(offset + later))
                .collect()
        };
        let at = |(hour, minute): (u8, u8)| (hour.min(23), minute.min(59));
        let six_weeks = self.first_day.plus(SIX_WEEKS);
        vec![
            Series {
                topic: Topic::Session,
                days: on(0),
                weeks,
                at: at(self.session_at),
            },
            Series {
                topic: Topic::Check,
                days: on(1),
                weeks,
                at: at(self.check_at),
            },
            Series {
                topic: Topic::SixWeeks,
                days: vec![six_weeks],
                weeks: 1,
                at: at(self.check_at),
            },
        ]
    }

    /// Every entry by itself, in the order of time.
    #[must_use]
    pub fn entries(&self) -> Vec<(Day, (u8, u8), Topic)> {
        let mut entries = Vec::new();
        for series in self.series() {
            for week in 0..u16::from(series.weeks) {
                let days = series.days.iter();
                entries.extend(days.map(|day| (day.plus(week * 7), series.at, series.topic)));
            }
        }
        entries.sort_unstable();
        entries
    }
}
