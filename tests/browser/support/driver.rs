//! The driver program, for as long as one test needs it.

use super::Engine;
use anyhow::{Context, Result, anyhow};
use std::io::{BufRead, BufReader, ErrorKind, Read};
use std::process::{Child, ChildStdout, Stdio};

/// How often a driver is started before a test gives up.
const TRIES: u32 = 5;

/// A running driver. It stops when this is dropped.
pub struct Driver {
    process: Child,
    port: u16,
    /// Kept open, so that the driver can go on writing to it.
    output: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts the driver on a free port. It picks the port itself, and ends at once when another program was quicker to
    /// take it, so it gets more than one try.
    pub fn start(engine: Engine) -> Result<Self> {
        let mut last = Self::try_to_start(engine);
        for _ in 1..TRIES {
            if last.is_ok() {
                break;
            }
            last = Self::try_to_start(engine);
        }
        last
    }

    fn try_to_start(engine: Engine) -> Result<Self> {
        let mut command = engine.driver();
        let program = command.get_program().to_string_lossy().into_owned();
        let mut process = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|problem| match problem.kind() {
                ErrorKind::NotFound => anyhow!("{program} is missing: {}.", engine.remedy()),
                _ => anyhow!("{program} does not start: {problem}"),
            })?;
        let output = process.stdout.take().context("the driver has no output")?;
        let mut driver = Self {
            process,
            port: 0,
            output: BufReader::new(output),
        };
        driver.port = driver
            .announced_port(engine)
            .with_context(|| format!("{program} did not say its port"))?;
        Ok(driver)
    }

    fn announced_port(&mut self, engine: Engine) -> Option<u16> {
        let mut lines = self.output.by_ref().lines();
        lines.find_map(|line| engine.port(&line.ok()?))
    }

    /// Where the driver listens.
    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may be gone already, which is just as well.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
