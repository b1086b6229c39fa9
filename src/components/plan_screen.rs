//! The plan: what is due today, what is in it now and later, and why. Without one it says how to get one.

use super::ask::told;
use super::diary::Diary;
use super::history::history;
use super::parts::Parts;
use super::plan_event::PlanEvent;
use super::plan_item::plan_item;
use super::screen::Screen;
use super::stop_card::{quiz_link, stop_card, stop_of};
use super::today_card::today_card;
use crate::guide::{Text, ui};
use crate::plan::{Item, Period, Plan, Withheld, withheld};

/// Adds, above the cards, the way to a plan from them, or back to the one that there is.
pub fn offer(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    let may_have_plan = diary
        .check
        .as_ref()
        .is_some_and(|check| withheld(&check.assessment).is_none() && stop_of(diary).is_none());
    if !may_have_plan {
        return;
    }
    parts.within("div.offer", |parts| {
        let (words, label) = if diary.saved.plan.is_some() {
            (ui::PLAN_OFFER_NEW, ui::PLAN_MAKE_NEW)
        } else {
            (ui::PLAN_OFFER, ui::PLAN_MAKE)
        };
        parts.words("p", words);
        parts.action("continue", "make-plan", label, PlanEvent::MadePlan);
    });
}

/// Adds the screen of the plan.
pub fn plan_screen(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    parts.heading(ui::PLAN_HEADING);
    told(parts, diary);
    if foreign_answers(parts, diary) {
        return;
    }
    let stop = stop_of(diary);
    if let Some(stop) = stop {
        stop_card(parts, stop, diary);
    }
    let Some(plan) = &diary.saved.plan else {
        if stop.is_none() {
            no_plan(parts, diary);
        }
        history(parts, diary);
        return;
    };
    if diary.is_welcome_back && diary.undo.is_none() {
        parts.words("p.lead", ui::PLAN_WELCOME_BACK_HERE);
    }
    if stop.is_none() {
        parts.words("p.pain-rule", ui::CARDS_PAIN_RULE);
        today_card(parts, plan, diary);
        periods(parts, plan, diary);
        take_along(parts);
    }
    history(parts, diary);
}

/// Asks whose the answers are, before they close a plan. Says whether it asks.
pub fn foreign_answers(parts: &mut Parts<PlanEvent>, diary: &Diary) -> bool {
    let foreign = diary.check.as_ref().filter(|check| check.may_be_foreign);
    let Some(why) = foreign.and_then(|check| withheld(&check.assessment)) else {
        return false;
    };
    let urgency = if why == Withheld::Urgent {
        "same-day"
    } else {
        "soon"
    };
    let names = &["class", "data-care"];
    parts.marked("section", names, &["care-card", urgency], |parts| {
        parts.words("h3", ui::PLAN_WHOSE_ANSWERS);
        parts.words("p.care-act", why.words());
        parts.words("p", ui::PLAN_WHOSE_HINT);
        parts.within("p.actions", |parts| {
            parts.action(
                "continue",
                "own",
                ui::PLAN_OWN_ANSWERS,
                PlanEvent::OwnedAnswers(true),
            );
            parts.action(
                "plain",
                "not-own",
                ui::PLAN_NOT_OWN,
                PlanEvent::OwnedAnswers(false),
            );
        });
    });
    true
}

/// How to get a plan, or why there can be none now.
fn no_plan(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    let why = diary
        .check
        .as_ref()
        .map(|check| withheld(&check.assessment));
    match why {
        Some(Some(why)) => {
            let names = &["class", "data-cards"];
            parts.marked("p", names, &["withheld", "withheld"], |parts| {
                parts.text(why.words());
            });
        }
        Some(None) => {
            parts.words("p", ui::PLAN_OFFER);
            parts.action("continue", "make-plan", ui::PLAN_MAKE, PlanEvent::MadePlan);
        }
        None => {
            parts.within("div.empty", |parts| {
                parts.words("p", ui::PLAN_NONE);
                parts.list("ol", ui::PLAN_NONE_STEPS);
                quiz_link(parts, "continue", ui::PLAN_TO_QUIZ);
                parts.words("p.hint", ui::PLAN_NONE_KEPT);
                let data = PlanEvent::Opened(Screen::Data);
                parts.action("plain", "open-data", ui::PLAN_TO_IMPORT, data);
            });
        }
    }
}

/// What is in the plan: now, and what comes later.
fn periods(parts: &mut Parts<PlanEvent>, plan: &Plan, diary: &Diary) {
    let week = plan.week(&diary.saved.log, diary.today);
    let now = Period::of_week(week);
    let is_now = |item: &&Item| item.is_for(now);
    parts.within("section.period", |parts| {
        parts.words("h3", ui::PLAN_IN_NOW);
        parts.words("p.hint", weeks_of(now));
        list(parts, plan, diary, plan.items().iter().filter(is_now));
    });
    for later in [Period::Next, Period::Later] {
        let begins = |item: &&Item| {
            let earlier = [Period::First, Period::Next];
            let known = earlier
                .iter()
                .any(|period| *period < later && item.is_for(*period));
            item.is_for(later) && !item.is_for(now) && !known
        };
        if later <= now || !plan.items().iter().any(|item| begins(&item)) {
            continue;
        }
        parts.within("section.period later", |parts| {
            parts.fold("details.act", weeks_of(later), |parts| {
                list(parts, plan, diary, plan.items().iter().filter(begins));
            });
        });
    }
}

fn list<'a>(
    parts: &mut Parts<PlanEvent>,
    plan: &Plan,
    diary: &Diary,
    items: impl Iterator<Item = &'a Item>,
) {
    parts.within("ul.plan-items", |parts| {
        for item in items {
            plan_item(parts, plan, item, diary);
        }
    });
}

fn weeks_of(period: Period) -> Text {
    match period {
        Period::First => ui::PLAN_WEEKS_FIRST,
        Period::Next => ui::PLAN_WEEKS_NEXT,
        Period::Later => ui::PLAN_WEEKS_LATER,
    }
}

/// The ways out of the page.
fn take_along(parts: &mut Parts<PlanEvent>) {
    parts.within("p.actions", |parts| {
        for (name, words, screen) in [
            ("open-paper", ui::PLAN_TO_PAPER, Screen::Paper),
            ("open-calendar", ui::PLAN_TO_CALENDAR, Screen::Calendar),
        ] {
            parts.action("plain", name, words, PlanEvent::Opened(screen));
        }
    });
}
