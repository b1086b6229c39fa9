//! One browser session, with an empty profile.

use super::driver::Driver;
use super::{Engine, Setup};
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};

/// A browser that takes longer to close will not close.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running browser. It stops when this is dropped, and so do its driver and its profile, in this order.
pub struct Browser {
    /// The session.
    pub session: WebDriver,
    engine: Engine,
    driver: Driver,
    _profile: TempDir,
}

impl Browser {
    /// Starts the driver, and the browser by it.
    pub async fn start(setup: Setup) -> Result<Self> {
        let engine = Engine::chosen()?;
        let driver = Driver::start(engine)?;
        let profile = tempfile::tempdir()?;
        let capabilities = engine.capabilities(profile.path(), setup);
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
        Ok(Self {
            session,
            engine,
            driver,
            _profile: profile,
        })
    }

    /// The errors that the pages wrote to the console since the last look.
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
