//! A blog's page as a test writes it, with one of our pages in its frame. Unlike [`super::Visit`] it starts outside the
//! frame, because it is the blog that the test looks at.

use super::server::{App, Files, Manners, Server};
use super::{Browser, Page, Setup, alone, dist, promises, until};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Stands for the address of our pages in what a test writes.
pub const APP: &str = "{app}";

/// A blog's page.
#[derive(Clone, Debug, Default)]
pub struct Blog {
    /// What stands in the head.
    pub head: String,
    /// What stands in the body, the frame too.
    pub body: String,
    /// The files of a whole site, in place of the one page.
    pub files: Files,
    /// The page of the site that is opened.
    pub post: &'static str,
    /// Scripts that the blog loads before its body, from the folder of installed packages.
    pub scripts: &'static [&'static str],
    /// How the reader has set the browser up.
    pub setup: Setup,
    /// A script of the test that runs in our pages before all of theirs.
    pub first_script: &'static str,
    /// What becomes of the app's WebAssembly.
    pub app: App,
    /// Whether the server of our pages sends no header that lets other origins read them.
    pub is_plain_server: bool,
    /// Whether the server of our pages sends the headers that they ask for.
    pub has_our_headers: bool,
    /// Whether the blog isolates itself from other sites by a cross-origin embedder policy.
    pub is_isolated: bool,
    /// Lines of the console that the blog's own scripts write.
    pub known_lines: &'static [&'static str],
}

impl Blog {
    /// Opens the blog and looks. Our pages are on another site. Afterwards nothing may have gone wrong, and no page of
    /// ours may have asked for anything once it had loaded.
    pub fn open(&self, look: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
        alone(async || self.visit(look).await)
    }

    async fn visit(&self, look: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
        let manners = Manners {
            allows_other_origins: !self.is_plain_server && !self.has_our_headers,
            has_our_headers: self.has_our_headers,
            app: self.app,
        };
        let app = Server::start(dist()?.clone(), manners)?;
        app.begin_with(self.first_script);
        let blog = Server::start(
            self.files(&app)?,
            Manners {
                has_our_headers: self.is_isolated,
                ..Manners::default()
            },
        )?;
        let browser = Browser::start(self.setup).await?;
        let page = Page::new(browser, app, false);
        let post = if self.post.is_empty() {
            "blog.html"
        } else {
            self.post
        };
        let address = blog.url("localhost", post);
        page.browser.session.goto(&address).await?;
        let looked = look(&page).await;
        let errors = page.browser.console_errors().await?;
        looked.with_context(|| format!("the console holds {errors:#?}"))?;
        promises::console_is_quiet(&errors, self.known_lines)?;
        let Page {
            browser,
            app,
            loaded_with,
            ..
        } = page;
        drop(browser);
        promises::nothing_was_asked_for(&app, loaded_with.get())
    }

    fn files(&self, app: &Server) -> Result<Files> {
        let mut head = self.head.clone();
        for script in self.scripts {
            head.push_str(&["<script src=\"", script, "\"></script>"].concat());
        }
        let page = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\">\
             <title>A blog</title>{}<body>{}</html>",
            head, self.body
        );
        let mut files = self.files.clone();
        files.insert("blog.html".to_owned(), page.into_bytes());
        if self.is_isolated {
            let rule = "/*\n  Cross-Origin-Embedder-Policy: require-corp\n";
            files.insert("_headers".to_owned(), rule.as_bytes().to_vec());
        }
        for page in files.values_mut() {
            let text = String::from_utf8_lossy(page);
            *page = text
                .replace(APP, app.url("127.0.0.1", "").trim_end_matches('/'))
                .into_bytes();
        }
        for script in self.scripts {
            files.insert((*script).to_owned(), installed(script)?);
        }
        Ok(files)
    }
}

/// A file of a package that blogs use.
fn installed(file: &str) -> Result<Vec<u8>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/hosts/node_modules")
        .join(file);
    fs::read(path).with_context(|| {
        format!("{file} is missing: run script/bootstrap hosts, which installs it")
    })
}

impl Page {
    /// Waits until the frame of the blog is as high as its content, and says how high that is. Where the blog's script
    /// has limits, `fitted` says what the height becomes.
    pub async fn wait_until_fitted(&self, fitted: impl Fn(f64) -> f64) -> Result<f64> {
        let content = std::cell::Cell::new(0.0);
        until("the frame is as high as its content", async || {
            let frame: f64 = self
                .script("return document.querySelector('iframe').clientHeight")
                .await?;
            self.enter_frame().await?;
            let high = self
                .script("return Math.ceil(document.documentElement.getBoundingClientRect().height)")
                .await;
            self.leave_frame().await?;
            content.set(high?);
            Ok((frame - fitted(content.get())).abs() < 1.0)
        })
        .await?;
        Ok(content.get())
    }

    /// Waits until the app in the frame runs, and stays outside.
    pub async fn wait_until_live_in_frame(&self) -> Result<()> {
        self.enter_frame().await?;
        self.wait_until_live().await?;
        self.leave_frame().await
    }
}
