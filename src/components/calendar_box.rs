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

/// The day and the two times.
fn fields(parts: &mut Parts<PlanEvent>, chosen: Schedule) {
    let set: [(Text, &str, &str, String, fn(&mut Schedule, &str)); 3] = [
        (
            ui::DIARY_FIRST_DAY,
            "date",
            "first-day",
            iso_day(chosen.first_day),
            |schedule, value| {
                schedule.first_day = day_of_iso(value).unwrap_or(schedule.first_day);
            },
        ),
        (
            ui::DIARY_SESSION_TIME,
            "time",
            "session-time",
            iso_time(chosen.session_at),
            |schedule, value| {
                let time = time_of_iso(value);
                schedule.session_at = time.unwrap_or(schedule.session_at);
            },
        ),
        (
            ui::DIARY_CHECK_TIME,
            "time",
            "check-time",
            iso_time(chosen.check_at),
            |schedule, value| {
                let time = time_of_iso(value);
                schedule.check_at = time.unwrap_or(schedule.check_at);
            },
        ),
    ];
    for (label, kind, name, value, set) in set {
        let on_change = parts.on_event().reform(move |event: yew::Event| {
            let mut changed = chosen;
            set(&mut changed, &browser::chosen_value(&event));
            PlanEvent::Scheduled(changed)
        });
        parts.within("label.field", |parts| {
            parts.words("span", label);
            parts.add(field(kind, name, value, on_change));
        });
    }
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
