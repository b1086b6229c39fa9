//! One test's look at its screens, in every way a reader may have set the browser up.

use super::room::fits;
use super::settings::{LARGE_TEXT, USUAL_TEXT, prefer, space_text, text_size};
use crate::every_screen::Witness;
use crate::support::{Finding, Page, Visit, axe, equal_access, nu};
use anyhow::{Result, ensure};
use std::cell::RefCell;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

/// The findings, and the elements of each screen as they were shown.
pub struct Survey {
    sources: TempDir,
    files: RefCell<Vec<PathBuf>>,
    found: RefCell<Vec<Finding>>,
}

impl Survey {
    fn new() -> Result<Self> {
        Ok(Self {
            sources: tempfile::tempdir()?,
            files: RefCell::default(),
            found: RefCell::default(),
        })
    }

    /// Looks at a screen, which has this name.
    pub async fn look(&self, page: &Page, name: &str) -> Result<()> {
        let note = |how: &str, findings: Vec<Finding>| {
            let lines = findings
                .into_iter()
                .map(|finding| format!("{name}, {how}: {finding}"));
            self.found.borrow_mut().extend(lines);
        };
        for width in [320, 1200] {
            page.resize(width, 800).await?;
            for scheme in ["dark", "light"] {
                prefer(page, scheme).await?;
                note(&format!("{width} px, {scheme}"), axe(page).await?);
            }
            let is_narrow = width == 320;
            // A second opinion on the two extremes.
            prefer(page, if is_narrow { "light" } else { "dark" }).await?;
            note(&format!("{width} px"), equal_access(page).await?);
            text_size(page, LARGE_TEXT).await?;
            note(&format!("{width} px, words of 200%"), fits(page).await?);
            if is_narrow {
                note("words of 200%", axe(page).await?);
            }
            text_size(page, USUAL_TEXT).await?;
            space_text(page, true).await?;
            note(&format!("{width} px, text spacing"), fits(page).await?);
            if is_narrow {
                note("text spacing", axe(page).await?);
            }
            space_text(page, false).await?;
        }
        let source: String = page
            .script("return '<!doctype html>' + document.documentElement.outerHTML")
            .await?;
        let file = self.sources.path().join(format!("{name}.html"));
        fs::write(&file, source)?;
        self.files.borrow_mut().push(file);
        Ok(())
    }

    /// Shows the elements as they were on each screen to the checker of HTML, and judges.
    fn judge(self) -> Result<()> {
        let mut found = self.found.into_inner();
        found.extend(nu(&self.files.into_inner())?);
        found.sort();
        found.dedup();
        ensure!(found.is_empty(), "{found:#?}");
        Ok(())
    }
}

impl Witness for Survey {
    async fn add(&self, page: &Page, name: &str) -> Result<()> {
        self.look(page, name).await
    }
}

/// Visits a page with a survey, which judges in the end.
#[expect(
    clippy::needless_pass_by_value,
    reason = "a walk is written where it is handed over"
)]
pub fn survey(file: &'static str, walk: impl AsyncFn(&Page, &Survey) -> Result<()>) -> Result<()> {
    Visit::to(file).run(async |page| {
        let survey = Survey::new()?;
        walk(page, &survey).await?;
        survey.judge()
    })
}
