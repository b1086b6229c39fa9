//! The plan on paper: the exercises of now with start and end side by side, how much, boxes to tick for two weeks, and the
//! rule for pain. A starter set fits on one page.

use super::amount_words::amount_words;
use super::day_words::day_words;
use super::diary::Diary;
use super::element::{button, element, text};
use super::figure::svg;
use super::parts::Parts;
use super::plan_event::PlanEvent;
use super::screen::Screen;
use crate::browser;
use crate::figure::Shown;
use crate::guide::ui;
use crate::plan::{Day, Item, Period, Plan};
use yew::{Callback, Html, MouseEvent};

/// How many days there are boxes for.
const DAYS: u16 = 14;

/// With more exercises than this there is no room for their steps on one page.
const ROWS_WITH_STEPS: usize = 4;

/// Adds the screen.
pub fn paper(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    parts.action(
        "plain back",
        "back",
        ui::PLAN_BACK,
        PlanEvent::Opened(Screen::Plan),
    );
    parts.heading(ui::DIARY_PAPER);
    let Some(plan) = &diary.saved.plan else {
        parts.words("p", ui::PLAN_NONE);
        return;
    };
    // A frame that is sealed may not print.
    if diary.sealed {
        parts.words("p.notice", ui::DIARY_PAPER_SEALED);
    } else {
        let on_print = Callback::from(|_: MouseEvent| browser::print());
        parts.add(button("continue", "print", text(ui::DIARY_PRINT), on_print));
    }
    parts.within("section.paper", |parts| sheet(parts, plan, diary));
}

fn sheet(parts: &mut Parts<PlanEvent>, plan: &Plan, diary: &Diary) {
    let from = [("day", day_words(diary.today))];
    let from = [("day", from[0].1.as_str())];
    parts.within("header", |parts| {
        parts.words("h3", ui::DIARY_PAPER_TITLE);
        parts.say("p", ui::DIARY_PAPER_FROM.fill(&from));
    });
    parts.words("p.pain-rule", ui::CARDS_PAIN_RULE);
    let period = Period::of_week(plan.week(&diary.saved.log, diary.today));
    let now = |item: &&Item| item.is_for(period) && !item.left_out && plan.suits(item.shown());
    let items: Vec<&Item> = plan.items().iter().filter(now).collect();
    let has_room = items.len() <= ROWS_WITH_STEPS;
    parts.within("ul.paper-rows", |parts| {
        for item in items {
            row(parts, plan, item, diary, has_room);
        }
    });
    parts.within("div.paper-morning", |parts| {
        parts.words("p", ui::DIARY_PAPER_MORNING);
        boxes(parts, diary.today);
    });
    parts.words("p.stop", ui::DIARY_PAPER_STOP);
}

/// One exercise.
fn row(parts: &mut Parts<PlanEvent>, plan: &Plan, item: &Item, diary: &Diary, has_room: bool) {
    let (Some(card), Some(amount)) = (
        plan.card(item.shown()),
        plan.amount(&diary.saved.log, item.shown()),
    ) else {
        return;
    };
    let exercise = card.exercise;
    let drawing = &exercise.figure;
    let mut stills: Vec<Html> = Vec::new();
    if drawing.moves() {
        stills.push(svg(drawing, Shown::Start, false));
    }
    stills.push(svg(drawing, Shown::End, false));
    parts.marked("li", &["data-exercise"], &[exercise.id], |parts| {
        parts.add(element("div", "stills", stills));
        parts.within("div.paper-words", |parts| {
            parts.words("h4", exercise.name);
            parts.say("p.amount", amount_words(exercise, amount));
            if amount.easier {
                parts.words("p", exercise.easier);
            }
            for note in &card.notes {
                parts.words("p", *note);
            }
            if has_room {
                parts.within("p", |parts| {
                    for words in [exercise.start].iter().chain(exercise.steps) {
                        parts.text(*words);
                        parts.add(" ".into());
                    }
                });
            }
            boxes(parts, diary.today);
        });
    });
}

/// A box for each day, with a letter or two for its weekday.
fn boxes(parts: &mut Parts<PlanEvent>, today: Day) {
    parts.marked(
        "div",
        &["class", "aria-hidden"],
        &["boxes", "true"],
        |parts| {
            for later in 0..DAYS {
                let weekday = usize::from(today.plus(later).weekday());
                if let Some(letter) = ui::DIARY_WEEKDAY_LETTERS.get(weekday) {
                    parts.words("i", *letter);
                }
            }
        },
    );
}
