//! The plan for the reader's own calendar: as a file, and as a text where files are refused.

use super::ask::choices;
use super::copy_box::{CopyBox, copy_box};
use super::diary::Diary;
use super::element::field;
use super::keep_plan::save_link;
use super::parts::Parts;
use super::plan_event::PlanEvent;
use super::screen::Screen;
use crate::browser;
use crate::guide::{Text, ui};
use crate::plan::{
    CalendarWords, Day, Schedule, calendar_file, calendar_text, day_of_iso, iso_day, iso_time,
    time_of_iso,
};

/// The schedule of the reader; from today on before they have chosen a day.
fn schedule(diary: &Diary) -> Schedule {
    let mut schedule = diary.saved.schedule;
    if schedule.first_day == Day::default() {
        schedule.first_day = diary.today;
    }
    schedule
}

/// Adds the screen.
pub fn calendar_box(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    parts.action(
        "plain back",
        "back",
        ui::PLAN_BACK,
        PlanEvent::Opened(Screen::Plan),
    );
    parts.heading(ui::DIARY_CALENDAR);
    parts.words("p", ui::DIARY_CALENDAR_LEAD);
    let chosen = schedule(diary);
    parts.within("div.fields", |parts| fields(parts, chosen));
    let sessions = [(ui::DIARY_TWICE, "2", 2), (ui::DIARY_THRICE, "3", 3)];
    let sessions = sessions.map(|(words, value, number)| {
        let is_chosen = chosen.sessions_a_week == number;
        let changed = Schedule {
            sessions_a_week: number,
            ..chosen
        };
        (words, value, is_chosen, PlanEvent::Scheduled(changed))
    });
    choices(parts, ui::DIARY_SESSIONS, "sessions", &sessions);
    let words = words();
    let save = (!diary.sealed).then(|| {
        let file = calendar_file(&chosen, &words, browser::stamp());
        save_link("runners-hip.ics", "text/calendar", &file)
    });
    parts.words("p.hint", ui::DIARY_CALENDAR_HINT);
    copy_box(
        parts,
        CopyBox {
            label: ui::DIARY_CALENDAR,
            content: calendar_text(&chosen, &words),
            copied: diary.copied,
            more: save,
        },
        PlanEvent::Copied,
    );
}

/// The day and the two times. What is no day or time changes nothing.
fn fields(parts: &mut Parts<PlanEvent>, chosen: Schedule) {
    let first_day = iso_day(chosen.first_day);
    one_field(
        parts,
        ui::DIARY_FIRST_DAY,
        ("date", "first-day"),
        first_day,
        move |value| {
            let first_day = day_of_iso(value).unwrap_or(chosen.first_day);
            Schedule {
                first_day,
                ..chosen
            }
        },
    );
    let session = iso_time(chosen.session_at);
    one_field(
        parts,
        ui::DIARY_SESSION_TIME,
        ("time", "session-time"),
        session,
        move |value| {
            let session_at = time_of_iso(value).unwrap_or(chosen.session_at);
            Schedule {
                session_at,
                ..chosen
            }
        },
    );
    let check = iso_time(chosen.check_at);
    one_field(
        parts,
        ui::DIARY_CHECK_TIME,
        ("time", "check-time"),
        check,
        move |value| {
            let check_at = time_of_iso(value).unwrap_or(chosen.check_at);
            Schedule { check_at, ..chosen }
        },
    );
}

/// One field: its kind and name, what stands in it, and the schedule that another value makes.
fn one_field(
    parts: &mut Parts<PlanEvent>,
    label: Text,
    (kind, name): (&'static str, &'static str),
    value: String,
    changed: impl Fn(&str) -> Schedule + 'static,
) {
    let on_change = parts
        .on_event()
        .reform(move |event| PlanEvent::Scheduled(changed(&browser::chosen_value(&event))));
    parts.within("label.field", |parts| {
        parts.words("span", label);
        parts.add(field(kind, name, value, on_change));
    });
}

fn words() -> CalendarWords<'static> {
    CalendarWords {
        session: ui::PLAN_CALENDAR_SESSION.show(),
        session_note: ui::PLAN_CALENDAR_SESSION_NOTE.show(),
        check: ui::PLAN_CALENDAR_CHECK.show(),
        check_note: ui::PLAN_CALENDAR_CHECK_NOTE.show(),
        six_weeks: ui::PLAN_CALENDAR_SIX_WEEKS.show(),
        six_weeks_note: ui::PLAN_CALENDAR_SIX_WEEKS_NOTE.show(),
    }
}
