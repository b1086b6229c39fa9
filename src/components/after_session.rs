//! After a session or a run: what was done, how much it hurt at worst, whether it rose or brought a limp, and how hard it
//! was.

use super::ask::{choices, mistake, scale, yes_no};
use super::diary::Diary;
use super::element::{field, input};
use super::parts::Parts;
use super::plan_event::{PlanEvent, Point, Scale};
use super::screen::Screen;
use crate::browser;
use crate::guide::{GUIDE, ui};
use crate::plan::Effort;
use crate::words::digits;

/// The three ways in which it can have been hard.
const EFFORTS: [(Effort, &str); 3] = [
    (Effort::TooEasy, "too-easy"),
    (Effort::Right, "right"),
    (Effort::TooHard, "too-hard"),
];

/// Adds the screen.
pub fn after_session(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    let form = &diary.form;
    let (heading, back) = if form.run_minutes.is_some() {
        (ui::RUN_AFTER_HEADING, Screen::Running)
    } else {
        (ui::PLAN_AFTER_HEADING, Screen::Plan)
    };
    parts.action("plain back", "back", ui::PLAN_BACK, PlanEvent::Opened(back));
    parts.heading(heading);
    mistake(parts, diary, ui::PLAN_ERROR_ALL);
    match form.run_minutes {
        Some(minutes) => run_minutes(parts, minutes),
        None => exercises_done(parts, diary),
    }
    scale(parts, ui::PLAN_DURING_PAIN, Scale::During, diary, None);
    yes_no(parts, ui::PLAN_DURING_LIMP, Point::RoseOrLimped, diary);
    let efforts = EFFORTS.map(|(effort, name)| {
        let chosen = form.effort == Some(effort);
        (effort.words(), name, chosen, PlanEvent::Felt(effort))
    });
    choices(parts, ui::PLAN_EFFORT, "effort", &efforts);
    parts.action("continue", "record", ui::PLAN_RECORD, PlanEvent::Recorded);
}

/// What was done. Everything, until it is unticked.
fn exercises_done(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    parts.within("fieldset.done", |parts| {
        parts.words("legend", ui::PLAN_DONE);
        for task in diary.tasks() {
            let Some(exercise) = GUIDE.exercise(task.exercise) else {
                continue;
            };
            let id = task.exercise;
            let on_change = parts.on_event().reform(move |_| PlanEvent::ToggledDone(id));
            let is_done = diary.form.has_done(id);
            parts.within("label.answer", |parts| {
                parts.add(input("checkbox", "done", exercise.id, is_done, on_change));
                parts.words("span.answer-text", exercise.name);
            });
        }
    });
}

/// How long the run was.
fn run_minutes(parts: &mut Parts<PlanEvent>, minutes: u8) {
    let on_change = parts.on_event().reform(|event: yew::Event| {
        let minutes = browser::chosen_value(&event).parse();
        PlanEvent::RanMinutes(minutes.unwrap_or_default())
    });
    parts.within("label.field", |parts| {
        parts.words("span", ui::RUN_MINUTES);
        parts.add(field("number", "minutes", digits(minutes), on_change));
    });
}
