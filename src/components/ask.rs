//! How the diary asks: a scale from 0 to 10, a yes or no, a choice of a few, and a word when something is missing. Nothing
//! is chosen beforehand.

use super::diary::Diary;
use super::element::input;
use super::parts::Parts;
use super::plan_event::{PlanEvent, Point, Scale};
use crate::guide::{Text, ui};

/// The numbers as words, so that no code is needed to write them.
const NUMBERS: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

impl Scale {
    fn name(self) -> &'static str {
        match self {
            Self::Before => "pain-before",
            Self::During => "pain-during",
            Self::Morning => "pain-now",
            Self::Walking => "pain-walking",
            Self::LastRun => "pain-last-run",
        }
    }
}

impl Point {
    fn name(self) -> &'static str {
        match self {
            Self::RoseOrLimped => "rose-or-limped",
            Self::Stiff => "stiff",
            Self::LimpedOrWoken => "limped-or-woken",
            Self::LimpsToday => "limps-today",
            Self::RanLately => "ran-lately",
            Self::AnsweredAfterwards => "answered-afterwards",
            Self::Seen => "seen",
        }
    }
}

/// Adds a scale from 0 to 10, and a line that says with what to compare.
pub fn scale(
    parts: &mut Parts<PlanEvent>,
    question: Text,
    scale: Scale,
    diary: &Diary,
    hint: Option<String>,
) {
    let chosen = diary.form.rating(scale);
    parts.within("fieldset.scale", |parts| {
        parts.words("legend", question);
        if let Some(hint) = hint {
            parts.say("p.hint", hint);
        }
        parts.within("div.numbers", |parts| {
            for (number, name) in (0u8..).zip(NUMBERS) {
                let on_change = parts
                    .on_event()
                    .reform(move |_| PlanEvent::Rated(scale, number));
                let is_chosen = chosen.is_some_and(|chosen| chosen.number() == number);
                parts.within("label.number", |parts| {
                    parts.add(input("radio", scale.name(), name, is_chosen, on_change));
                    parts.say("span", name.to_owned());
                });
            }
        });
        parts.within("p.ends", |parts| {
            parts.words("span", ui::PLAN_SCALE_NONE);
            parts.words("span", ui::PLAN_SCALE_WORST);
        });
    });
}

/// Adds a question with "yes" and "no".
pub fn yes_no(parts: &mut Parts<PlanEvent>, question: Text, point: Point, diary: &Diary) {
    let said = diary.form.point(point);
    let options = [
        (
            ui::PLAN_NO,
            "no",
            said == Some(false),
            PlanEvent::Said(point, false),
        ),
        (
            ui::PLAN_YES,
            "yes",
            said == Some(true),
            PlanEvent::Said(point, true),
        ),
    ];
    choices(parts, question, point.name(), &options);
}

/// Adds a choice of a few: the words of each, its value, whether it is chosen, and what choosing it means.
pub fn choices(
    parts: &mut Parts<PlanEvent>,
    question: Text,
    name: &'static str,
    options: &[(Text, &'static str, bool, PlanEvent)],
) {
    parts.within("fieldset.choices", |parts| {
        parts.words("legend", question);
        for (words, value, chosen, event) in options {
            let event = *event;
            let on_change = parts.on_event().reform(move |_| event);
            parts.within("label.choice", |parts| {
                parts.add(input("radio", name, value, *chosen, on_change));
                parts.words("span", *words);
            });
        }
    });
}

/// Adds a statement to tick.
pub fn tick(parts: &mut Parts<PlanEvent>, words: Text, point: Point, diary: &Diary) {
    let is_ticked = diary.form.is(point);
    let on_change = parts
        .on_event()
        .reform(move |_| PlanEvent::Said(point, !is_ticked));
    parts.within("label.answer", |parts| {
        parts.add(input("checkbox", point.name(), "", is_ticked, on_change));
        parts.words("span.answer-text", words);
    });
}

/// Adds what must be mended before it can go on.
pub fn mistake(parts: &mut Parts<PlanEvent>, diary: &Diary, words: Text) {
    if !diary.form.is_incomplete {
        return;
    }
    let names = &["class", "role", "tabindex"];
    let values = ["error-summary", "alert", "-1"];
    parts.marked("div", names, &values, |parts| parts.words("p", words));
}

/// Adds what the last change was, and the way to take it back.
pub fn told(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    let Some(undo) = &diary.undo else { return };
    parts.within("div.told-row", |parts| {
        let names = &["class", "role", "tabindex"];
        parts.marked("p", names, &["told", "status", "-1"], |parts| {
            parts.text(undo.said);
        });
        parts.action("plain", "undo", ui::PLAN_UNDO, PlanEvent::Undid);
    });
}
