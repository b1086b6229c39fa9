//! Keeping the answers on this device: only when the reader ticks it, never for longer than two weeks, and deleted with
//! one tap.

use super::element::input;
use super::event::Event;
use super::parts::Parts;
use super::quiz::Quiz;
use crate::browser;
use crate::guide::ui;
use crate::quiz::{KEPT_FOR_DAYS, page_to_resume, write_kept};
use crate::words::digits;

/// Whether the reader lets this device keep the answers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing is kept.
    Off,
    /// The answers are kept after every page.
    On,
    /// The browser refused to keep them.
    Refused,
}

impl Quiz {
    /// Follows the tick.
    pub(super) fn toggle_keeping(&mut self) {
        if self.keeping == Keeping::On {
            self.forget();
        } else {
            self.keep_now();
        }
    }

    /// Keeps the answers as they are now, or notices that the browser refuses.
    pub(super) fn keep_now(&mut self) {
        let kept = write_kept(&self.responses, self.surroundings.today);
        self.keeping = if browser::keep(browser::ANSWERS, &kept) {
            Keeping::On
        } else {
            Keeping::Refused
        };
    }

    /// Goes on with what was kept, where the reader was.
    pub(super) fn resume(&mut self) {
        if let Some(kept) = self.surroundings.kept.take() {
            self.responses = kept;
            self.keeping = Keeping::On;
            self.turn_to(page_to_resume(&self.responses, self.route));
        }
    }

    /// Deletes what was kept.
    pub(super) fn forget(&mut self) {
        browser::forget(browser::ANSWERS);
        self.surroundings.kept = None;
        self.keeping = Keeping::Off;
    }
}

/// Adds the tick box below a page; not on the first page, where there is nothing to keep yet.
pub fn keep(parts: &mut Parts<Event>, quiz: &Quiz) {
    if quiz.is_fresh() || quiz.surroundings.sealed {
        return;
    }
    if quiz.keeping == Keeping::Refused {
        parts.marked("p", &["class", "role"], &["keep", "status"], |parts| {
            parts.text(ui::KEEP_REFUSED);
        });
        return;
    }
    let label = ui::KEEP_TICK.fill(&[("n", &digits(KEPT_FOR_DAYS))]);
    let on_change = parts.on_event().reform(|_| Event::ToggledKeeping);
    parts.within("label.keep", |parts| {
        let keeps = quiz.keeping == Keeping::On;
        parts.add(input("checkbox", "keep", "", keeps, on_change));
        parts.say("span", label);
    });
}

/// Adds the offer to go on with the answers that this device has kept.
pub fn resume_offer(parts: &mut Parts<Event>, quiz: &Quiz) {
    if !quiz.is_fresh() || quiz.surroundings.kept.is_none() {
        return;
    }
    parts.within("div.offer", |parts| {
        parts.words("p", ui::RESUME_OFFER);
        parts.action("plain", "resume", ui::RESUME_GO, Event::Resumed);
        parts.action("plain", "forget", ui::RESUME_DELETE, Event::Forgot);
    });
}
