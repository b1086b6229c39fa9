//! "Can I run today?" A card of its own, for readers without a plan too. The last tap says whether there is a danger
//! sign, so that nothing unanswered counts as safe.

use super::ask::{choices, mistake, scale, yes_no};
use super::day_words::near_day_words;
use super::diary::Diary;
use super::parts::Parts;
use super::plan_event::{PlanEvent, Point, Scale};
use super::run_screen::known_run;
use super::stop_card::danger_signs;
use crate::guide::{LIBRARY, Text, ui};
use crate::plan::{CanRun, RunToday};
use crate::words::digits;

/// How much worse the morning after the last run was, in words.
const WORSE: [(Text, &str, i8); 3] = [
    (ui::RUN_NO_WORSE, "no", 0),
    (ui::RUN_LITTLE_WORSE, "little", 1),
    (ui::RUN_CLEARLY_WORSE, "clearly", 2),
];

/// Adds the questions.
pub fn can_run_card(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    parts.within("section.card can-run", |parts| {
        parts.words("h3", ui::RUN_CAN_I);
        mistake(parts, diary, ui::PLAN_ERROR_ALL);
        scale(parts, ui::RUN_PAIN_WALKING, Scale::Walking, diary, None);
        yes_no(parts, ui::RUN_LIMPS, Point::LimpsToday, diary);
        last_run(parts, diary);
        danger_signs(parts);
        parts.within("p.actions", |parts| {
            let none = PlanEvent::AskedToRun(false);
            parts.action("continue", "ask-to-run", ui::RUN_ASK, none);
            let sign = PlanEvent::AskedToRun(true);
            parts.action("plain danger", "danger", ui::MORNING_SIGN, sign);
        });
        parts.words("p.hint", ui::RUN_NO_CHECK);
    });
}

/// What the diary knows of the last run is shown, what it does not know is asked.
fn last_run(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    let form = &diary.form;
    let known = known_run(diary);
    if let Some(run) = known {
        let when = near_day_words(run.day, diary.today);
        let pain = digits(run.pain_during.number());
        parts.say(
            "p.hint",
            ui::RUN_KNOWN.fill(&[("day", &when), ("n", &pain)]),
        );
    } else {
        yes_no(parts, ui::RUN_LATELY, Point::RanLately, diary);
        if !form.is(Point::RanLately) {
            return;
        }
        scale(parts, ui::RUN_PAIN_LAST, Scale::LastRun, diary, None);
    }
    if known.is_none_or(|run| run.morning.is_none()) {
        let options = WORSE.map(|(words, name, by)| {
            (
                words,
                name,
                form.was_worse == Some(by),
                PlanEvent::WasWorse(by),
            )
        });
        choices(parts, ui::RUN_WORSE, "was-worse", &options);
    }
}

/// Adds the answer, and what today is on the way back to running.
pub fn run_answer(parts: &mut Parts<PlanEvent>, light: CanRun, way: RunToday) {
    let run = &LIBRARY.run;
    let (name, words) = match light {
        CanRun::Green => ("green", run.green),
        CanRun::Amber => ("amber", run.amber),
        CanRun::Red => ("red", run.red),
        CanRun::Stop => ("stop", run.stop),
    };
    // "Run as planned" would be wrong on a day without a run.
    let words = match way {
        RunToday::RestDay => ui::PLAN_REST_DAY,
        RunToday::LongBreak => ui::PLAN_LONG_BREAK,
        _ => words,
    };
    let names = &["class", "data-run", "role", "tabindex"];
    let values = ["run-answer", name, "status", "-1"];
    parts.marked("div", names, &values, |parts| {
        parts.marked("p", &["class", "data-light"], &["light", name], |parts| {
            parts.words("span", words);
        });
    });
    match way {
        RunToday::Run {
            stage,
            content,
            shorter,
            most_minutes,
        } => {
            parts.marked(
                "section",
                &["class", "data-stage"],
                &["card stage", content.id],
                |parts| {
                    let number = digits(stage.saturating_add(1));
                    parts.say("h3", ui::RUN_TODAY.fill(&[("n", &number)]));
                    parts.words("p", content.session);
                    if shorter && light < CanRun::Amber {
                        parts.words("p.note", run.amber);
                    }
                    if let Some(most) = most_minutes {
                        parts.words("p", run.free);
                        parts.say("p", ui::RUN_MOST.fill(&[("n", &digits(most))]));
                    }
                    parts.action("continue", "did-run", ui::RUN_DID, PlanEvent::DidRun);
                },
            );
        }
        RunToday::LongBreak => {
            let begin = PlanEvent::BeganRunning(false);
            parts.action("continue", "begin-running", ui::RUN_BEGIN_AGAIN, begin);
        }
        // Said by the light, or in the place of the whole card.
        RunToday::RestDay | RunToday::Red | RunToday::Locked | RunToday::Stopped(_) => {}
    }
}
