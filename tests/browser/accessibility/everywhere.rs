//! A proof that holds on every screen there is: the page is shown as the proof says, and nothing is found there.

use super::settings::media;
use crate::every_screen::{Witness, every_screen};
use crate::support::{Finding, Page};
use anyhow::{Result, ensure};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// The size at which the way through the screens goes on.
const USUAL_SIZE: (u32, u32) = (1000, 800);

/// Whoever has a voice for the language of the page has the button that reads aloud.
const VOICE: &str = "page.document.documentElement.dataset.voice = ''";

/// Shows every screen to a proof, and fails with what it found: each thing once, with the screens that have it.
pub fn prove_everywhere(look: &impl AsyncFn(&Page) -> Result<Vec<Finding>>) -> Result<()> {
    let prover = Prover::new(async |page: &Page, _: &str| look(page).await);
    every_screen("", &prover)?;
    prover.judge()
}

/// Looks at every screen, and notes what it finds.
pub struct Prover<L> {
    look: L,
    found: RefCell<BTreeMap<Finding, Vec<String>>>,
}

impl<L: AsyncFn(&Page, &str) -> Result<Vec<Finding>>> Prover<L> {
    /// One that looks in this way; it is told the name of the screen.
    pub fn new(look: L) -> Self {
        Self {
            look,
            found: RefCell::default(),
        }
    }

    /// Fails if there was anything to note.
    pub fn judge(self) -> Result<()> {
        let found = self.found.into_inner();
        let lines = found
            .iter()
            .map(|(finding, screens)| format!("{finding} (on {})", screens.join(", ")));
        let lines: Vec<String> = lines.collect();
        ensure!(lines.is_empty(), "{} findings: {lines:#?}", lines.len());
        Ok(())
    }
}

impl<L: AsyncFn(&Page, &str) -> Result<Vec<Finding>>> Witness for Prover<L> {
    async fn add(&self, page: &Page, name: &str) -> Result<()> {
        page.change(VOICE).await?;
        let findings = (self.look)(page, name).await?;
        media(page, &[]).await?;
        let (width, height) = USUAL_SIZE;
        page.resize(width, height).await?;
        let mut found = self.found.borrow_mut();
        for finding in findings {
            let screens = found.entry(finding).or_default();
            // At two widths it may be the same finding.
            if screens.last().is_none_or(|last| last != name) {
                screens.push(name.to_owned());
            }
        }
        Ok(())
    }
}
