//! Keeping the plan on this device, only at the reader's wish; taking everything along, taking it in again, and deleting it.

use super::diary::{Afterwards, Diary, Keeping};
use super::screen::Screen;
use crate::browser;
use crate::guide::ui;
use crate::plan::{Saved, export, import};

/// The field that takes a text in.
pub const IMPORT_FIELD: &str = "textarea[name=import]";

impl Diary {
    /// Asks the device what it has kept. Whoever comes back to a plan finds it open.
    pub(super) fn arrive(&mut self) {
        self.sealed = browser::surroundings().sealed;
        self.load();
        self.is_welcome_back = self.saved.plan.is_some();
    }

    /// Shows the plan to whoever came back without new answers.
    pub(super) fn welcome_back(&mut self) {
        if self.is_welcome_back {
            self.begin_at(Screen::Plan);
        }
    }

    /// Reads what this device has kept. What cannot be read is left alone.
    pub(super) fn load(&mut self) {
        if !browser::can_read(browser::PLAN) {
            self.keeping = Keeping::Closed;
            return;
        }
        let Some(text) = browser::kept(browser::PLAN) else {
            // Deleted in another window; here it is still shown, and no longer kept.
            self.keeping = Keeping::Off;
            return;
        };
        match import(&text) {
            Ok(imported) => {
                self.saved = imported.saved;
                self.dropped = imported.dropped;
                self.undo = None;
                self.keeping = Keeping::On;
            }
            Err(refused) => self.keeping = Keeping::Unreadable(refused, text),
        }
    }

    /// Whether this device keeps everything.
    pub(super) fn is_kept(&self) -> bool {
        self.keeping == Keeping::On
    }

    /// Keeps everything as it is now, where the reader wants that.
    pub(super) fn keep_now(&mut self) {
        if self.is_kept() && !browser::keep(browser::PLAN, &export(&self.saved)) {
            self.keeping = Keeping::Refused;
        }
    }

    /// Follows the tick.
    pub(super) fn toggle_keeping(&mut self) {
        match self.keeping {
            Keeping::On => {
                browser::forget(browser::PLAN);
                self.keeping = Keeping::Off;
            }
            Keeping::Off | Keeping::Refused => {
                self.keeping = Keeping::On;
                self.keep_now();
            }
            Keeping::Closed | Keeping::Unreadable(..) => {}
        }
    }

    /// Takes the last change back.
    pub(super) fn undo(&mut self) {
        if let Some(undo) = self.undo.take() {
            self.saved = undo.saved;
            if undo.kept {
                self.keeping = Keeping::On;
            }
            self.keep_now();
            self.told = None;
            self.run_today = None;
            self.afterwards = Afterwards::ShowHeading;
        }
    }

    /// Deletes everything, here and on the device. It can be brought back until the page is left.
    pub(super) fn delete_everything(&mut self) {
        self.remember(ui::DIARY_DELETED);
        self.saved = Saved::default();
        // After a refusal the device may still hold an earlier state. What cannot be read is deleted by its own button, or not
        // at all.
        if !matches!(self.keeping, Keeping::Closed | Keeping::Unreadable(..)) {
            browser::forget(browser::PLAN);
            self.keeping = Keeping::Off;
        }
        self.form.asks_to_delete = false;
        self.is_welcome_back = false;
        self.afterwards = Afterwards::ShowStatus;
    }

    /// Takes over what stands in the field, when it can be read.
    pub(super) fn import(&mut self) {
        match import(&browser::typed(IMPORT_FIELD)) {
            Ok(imported) => {
                self.remember(ui::DIARY_IMPORTED);
                self.saved = imported.saved;
                self.dropped = imported.dropped;
                self.refused = None;
                self.keep_now();
            }
            Err(refused) => self.refused = Some(refused),
        }
        self.afterwards = Afterwards::ShowStatus;
    }
}
