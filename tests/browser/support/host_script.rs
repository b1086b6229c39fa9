//! A script by which a blog fits frames to their content, and what must come of it.

use super::{APP, Blog, Engine, PLAIN, Page, SEALED, until, without_origin};
use anyhow::{Result, ensure};

/// A script of a blog.
pub struct HostScript {
    /// The script files, from packages.
    pub files: &'static [&'static str],
    /// What the blog's page says besides them.
    pub script: &'static str,
    /// What becomes of a height.
    pub fitted: fn(f64) -> f64,
}

impl Default for HostScript {
    fn default() -> Self {
        Self {
            files: &[],
            script: "",
            fitted: |high| high,
        }
    }
}

impl HostScript {
    /// Looks whether the frame is as high as its content, on load, and when an explanation was unfolded.
    pub fn fits(&self, sandbox: &str, query: &str) -> Result<()> {
        let frame = format!(
            "<iframe id=\"frame\" title=\"Hip quiz\" src=\"{APP}/quiz.html{query}\"{sandbox} style=\"width:100%;border:0\"></iframe>"
        );
        self.fits_frame(&frame)
    }

    /// The same for a script that needs nothing else, in an open frame and in a sealed one.
    pub fn fits_everywhere(script: &'static str, query: &str) -> Result<()> {
        for sandbox in [PLAIN, SEALED] {
            Self {
                script,
                ..Self::default()
            }
            .fits(sandbox, query)?;
        }
        Ok(())
    }

    /// The same for a frame as it stands in the blog.
    pub fn fits_frame(&self, frame: &str) -> Result<()> {
        let is_sealed = frame.contains("sandbox") || self.script.contains("sandbox");
        if is_sealed && without_origin(Engine::chosen()?)? {
            return Ok(());
        }
        let blog = Blog {
            body: format!("{frame}<p>After it</p><script>{}</script>", self.script),
            scripts: self.files,
            // Said by the scripts themselves when they see a page that has not loaded theirs.
            known_lines: &[
                "iframe-resizer",
                "iFrameSizer",
                "iframeResizer.min.js",
                "index.umd.js",
            ],
            ..Blog::default()
        };
        blog.open(async |page| {
            page.wait_until_live_in_frame().await?;
            let before = page.wait_until_fitted(self.fitted).await?;
            unfold(page).await?;
            let after = page.wait_until_fitted(self.fitted).await?;
            ensure!(
                after > before,
                "the content has not grown: {before} and {after}"
            );
            nothing_is_hidden(page, after, self.fitted).await
        })
    }
}

/// Unfolds what there is to read without the quiz, as a click of the reader does. A click of the driver would scroll.
async fn unfold(page: &Page) -> Result<()> {
    page.enter_frame().await?;
    let () = page
        .script("document.querySelector('.without-quiz summary').click(); return null")
        .await?;
    page.leave_frame().await
}

/// What does not fit can be scrolled to.
async fn nothing_is_hidden(page: &Page, content: f64, fitted: fn(f64) -> f64) -> Result<()> {
    if fitted(content) >= content {
        return Ok(());
    }
    page.enter_frame().await?;
    until("the frame scrolls to its end", async || {
        page.script("scrollTo(0, 1e5); return scrollY + innerHeight >= document.documentElement.scrollHeight - 1").await
    })
    .await?;
    page.leave_frame().await
}
