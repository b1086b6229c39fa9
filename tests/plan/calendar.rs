//! The calendar file, as an independent parser reads it, and its twin in plain text.

use crate::common::for_many;
use icalendar::parser::{Component, read_calendar, unfold};
use proptest::prelude::*;
use runners_hip::plan::{CalendarWords, Day, Schedule, Stamp, Topic, calendar_file, calendar_text};

const WORDS: CalendarWords = CalendarWords {
    session: "Hip exercises",
    session_note: "Open your plan, and do the exercises of today.",
    check: "How is your hip?",
    check_note: "Compare; with a limp, do the danger check again.",
    six_weeks: "Clearly better?",
    six_weeks_note: "If not, have it checked.",
};

fn schedule() -> Schedule {
    Schedule {
        first_day: Day::of_date(2026, 11, 27), // a Friday
        sessions_a_week: 3,
        weeks: 6,
        session_at: (18, 5),
        check_at: (7, 45),
    }
}

fn stamp() -> Stamp {
    Stamp {
        day: Day::of_date(2026, 11, 20),
        hour: 9,
        minute: 8,
        second: 7,
    }
}

fn file(schedule: Schedule, words: &CalendarWords) -> String {
    calendar_file(&schedule, words, stamp())
}

fn value(component: &Component, name: &str) -> Option<String> {
    component
        .find_prop(name)
        .map(|property| property.val.to_string())
}

/// What one event says, in the order of the file.
#[derive(Debug, PartialEq, Eq)]
struct Event {
    uid: String,
    start: String,
    rule: Option<String>,
    title: String,
    note: String,
    stamp: String,
    alarms: usize,
}

/// The events, read by a parser that is not ours.
fn events(file: &str) -> Result<Vec<Event>, String> {
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded)?;
    let of = |component: &Component| {
        let text = |name| value(component, name).unwrap_or_default();
        Event {
            uid: text("UID"),
            start: text("DTSTART"),
            rule: value(component, "RRULE"),
            title: text("SUMMARY"),
            note: text("DESCRIPTION"),
            stamp: text("DTSTAMP"),
            alarms: component
                .components
                .iter()
                .filter(|inner| inner.name == "VALARM" && value(inner, "TRIGGER").is_some())
                .count(),
        }
    };
    let events = calendar.components.iter();
    Ok(events
        .filter(|component| component.name == "VEVENT")
        .map(of)
        .collect())
}

/// The days of a rule, counted from the start as RFC 5545 says.
fn expanded(event: &Event) -> Result<Vec<Day>, String> {
    const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let number = |range: std::ops::Range<usize>| -> Result<u16, String> {
        let digits = event.start.get(range).ok_or("too short")?;
        digits.parse().map_err(|error| format!("{digits}: {error}"))
    };
    let small = |number: u16| u8::try_from(number).map_err(|error| error.to_string());
    let first = Day::of_date(number(0..4)?, small(number(4..6)?)?, small(number(6..8)?)?);
    let Some(rule) = &event.rule else {
        return Ok(vec![first]);
    };
    let part = |key: &str| {
        let parts = rule.split(';').filter_map(|part| part.split_once('='));
        parts
            .into_iter()
            .find(|(name, _)| *name == key)
            .map(|(_, value)| value)
    };
    assert_eq!(part("FREQ"), Some("WEEKLY"));
    let count: usize = part("COUNT")
        .and_then(|count| count.parse().ok())
        .ok_or("no count")?;
    let weekdays: Vec<&str> = part("BYDAY").unwrap_or_default().split(',').collect();
    let falls_on = |day: &Day| {
        let weekday = WEEKDAYS.get(usize::from(day.weekday()));
        weekday.is_some_and(|weekday| weekdays.contains(weekday))
    };
    Ok((0..)
        .map(|later| first.plus(later))
        .filter(falls_on)
        .take(count)
        .collect())
}

