//! The driver program and the browser that it starts: both are gone when nobody needs them any more, even when the
//! tests were stopped in the middle.

use super::Engine;
use anyhow::{Context, Result, anyhow, bail};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How often a driver is started before a test gives up: another program may have been quicker to take the port.
const TRIES: u32 = 5;

/// A driver that takes longer to listen will not listen.
const PATIENCE: Duration = Duration::from_secs(30);

/// Runs the driver until its own input ends, as it does when the tests are over or were stopped, and then stops the
/// whole group of processes: the driver, the browser, and the screen that nobody sees. The profile goes last,
/// as soon as nobody writes to it any more.
const WATCHMAN: &str = r#"
profile=$1
shift
"$@" </dev/null >/dev/null 2>&1 &
read -r _
trap '' TERM
kill -TERM 0
wait
for _ in 1 2 3 4 5 6 7 8 9; do rm -rf "$profile" 2>/dev/null && break; sleep 0.2; done
"#;

/// A running driver. It stops when this is dropped.
pub struct Driver {
    watchman: Child,
    port: u16,
}

impl Driver {
    /// Starts the driver on a free port.
    pub fn start(engine: Engine, profile: &Path) -> Result<Self> {
        let mut last = Self::try_to_start(engine, profile);
        for _ in 1..TRIES {
            if last.is_ok() {
                break;
            }
            last = Self::try_to_start(engine, profile);
        }
        last
    }

    fn try_to_start(engine: Engine, profile: &Path) -> Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let driver = engine.driver(port, profile);
        let program = driver.get_program().to_string_lossy().into_owned();
        let found = Command::new("sh")
            .args(["-c", "command -v \"$1\" >/dev/null", "sh", &program])
            .status()?;
        if !found.success() {
            bail!("{program} is missing: {}.", engine.remedy());
        }
        let watchman = Command::new("sh")
            .args(["-c", WATCHMAN, "sh"])
            .arg(profile)
            .arg(&program)
            .args(driver.get_args())
            .envs(
                driver
                    .get_envs()
                    .filter_map(|(name, value)| Some((name, value?))),
            )
            .env("TMPDIR", profile)
            .stdin(Stdio::piped())
            .process_group(0)
            .spawn()
            .map_err(|problem| anyhow!("{program} does not start: {problem}"))?;
        let driver = Self { watchman, port };
        driver
            .wait_until_it_listens()
            .with_context(|| format!("{program} does not listen"))?;
        Ok(driver)
    }

    fn wait_until_it_listens(&self) -> Result<()> {
        let started = Instant::now();
        while let Err(refusal) = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)) {
            if started.elapsed() > PATIENCE {
                return Err(refusal.into());
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Where the driver listens.
    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.watchman.stdin.take());
        // It may be gone already, which is just as well.
        let _ = self.watchman.wait();
    }
}
