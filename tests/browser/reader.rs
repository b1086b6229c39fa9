//! Reads every screen on a phone, and notes what is wrong with it.

use crate::every_screen::Witness;
use crate::support::Page;
use anyhow::{Result, ensure};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// Texts that have less room than they need.
pub const CUT_OFF: &str = r"
    const found = [];
    for (const element of document.querySelectorAll('body *')) {
        if (!element.checkVisibility() || !element.textContent.trim() || element.clientWidth < 2) continue;
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = value => value === 'hidden' || value === 'clip';
        if (hides(overflowX) && element.scrollWidth > element.clientWidth + 1 ||
            hides(overflowY) && element.scrollHeight > element.clientHeight + 1) {
            found.push(element.outerHTML.slice(0, 120));
        }
    }
    return found;";

/// Opens what is folded, and remembers it.
const UNFOLD: &str = "for (const folded of document.querySelectorAll('details:not([open])')) {
    folded.open = true;
    folded.dataset.unfolded = '';
}";

/// Folds it again, because the way through the screens goes on.
const FOLD_AGAIN: &str = "for (const unfolded of document.querySelectorAll('[data-unfolded]')) {
    unfolded.open = false;
    delete unfolded.dataset.unfolded;
}";

/// Looks at screens as wide as a phone, and notes what it finds there.
pub struct Reader {
    looks: &'static [(&'static str, &'static str)],
    width: u32,
    /// Whether it reads what is folded too.
    unfolds: bool,
    found: RefCell<BTreeSet<String>>,
}

impl Reader {
    /// Looks for each of these: what it is, and the script that finds it.
    pub fn of(looks: &'static [(&'static str, &'static str)], width: u32) -> Self {
        Self {
            looks,
            width,
            unfolds: false,
            found: RefCell::default(),
        }
    }

    /// Reads what is folded too.
    pub fn unfolding(self) -> Self {
        Self {
            unfolds: true,
            ..self
        }
    }

    /// Fails if there was anything to note.
    pub fn judge(&self) -> Result<()> {
        let found = self.found.borrow();
        ensure!(found.is_empty(), "{} findings: {found:#?}", found.len());
        Ok(())
    }
}

impl Witness for Reader {
    async fn add(&self, page: &Page, name: &str) -> Result<()> {
        page.resize(self.width, 640).await?;
        if self.unfolds {
            page.change(UNFOLD).await?;
        }
        for (what, script) in self.looks {
            let found: Vec<String> = page.script(script).await?;
            let found = found.iter().map(|it| format!("{what}: {it} (on '{name}')"));
            self.found.borrow_mut().extend(found);
        }
        if self.unfolds {
            page.change(FOLD_AGAIN).await?;
        }
        Ok(())
    }
}
