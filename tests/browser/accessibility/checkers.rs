//! The checkers themselves: they see a barrier, and the pages as built are valid HTML.

use super::room::fits;
use crate::support::{Visit, axe, dist, equal_access, nu};
use anyhow::{Result, ensure};
use std::path::Path;

#[test]
fn the_checkers_see_a_barrier() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        page.change(
            "document.body.append(document.createElement('img'), document.createElement('button'))",
        )
        .await?;
        ensure!(!axe(page).await?.is_empty(), "axe-core sees nothing");
        ensure!(
            !equal_access(page).await?.is_empty(),
            "Equal Access sees nothing"
        );
        page.resize(320, 800).await?;
        page.change(
            "const wide = document.createElement('p'); wide.textContent = 'wide'; \
            wide.style.inlineSize = '400px'; document.body.append(wide)",
        )
        .await?;
        ensure!(
            !fits(page).await?.is_empty(),
            "what is too wide is not seen"
        );
        Ok(())
    })
}

#[test]
fn every_page_built_is_valid_html() -> Result<()> {
    Visit::to("quiz.html").run(async |_| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
        let pages = dist()?.keys().filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|ending| ending == "html")
        });
        let found = nu(&pages.map(|name| folder.join(name)).collect::<Vec<_>>())?;
        ensure!(found.is_empty(), "{found:#?}");
        Ok(())
    })
}
