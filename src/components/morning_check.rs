//! The next morning: three taps and a line about danger signs, and what follows by the printed rule. The last tap says
//! whether there is a danger sign, so that nothing unanswered counts as safe.

use super::ask::{mistake, scale, told, yes_no};
use super::day_words::near_day_words;
use super::diary::Diary;
use super::parts::Parts;
use super::plan_event::{PlanEvent, Point, Scale};
use super::screen::Screen;
use super::stop_card::{Stop, danger_signs, stop_card};
use crate::guide::{Text, ui};
use crate::plan::{Activity, Day, Decision, Light, Session};
use crate::words::digits;

/// Adds the screen.
pub fn morning_check(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    parts.action(
        "plain back",
        "back",
        ui::PLAN_BACK,
        PlanEvent::Opened(Screen::Plan),
    );
    if let Some(day) = diary.told {
        verdict(parts, day, diary);
    } else {
        questions(parts, diary);
    }
}

fn questions(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    parts.heading(ui::MORNING_HEADING);
    let Some(day) = diary.saved.log.check_due(diary.today) else {
        parts.words("p", ui::MORNING_NOT_DUE);
        return;
    };
    let when = near_day_words(day, diary.today);
    parts.say("p.lead", ui::MORNING_AFTER.fill(&[("day", &when)]));
    mistake(parts, diary, ui::PLAN_ERROR_ALL);
    let before = of_day(diary, day)
        .map(|session| session.pain_before.number())
        .min();
    let hint = before.map(|pain| ui::MORNING_BEFORE.fill(&[("n", &digits(pain))]));
    scale(parts, ui::PLAN_MORNING_PAIN, Scale::Morning, diary, hint);
    yes_no(parts, ui::PLAN_MORNING_STIFF, Point::Stiff, diary);
    yes_no(parts, ui::PLAN_MORNING_LIMP, Point::LimpedOrWoken, diary);
    parts.within("section.signs", |parts| {
        parts.words("h3", ui::MORNING_SIGN_QUESTION);
        danger_signs(parts);
        parts.within("p.actions", |parts| {
            let none = PlanEvent::ToldMorning(false);
            parts.action("continue", "no-danger", ui::MORNING_NO_SIGN, none);
            let sign = PlanEvent::ToldMorning(true);
            parts.action("continue danger", "danger", ui::MORNING_SIGN, sign);
        });
    });
}

/// What follows, why, and the rule.
fn verdict(parts: &mut Parts<PlanEvent>, day: Day, diary: &Diary) {
    let Some(decision) = diary.saved.log.decision(day) else {
        return;
    };
    let light = of_day(diary, day).map(Session::light).max();
    let Some(light) = light else { return };
    let names = &["class", "data-decision"];
    let values = ["decided", decision_name(decision)];
    parts.marked("div", names, &values, |parts| {
        parts.heading(heading(decision));
        if let Decision::Stop(reason) = decision {
            stop_card(parts, Stop::Diary(reason), diary);
        } else {
            parts.marked(
                "p",
                &["class", "data-light"],
                &["light", light_name(light)],
                |parts| {
                    parts.words("b", light_words(light));
                    parts.words("span", decision.words());
                },
            );
        }
        parts.words("h3", ui::MORNING_WHY);
        parts.within("ul", |parts| why(parts, day, diary));
        rule(parts, decision, light);
        if !matches!(decision, Decision::Stop(_)) {
            let plan = PlanEvent::Opened(Screen::Plan);
            parts.action("continue", "to-plan", ui::MORNING_TO_PLAN, plan);
        }
        told(parts, diary);
    });
}

fn of_day(diary: &Diary, day: Day) -> impl Iterator<Item = &Session> {
    let sessions = diary.saved.log.sessions().iter();
    sessions.filter(move |session| session.day == day)
}

/// What was told, in the words of the rule.
fn why(parts: &mut Parts<PlanEvent>, day: Day, diary: &Diary) {
    for session in of_day(diary, day) {
        let words = match session.activity {
            Activity::Exercises(_) => ui::MORNING_WHY_DURING,
            Activity::Run { .. } => ui::MORNING_WHY_IN_RUN,
        };
        let during = digits(session.pain_during.number());
        parts.say("li", words.fill(&[("n", &during)]));
        if session.limped_or_rising {
            parts.words("li", ui::MORNING_WHY_ROSE);
        }
        if let Some(morning) = session.morning {
            let before = digits(session.pain_before.number());
            let now = digits(morning.pain_now.number());
            let values = [("before", before.as_str()), ("now", now.as_str())];
            parts.say("li", ui::MORNING_WHY_NOW.fill(&values));
        }
    }
    let morning = of_day(diary, day).find_map(|session| session.morning);
    let Some(morning) = morning else { return };
    for (so, words) in [
        (morning.stiff, ui::MORNING_WHY_STIFF),
        (morning.limped_or_woken, ui::MORNING_WHY_LIMPED),
        (morning.danger_sign, ui::MORNING_WHY_SIGN),
    ] {
        if so {
            parts.words("li", words);
        }
    }
}

/// The printed rule, with the line that applied.
fn rule(parts: &mut Parts<PlanEvent>, decision: Decision, light: Light) {
    let at = (!matches!(decision, Decision::Stop(_))).then_some(light);
    parts.within("section.rule", |parts| {
        parts.words("h3", ui::MORNING_RULE);
        parts.within("ul.lights", |parts| {
            for (applies, name, title, words) in [
                (
                    at == Some(Light::Green),
                    "green",
                    ui::MORNING_GREEN,
                    ui::MORNING_RULE_GREEN,
                ),
                (
                    at == Some(Light::Amber),
                    "amber",
                    ui::MORNING_AMBER,
                    ui::MORNING_RULE_AMBER,
                ),
                (
                    at == Some(Light::Red),
                    "red",
                    ui::MORNING_RED,
                    ui::MORNING_RULE_RED,
                ),
                (
                    at.is_none(),
                    "stop",
                    ui::MORNING_STOP,
                    ui::MORNING_RULE_STOP,
                ),
            ] {
                let current = if applies { "true" } else { "" };
                let names = &["data-light", "aria-current"];
                parts.marked("li", names, &[name, current], |parts| {
                    parts.words("b", title);
                    parts.words("span", words);
                });
            }
        });
    });
}

fn heading(decision: Decision) -> Text {
    match decision {
        Decision::MoveOn => ui::MORNING_MOVE_ON,
        Decision::Hold => ui::MORNING_HOLD,
        Decision::StepBack => ui::MORNING_STEP_BACK,
        Decision::Stop(_) => ui::MORNING_STOP,
    }
}

fn decision_name(decision: Decision) -> &'static str {
    match decision {
        Decision::MoveOn => "move-on",
        Decision::Hold => "hold",
        Decision::StepBack => "step-back",
        Decision::Stop(_) => "stop",
    }
}

/// The name of a light, for tests and for its colour.
pub fn light_name(light: Light) -> &'static str {
    match light {
        Light::Green => "green",
        Light::Amber => "amber",
        Light::Red => "red",
    }
}

/// The words for a light.
pub fn light_words(light: Light) -> Text {
    match light {
        Light::Green => ui::MORNING_GREEN,
        Light::Amber => ui::MORNING_AMBER,
        Light::Red => ui::MORNING_RED,
    }
}
