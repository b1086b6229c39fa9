//! One exercise of the plan: how much now, why it is there, what to change for this reader, and what the reader may change.

use super::amount_words::amount_words;
use super::diary::Diary;
use super::how_to::how_to;
use super::parts::Parts;
use super::plan_event::{Edit, PlanEvent};
use crate::guide::{GUIDE, Suitability, Text, ui};
use crate::plan::{Item, Plan, Reason};

/// Adds it.
pub fn plan_item(parts: &mut Parts<PlanEvent>, plan: &Plan, item: &Item, diary: &Diary) {
    let Some(card) = plan.card(item.shown()) else {
        return;
    };
    let exercise = card.exercise;
    let is_out = item.left_out || card.suitability == Suitability::Avoid;
    let class = if is_out {
        "card plan-item out"
    } else {
        "card plan-item"
    };
    parts.marked(
        "li",
        &["class", "data-exercise"],
        &[class, exercise.id],
        |parts| {
            parts.within("header", |parts| {
                parts.words("h4", exercise.name);
                if is_out {
                    parts.words("p.badge avoid", ui::PLAN_OUT);
                } else if card.suitability == Suitability::Modify {
                    parts.words("p.badge modify", ui::SUITS_MODIFY);
                }
            });
            if !is_out && let Some(amount) = plan.amount(&diary.saved.log, card.id) {
                parts.say("p.amount", amount_words(exercise, amount));
                parts.say("p.reason", reason(item.reason));
                instead(parts, item);
                if amount.is_most(&exercise.dose) {
                    parts.words("p.reason", ui::PLAN_AT_MOST);
                }
                how_to(parts, &card, amount.easier);
            }
            actions(parts, plan, item, is_out);
        },
    );
}

/// Why it is there.
fn reason(reason: Reason) -> String {
    let (words, name) = match reason {
        Reason::Pattern(id) => (ui::PLAN_REASON_PATTERN, GUIDE.pattern(id).map(|it| it.name)),
        Reason::Cause(id) => (ui::PLAN_REASON_CAUSE, GUIDE.cause(id).map(|it| it.name)),
        Reason::General => (ui::PLAN_REASON_GENERAL, None),
    };
    words.fill(&[("name", name.map_or("", Text::show))])
}

/// In whose place it is.
fn instead(parts: &mut Parts<PlanEvent>, item: &Item) {
    let replaced = item.instead.and_then(|_| GUIDE.exercise(item.exercise));
    if let Some(replaced) = replaced {
        let name = [("name", replaced.name.show())];
        parts.say("p.reason", ui::PLAN_INSTEAD.fill(&name));
    }
}

/// What the reader may change. What does not suit cannot get in.
fn actions(parts: &mut Parts<PlanEvent>, plan: &Plan, item: &Item, is_out: bool) {
    let id = item.exercise;
    let edited = |edit| PlanEvent::Edited(edit, id);
    // Whoever hears the buttons alone must know which exercise they are about.
    let shown = GUIDE.exercise(item.shown()).map_or("", |it| it.name.show());
    let name = [("name", shown)];
    parts.within("p.actions", |parts| {
        if is_out {
            if plan.suits(item.shown()) || plan.suits(id) {
                let words = ui::PLAN_PUT_BACK.fill(&name);
                parts.press("plain", "put-back", words, edited(Edit::PutBack));
            }
        } else {
            let words = ui::PLAN_LEAVE_OUT.fill(&name);
            parts.press("plain", "leave-out", words, edited(Edit::LeaveOut));
            if item.instead.is_some() && plan.suits(id) {
                parts.action(
                    "plain",
                    "put-back",
                    ui::PLAN_SWAP_BACK,
                    edited(Edit::PutBack),
                );
            }
        }
        let nearest = plan
            .instead_of(id)
            .first()
            .and_then(|id| GUIDE.exercise(*id));
        if let Some(nearest) = nearest {
            let words = ui::PLAN_SWAP.fill(&[("name", nearest.name.show())]);
            parts.press("plain", "swap", words, edited(Edit::Swap));
        }
    });
}
