//! Browser sessions. Starting a browser takes seconds, so the tests of one setup share it: each visit has a window of
//! its own, an empty history, and servers whose addresses no page has kept anything for.

use super::driver::Driver;
use super::{Engine, Setup};
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use thirtyfour::{Capabilities, WebDriver};

/// A browser that takes longer to close will not close.
const PATIENCE: Duration = Duration::from_secs(30);

/// A checker of accessibility takes half a minute for the longest page on a busy machine, which is the driver's own limit for
/// a script. The client waits a little longer than this for any answer.
const LONGEST_SCRIPT: Duration = Duration::from_secs(110);

/// The size of a visit's window. The view in it is a little lower.
const WINDOW: (u32, u32) = (1000, 800);

/// Browsers that wait for the next visit. They end with the tests, see [`Driver`].
static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// How many may wait. More would only take memory.
const MOST_IDLE: usize = 4;

/// A running browser. It stops when this is dropped, and so do its driver and its profile, in this order.
pub struct Browser {
    /// The session.
    pub session: WebDriver,
    /// Which browser it is.
    pub engine: Engine,
    setup: Setup,
    driver: Driver,
}

impl Browser {
    /// A browser with an empty window: one that waits, or else a new one.
    pub async fn take(setup: Setup) -> Result<Self> {
        let waiting = {
            let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
            let found = idle.iter().position(|browser| browser.setup == setup);
            found.map(|place| idle.remove(place))
        };
        match waiting {
            Some(browser) => Ok(browser),
            None => Self::start(setup).await,
        }
    }

    /// Makes the browser wait for another visit, with a new window instead of this one. Only for one that works.
    pub async fn give_back(self) -> Result<()> {
        let used = self.session.window().await?;
        let new = self.session.new_tab().await?;
        self.session.switch_to_window(used).await?;
        self.session.close_window().await?;
        self.session.switch_to_window(new).await?;
        self.set_size().await?;
        // What the last visit left in the log is of no concern to the next.
        self.console_errors().await?;
        let surplus = {
            let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
            idle.push(self);
            (idle.len() > MOST_IDLE).then(|| idle.remove(0))
        };
        drop(surplus);
        Ok(())
    }

    /// A browser of one's own.
    pub async fn start(setup: Setup) -> Result<Self> {
        let engine = Engine::chosen()?;
        // The driver sees to it that the profile goes when the browser has gone.
        let profile = tempfile::tempdir()?.keep();
        let driver = Driver::start(engine, &profile)?;
        let capabilities = engine.capabilities(&profile, setup)?;
        let capabilities = capabilities
            .as_object()
            .context("capabilities are an object")?
            .clone();
        let session = WebDriver::new(
            format!("http://{}", driver.address()),
            Capabilities::from(capabilities),
        )
        .await
        .with_context(|| format!("{engine:?} does not start"))?;
        session.set_script_timeout(LONGEST_SCRIPT).await?;
        let browser = Self {
            session,
            engine,
            setup,
            driver,
        };
        browser.set_size().await?;
        Ok(browser)
    }

    async fn set_size(&self) -> Result<()> {
        let (width, height) = WINDOW;
        Ok(self.session.set_window_rect(0, 0, width, height).await?)
    }

    /// The errors that the pages wrote to the console since the last look; none where the driver does not tell.
    pub async fn console_errors(&self) -> Result<Vec<String>> {
        if !self.engine.tells_console() {
            return Ok(Vec::new());
        }
        let lines = self.session.browser_log().await?;
        let bad = lines
            .into_iter()
            .filter(|line| matches!(line.level.as_str(), "SEVERE" | "WARNING"));
        Ok(bad.map(|line| line.message).collect())
    }

    /// Asks the driver to close the browser, and waits until it has.
    fn close(&self) -> Result<()> {
        let address = self.driver.address();
        let mut driver = TcpStream::connect(&address)?;
        driver.set_read_timeout(Some(PATIENCE))?;
        let session = self.session.session_id();
        write!(
            driver,
            "DELETE /session/{session} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
        )?;
        // The driver answers when the browser is gone, and keeps the connection open after that.
        BufReader::new(driver).read_line(&mut String::new())?;
        Ok(())
    }
}

impl Drop for Browser {
    /// Works in the middle of a panic too. The session's own way to quit needs the runtime that the test runs in.
    fn drop(&mut self) {
        if let Err(problem) = self.close() {
            eprintln!("the browser may still be running: {problem}");
        }
        // The session is over, whatever it believes.
        let _ = self.session.clone().leak();
    }
}
