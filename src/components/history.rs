//! What was done lately. It shows no gaps: a day without an entry is nothing to explain.

use super::count_words::count_words;
use super::day_words::near_day_words;
use super::diary::Diary;
use super::morning_check::light_words;
use super::parts::Parts;
use super::plan_event::PlanEvent;
use crate::guide::ui;
use crate::plan::{Activity, Session};
use crate::words::digits;

/// How many entries are shown.
const SHOWN: usize = 14;

/// Adds the last entries, the newest first, folded; nothing while there is none.
pub fn history(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    let sessions = diary.saved.log.sessions();
    if sessions.is_empty() {
        return;
    }
    parts.fold("details.act history", ui::DIARY_HISTORY, |parts| {
        parts.within("ul", |parts| {
            for session in sessions.iter().rev().take(SHOWN) {
                entry(parts, session, diary);
            }
        });
    });
}

fn entry(parts: &mut Parts<PlanEvent>, session: &Session, diary: &Diary) {
    let (words, count) = match &session.activity {
        Activity::Exercises(done) => {
            let number = u8::try_from(done.len()).unwrap_or(u8::MAX);
            (ui::COUNT_EXERCISES, number)
        }
        Activity::Run { minutes, .. } => (ui::DIARY_RUN, *minutes),
    };
    let did = count_words(words, count);
    let pain = digits(session.pain_during.number());
    parts.within("li", |parts| {
        parts.say("b", near_day_words(session.day, diary.today));
        let said = ui::DIARY_ENTRY.fill(&[("did", &did), ("n", &pain)]);
        parts.say("span", said);
        let light = if session.morning.is_some() || session.is_red() {
            light_words(session.light())
        } else {
            ui::DIARY_NO_MORNING
        };
        parts.words("span", light);
    });
}
