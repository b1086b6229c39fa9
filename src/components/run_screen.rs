//! The way back to running: whether to run today, the stages, and where the reader stands. Locked while a bone stress
//! injury is possible, until a clinician has cleared the hip.

use super::ask::{mistake, tick, told};
use super::can_run_card::{can_run_card, run_answer};
use super::diary::Diary;
use super::history::history;
use super::parts::Parts;
use super::plan_event::{PlanEvent, Point};
use super::plan_screen::foreign_answers;
use super::stop_card::{quiz_link, stop_card, stop_of};
use super::today_card::morning_due;
use crate::guide::{GUIDE, LIBRARY, ui};
use crate::plan::{RunToday, Session, Standing, withheld};
use crate::quiz::Assessment;
use crate::words::digits;

/// The minutes of a run without a plan for it.
const MINUTES: u8 = 30;

/// As long as the last run counts for today, in days.
const LATELY: u16 = 2;

/// The run of yesterday or the day before, as far as the diary knows.
pub fn known_run(diary: &Diary) -> Option<&Session> {
    let sessions = diary.saved.log.sessions().iter().rev();
    let mut runs = sessions.filter(|session| !session.is_training() && session.day < diary.today);
    runs.next()
        .filter(|run| diary.today.days_since(run.day) <= LATELY)
}

/// How many minutes the run of today has, when it was done as it was told.
pub fn planned_minutes(diary: &Diary) -> u8 {
    let Some((
        _,
        RunToday::Run {
            content,
            shorter,
            most_minutes,
            ..
        },
    )) = diary.run_today
    else {
        return MINUTES;
    };
    let whole = content
        .interval
        .map(crate::guide::Interval::whole)
        .or(most_minutes)
        .unwrap_or(MINUTES);
    // A third less.
    if shorter { whole - whole / 3 } else { whole }
}

/// Adds the screen.
pub fn run_screen(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    parts.heading(ui::RUN_HEADING);
    told(parts, diary);
    if foreign_answers(parts, diary) {
        return;
    }
    if let Some(stop) = stop_of(diary) {
        stop_card(parts, stop, diary);
    } else if diary.saved.run.is_locked() {
        locked_card(parts, diary);
    } else {
        morning_due(parts, diary);
        can_run_card(parts, diary);
        if let Some((light, way)) = diary.run_today {
            run_answer(parts, light, way);
        }
    }
    stages(parts, diary);
    history(parts, diary);
}

/// Why there are no runs, and how the way opens.
fn locked_card(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    let names = &["class", "data-care", "data-stop"];
    let values = ["care-card stop-card", "soon", "locked"];
    parts.marked("section", names, &values, |parts| {
        parts.words("h3", ui::RUN_LOCKED);
        parts.words("p.care-act", LIBRARY.run.stop);
        parts.words("p", ui::RUN_LOCKED_WHY);
        match diary.new_check() {
            Some(check) if !still_forbids(&check.assessment) => {
                parts.words("p", ui::PLAN_CHECK_CLEAR);
                mistake(parts, diary, ui::PLAN_ERROR_TICK);
                tick(parts, ui::RUN_CLEARED, Point::Seen, diary);
                let new = Point::AnsweredAfterwards;
                tick(parts, ui::PLAN_ANSWERED_AFTERWARDS, new, diary);
                let cleared = PlanEvent::Cleared;
                parts.action("continue", "cleared", ui::RUN_OPEN, cleared);
            }
            Some(_) => {
                parts.words("p", ui::RUN_STILL_LOCKED);
                quiz_link(parts, "plain", ui::PLAN_ANSWER_AGAIN);
            }
            None => {
                parts.words("p", ui::RUN_OPENS);
                quiz_link(parts, "continue", ui::PLAN_DANGER_CHECK);
            }
        }
    });
}

/// Whether answers still say: no run.
fn still_forbids(assessment: &Assessment) -> bool {
    assessment.no_run || assessment.bone_stress.is_some() || withheld(assessment).is_some()
}

/// The stages, and where the reader stands.
fn stages(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    let run = &LIBRARY.run;
    let Standing {
        stage: at, green, ..
    } = diary.saved.run.standing(&diary.saved.log);
    let has_run = diary
        .saved
        .log
        .sessions()
        .iter()
        .any(|session| !session.is_training());
    parts.within("section.stages", |parts| {
        parts.words("h3", ui::RUN_STAGES);
        parts.list("ul", run.before);
        parts.within("ol", |parts| {
            for (number, stage) in (0u8..).zip(run.stages) {
                let current = if number == at { "step" } else { "" };
                parts.marked("li", &["aria-current"], &[current], |parts| {
                    parts.words("span", stage.session);
                    if number == at && GUIDE.stage(number.saturating_add(1)).is_some() {
                        let values = [("n", digits(green)), ("of", digits(stage.greens))];
                        let values = [("n", values[0].1.as_str()), ("of", values[1].1.as_str())];
                        parts.say("b", ui::RUN_STAND.fill(&values));
                    }
                });
            }
        });
        parts.words("h3", ui::RUN_RULES);
        parts.list("ul", run.rules);
        let free = !diary.saved.run.is_locked() && stop_of(diary).is_none();
        if free && !has_run && at == 0 {
            parts.words("p.hint", ui::RUN_SHORT_BREAK);
            let begin = PlanEvent::BeganRunning(true);
            parts.action("plain", "begin-further-on", ui::RUN_BEGIN_FURTHER, begin);
        } else if free && at > 0 {
            let begin = PlanEvent::BeganRunning(false);
            parts.action("plain", "begin-running", ui::RUN_BEGIN_AGAIN, begin);
        }
    });
}
