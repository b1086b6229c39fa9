//! What is due today: first how the morning is, then the session.

use super::amount_words::amount_words;
use super::count_words::count_words;
use super::day_words::near_day_words;
use super::diary::Diary;
use super::parts::Parts;
use super::plan_event::PlanEvent;
use super::screen::Screen;
use crate::guide::{GUIDE, ui};
use crate::plan::{Day, NotToday, Pain, Plan, Task, minutes};

/// How far ahead to look for the next session, in days.
const A_WEEK: u16 = 7;

/// Adds it.
pub fn today_card(parts: &mut Parts<PlanEvent>, plan: &Plan, diary: &Diary) {
    morning_due(parts, diary);
    parts.marked(
        "section",
        &["class", "data-today"],
        &["card today", "today"],
        |parts| {
            parts.words("h3", ui::PLAN_TODAY);
            let log = &diary.saved.log;
            let trained_today = log
                .sessions()
                .iter()
                .any(|session| session.is_training() && session.day == diary.today);
            let tasks = plan.session(log, diary.today);
            match plan.may_start(log, Pain::NONE, diary.today) {
                Err(NotToday::RestDay) => {
                    parts.words("p", ui::PLAN_STEP_BACK);
                    parts.words("p", ui::PLAN_REST_DAY);
                }
                // The others are told above.
                Err(_) => {}
                Ok(()) if trained_today => {
                    parts.words("p", ui::PLAN_DONE_TODAY);
                    parts.words("p.hint", ui::PLAN_MORNING_COMES);
                }
                Ok(()) if tasks.is_empty() => {
                    parts.words("p", ui::PLAN_REST_DAY);
                    next_session(parts, plan, diary);
                }
                Ok(()) => due(parts, &tasks, diary),
            }
        },
    );
}

/// Adds the question about the morning, where it is due.
pub fn morning_due(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    let Some(day) = diary.saved.log.check_due(diary.today) else {
        return;
    };
    parts.within("section.card due", |parts| {
        parts.words("h3", ui::MORNING_HEADING);
        let when = near_day_words(day, diary.today);
        parts.say("p", ui::MORNING_DUE.fill(&[("day", &when)]));
        let open = PlanEvent::Opened(Screen::Morning);
        parts.action("continue", "open-morning", ui::MORNING_OPEN, open);
    });
}

/// The exercises that are due, and the way to begin.
fn due(parts: &mut Parts<PlanEvent>, tasks: &[Task], diary: &Diary) {
    let long = count_words(ui::COUNT_MINUTES, minutes(tasks, &diary.saved.player));
    let number = u8::try_from(tasks.len()).unwrap_or_default();
    let exercises = count_words(ui::COUNT_EXERCISES, number);
    let said = ui::PLAN_DUE.fill(&[("exercises", &exercises), ("minutes", &long)]);
    parts.say("p", said);
    task_list(parts, tasks);
    let open = PlanEvent::Opened(Screen::Session);
    parts.action("continue", "open-session", ui::PLAN_START, open);
}

/// Adds the names and amounts of exercises.
pub fn task_list(parts: &mut Parts<PlanEvent>, tasks: &[Task]) {
    parts.within("ul.tasks", |parts| {
        for task in tasks {
            if let Some(exercise) = GUIDE.exercise(task.exercise) {
                parts.within("li", |parts| {
                    parts.words("b", exercise.name);
                    parts.say("span", amount_words(exercise, task.amount));
                });
            }
        }
    });
}

/// When there is a session again.
fn next_session(parts: &mut Parts<PlanEvent>, plan: &Plan, diary: &Diary) {
    let log = &diary.saved.log;
    let due_on = |day: &Day| !plan.session(log, *day).is_empty();
    let next = (1..=A_WEEK).map(|days| diary.today.plus(days)).find(due_on);
    if let Some(next) = next {
        let when = near_day_words(next, diary.today);
        parts.say("p.hint", ui::PLAN_NEXT.fill(&[("day", &when)]));
    }
}