#[test]
fn the_file_has_the_sessions_the_mornings_after_them_and_a_look_back() -> Result<(), String> {
    let events = events(&file(schedule(), &WORDS))?;
    let told: Vec<_> = events
        .iter()
        .map(|event| {
            (
                event.title.as_str(),
                event.start.as_str(),
                event.rule.as_deref(),
                event.alarms,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (
                "Hip exercises",
                "20261127T180500",
                Some("FREQ=WEEKLY;COUNT=18;BYDAY=FR,SU,TU"),
                1
            ),
            (
                "How is your hip?",
                "20261128T074500",
                Some("FREQ=WEEKLY;COUNT=18;BYDAY=SA,MO,WE"),
                1
            ),
            ("Clearly better?", "20270108T074500", None, 1),
        ]
    );
    let stamps = events.iter().all(|event| event.stamp == "20261120T090807Z");
    assert!(stamps, "the stamp is in universal time");
    Ok(())
}

#[test]
fn the_text_says_the_same_as_the_file() -> Result<(), String> {
    for sessions_a_week in [2, 3] {
        for later in 0..7 {
            let schedule = Schedule {
                first_day: schedule().first_day.plus(later),
                sessions_a_week,
                ..schedule()
            };
            let mut lines = Vec::new();
            for event in events(&file(schedule, &WORDS))? {
                let time = event.start.get(9..13).unwrap_or_default();
                let (hour, minute) = time.split_at(2);
                for day in expanded(&event)? {
                    let (year, month, date) = day.date();
                    lines.push(format!(
                        "{year}-{month:02}-{date:02} {hour}:{minute} {}",
                        event.title
                    ));
                }
            }
            lines.sort_unstable();
            let text = calendar_text(&schedule, &WORDS);
            assert_eq!(text.lines().collect::<Vec<_>>(), lines);
        }
    }
    Ok(())
}

#[test]
fn sessions_are_never_two_days_in_a_row_and_each_has_its_morning() {
    for sessions_a_week in 0..=9 {
        let schedule = Schedule {
            sessions_a_week,
            weeks: 10,
            ..schedule()
        };
        let of = |wanted: Topic| -> Vec<Day> {
            let entries = schedule.entries();
            entries
                .iter()
                .filter(|(.., topic)| *topic == wanted)
                .map(|(day, ..)| *day)
                .collect()
        };
        let sessions = of(Topic::Session);
        assert_eq!(sessions.len(), if sessions_a_week < 3 { 20 } else { 30 });
        let apart = sessions.iter().zip(sessions.iter().skip(1));
        assert!(
            apart
                .into_iter()
                .all(|(one, next)| next.days_since(*one) >= 2)
        );
        let mornings: Vec<Day> = sessions.iter().map(|day| day.plus(1)).collect();
        assert_eq!(of(Topic::Check), mornings);
    }
}

#[test]
fn a_file_made_again_for_the_same_first_day_has_the_same_ids() -> Result<(), String> {
    let ids = |schedule: Schedule| -> Result<Vec<String>, String> {
        Ok(events(&file(schedule, &WORDS))?
            .into_iter()
            .map(|event| event.uid)
            .collect())
    };
    let first = ids(schedule())?;
    assert_eq!(
        ids(Schedule {
            session_at: (6, 0),
            ..schedule()
        })?,
        first
    );
    let other = ids(Schedule {
        first_day: schedule().first_day.plus(1),
        ..schedule()
    })?;
    assert!(
        first
            .iter()
            .chain(&other)
            .all(|id| id.ends_with("@runners-hip"))
    );
    let mut all: Vec<_> = first.iter().chain(&other).collect();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 6, "every id stands for one thing");
    Ok(())
}

#[test]
fn any_words_come_back_from_the_parser_and_no_line_is_too_long() {
    let words = "(\\PC|[,;:\\\\\"\n\r\täöü€😀]){0,200}";
    let strategy = (words, any::<u16>(), any::<[u8; 6]>());
    for_many(
        &strategy,
        |(text, first_day, [sessions_a_week, weeks, a, b, c, d])| {
            let schedule = Schedule {
                first_day: Day(first_day),
                sessions_a_week,
                weeks,
                session_at: (a, b),
                check_at: (c, d),
            };
            let words = CalendarWords {
                session: &text,
                check_note: &text,
                ..WORDS
            };
            let file = file(schedule, &words);
            prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
            for line in file.split_terminator("\r\n") {
                prop_assert!(line.len() <= 75, "{} octets: {}", line.len(), line);
                prop_assert!(!line.contains(['\r', '\n']), "{}", line);
            }
            let events = events(&file).map_err(TestCaseError::fail)?;
            let plain: String = text
                .chars()
                .filter(|letter| *letter == '\n' || !letter.is_control())
                .collect();
            let titles: Vec<_> = events.iter().map(|event| event.title.as_str()).collect();
            prop_assert_eq!(titles, [plain.as_str(), WORDS.check, WORDS.six_weeks]);
            prop_assert_eq!(
                events.get(1).map(|event| event.note.as_str()),
                Some(plain.as_str())
            );
            Ok(())
        },
    );
}

#[test]
fn lines_are_folded_at_75_octets_and_not_before() {
    let long = "x".repeat(300);
    let file = file(
        schedule(),
        &CalendarWords {
            session: &long,
            ..WORDS
        },
    );
    let lines: Vec<_> = file
        .split("\r\n")
        .skip_while(|line| !line.starts_with("SUMMARY:"))
        .collect();
    let folded: Vec<_> = lines.iter().take(5).map(|line| line.len()).collect();
    assert_eq!(folded, [75, 75, 75, 75, 12]);
}
