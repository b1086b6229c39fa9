//! One visit of one page: opens it the way the test says, lets the reader act, and then looks whether the page kept
//! its promises: no error in the console, and no request once it had loaded.

use super::host::{self, Frame};
use super::server::{App, Manners, Server};
use super::{Browser, Engine, Page, Setup, dist, gaps, promises};
use anyhow::{Context, Error, Result, ensure};
use std::collections::HashMap;
use std::io::{Write, stderr};
use std::sync::OnceLock;
use tokio::runtime::{Builder, Runtime};

/// What all visits run on, because a browser and its connections outlive a visit.
fn runtime() -> Result<&'static Runtime> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    if RUNTIME.get().is_none() {
        let _ = RUNTIME.set(Builder::new_current_thread().enable_all().build()?);
    }
    RUNTIME.get().context("the runtime was made, but is gone")
}

/// Whether the driver has not answered at all.
fn is_silence(problem: &Error) -> bool {
    problem
        .chain()
        .any(|cause| cause.to_string().contains("error sending request"))
}

/// A visit, as a test describes it.
#[derive(Clone, Copy, Debug)]
pub struct Visit {
    file: &'static str,
    frame: Option<Frame>,
    manners: Manners,
    setup: Setup,
    expected_errors: &'static [&'static str],
    first_script: &'static str,
}

impl Visit {
    /// Opens a page directly.
    pub fn to(file: &'static str) -> Self {
        Self {
            file,
            frame: None,
            manners: Manners::default(),
            setup: Setup::default(),
            expected_errors: &[],
            first_script: "",
        }
    }

    /// Opens it in a frame on a page of another site.
    pub fn framed(self, frame: Frame) -> Self {
        Self {
            frame: Some(frame),
            ..self
        }
    }

    /// The server lets every origin read its answers.
    pub fn open_to_all_origins(self) -> Self {
        Self {
            manners: Manners {
                allows_other_origins: true,
                ..self.manners
            },
            ..self
        }
    }

    /// What becomes of the app's WebAssembly on its way.
    pub fn app(self, app: App) -> Self {
        Self {
            manners: Manners {
                app,
                ..self.manners
            },
            ..self
        }
    }

    /// The reader has switched scripts off.
    pub fn without_scripts(self) -> Self {
        Self {
            setup: Setup {
                scripts: false,
                ..self.setup
            },
            ..self
        }
    }

    /// The reader has told the browser to keep nothing for anybody.
    pub fn without_storage(self) -> Self {
        Self {
            setup: Setup {
                storage: false,
                ..self.setup
            },
            ..self
        }
    }

    /// The browser gives each site a process of its own, as browsers on large machines do. Focus, keys and scrolling
    /// then cross a process, but the driver does not hear the frame's console.
    pub fn in_its_own_process(self) -> Self {
        Self {
            setup: Setup {
                process_for_each_site: true,
                ..self.setup
            },
            ..self
        }
    }

    /// A script runs before all of the page's own, and takes away what a browser may lack.
    pub fn beginning_with(self, first_script: &'static str) -> Self {
        Self {
            first_script,
            ..self
        }
    }

    /// The errors that this visit is about: each line of the console contains one of these, and each of these is
    /// found in a line.
    pub fn expecting_errors(self, errors: &'static [&'static str]) -> Self {
        Self {
            expected_errors: errors,
            ..self
        }
    }

    /// Makes the visit. The driver of `WebKit` falls silent once in some thousand clicks, whatever the page is; then another
    /// browser makes the visit. What a page does wrong is an answer, and is never tried again.
    pub fn run(self, walk: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
        let engine = Engine::chosen()?;
        if gaps::here(engine)? {
            return Ok(());
        }
        let runtime = runtime()?;
        match runtime.block_on(self.make(&walk)) {
            Err(problem) if engine == Engine::WebKit && is_silence(&problem) => {
                writeln!(stderr(), "the driver fell silent: {problem:#}")?;
                runtime.block_on(self.make(walk))
            }
            made => made,
        }
    }

    async fn make(self, walk: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
        let app = Server::start(dist()?.clone(), self.manners)?;
        app.begin_with(self.first_script);
        let address = app.url("127.0.0.1", self.file);
        let blog = match self.frame {
            None => None,
            Some(frame) => {
                let page = host::page(frame, &address).into_bytes();
                Some(Server::start(
                    HashMap::from([("blog.html".to_owned(), page)]),
                    Manners::default(),
                )?)
            }
        };
        let browser = Browser::take(self.setup).await?;
        let (folder, _) = self
            .file
            .split_at(self.file.rfind('/').map_or(0, |end| end + 1));
        let page = Page::of_folder(browser, app, self.frame.is_some(), folder);
        match &blog {
            None => page.open(&address).await?,
            Some(blog) => page.open(&blog.url("localhost", "blog.html")).await?,
        }
        if self.setup.scripts && self.manners.app == App::Sent && self.expected_errors.is_empty() {
            page.wait_until_live().await?;
        }
        let walked = walk(&page).await;
        let errors = page.browser.console_errors().await?;
        if let Err(problem) = walked {
            let screen = page.screen().await.unwrap_or_else(|_| "none".to_owned());
            return Err(problem.context(format!(
                "on screen '{screen}', with console errors {errors:?}"
            )));
        }
        if page.browser.engine.tells_console() {
            self.judge_errors(&errors)?;
        }
        ensure!(
            page.is_meant_to_fail.get() == page.has_failed().await?,
            "the page has noticed an error of the app"
        );
        if self.setup.scripts && self.frame.is_none() && self.file.starts_with("index.html") {
            page.forget_kept().await?;
        }
        let Page {
            browser,
            app,
            loaded_with,
            ..
        } = page;
        // Whatever the page still wanted to send, it has sent once its window is closed.
        browser.give_back().await?;
        promises::nothing_was_asked_for(&app, loaded_with.get())
    }

    fn judge_errors(self, errors: &[String]) -> Result<()> {
        promises::console_is_quiet(errors, self.expected_errors)?;
        let missed = self
            .expected_errors
            .iter()
            .find(|part| !errors.iter().any(|error| error.contains(**part)));
        missed
            .map_or(Ok(()), |part| {
                Err(anyhow::anyhow!(
                    "no console error speaks of '{part}': {errors:#?}"
                ))
            })
            .context("this visit is about an error")
    }
}

#[test]
fn only_a_driver_that_does_not_answer_is_silent() -> Result<()> {
    let nobody = Server::start(HashMap::new(), Manners::default())?.url("127.0.0.1", "");
    let asked = runtime()?.block_on(thirtyfour::WebDriver::new(
        nobody,
        thirtyfour::Capabilities::new(),
    ));
    let silence = asked.err().context("nobody answers there")?;
    ensure!(is_silence(&Error::from(silence).context("a click")));
    ensure!(!is_silence(&anyhow::anyhow!("nothing matches .quiz")));
    Ok(())
}
