//! The browsers that the tests can run in. A further one is a further variant here, and nothing else.

use anyhow::{Result, bail};
use serde_json::{Value, json};
use std::env;
use std::path::Path;
use std::process::Command;

/// How the reader has set the browser up.
#[derive(Clone, Copy, Debug)]
pub struct Setup {
    /// Whether scripts run.
    pub scripts: bool,
    /// Whether pages and frames may keep anything.
    pub storage: bool,
    /// Whether frames of another site run in a process of their own. Then the driver does not hear their console.
    pub process_for_each_site: bool,
}

/// As the tests start it, unless they say otherwise.
impl Default for Setup {
    fn default() -> Self {
        Self {
            scripts: true,
            storage: true,
            process_for_each_site: false,
        }
    }
}

/// A browser and its `WebDriver`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, through chromedriver.
    Chromium,
}

impl Engine {
    /// The browser that the environment variable `BROWSER` names; Chromium if it names none.
    pub fn chosen() -> Result<Self> {
        match env::var("BROWSER").as_deref() {
            Err(_) | Ok("" | "chromium") => Ok(Self::Chromium),
            Ok(other) => bail!("BROWSER={other} is not known here: it may be chromium."),
        }
    }

    /// The program that drives the browser, told to listen on a free port.
    pub fn driver(self) -> Command {
        match self {
            Self::Chromium => {
                let mut driver = Command::new("chromedriver");
                driver.arg("--port=0");
                driver
            }
        }
    }

    /// What to do when the driver is not there.
    pub fn remedy(self) -> &'static str {
        match self {
            Self::Chromium => "run script/bootstrap test, which installs Chromium and chromedriver",
        }
    }

    /// The port, in the line in which the driver says that it listens.
    pub fn port(self, line: &str) -> Option<u16> {
        let says = match self {
            Self::Chromium => "started successfully on port ",
        };
        line.split_once(says)?
            .1
            .trim()
            .trim_end_matches('.')
            .parse()
            .ok()
    }

    /// What the driver needs to know to start the browser.
    pub fn capabilities(self, profile: &Path, setup: Setup) -> Value {
        match self {
            Self::Chromium => chromium(profile, setup),
        }
    }

    /// Whether the driver hands out what the page wrote to the console.
    pub fn tells_console(self) -> bool {
        match self {
            Self::Chromium => true,
        }
    }
}

/// Works as root and without a network, and asks nobody for updates.
fn chromium(profile: &Path, setup: Setup) -> Value {
    let mut arguments = vec![
        "--headless=new".to_owned(),
        "--no-sandbox".to_owned(),
        "--disable-gpu".to_owned(),
        "--no-first-run".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--window-size=1000,800".to_owned(),
        format!("--user-data-dir={}", profile.display()),
    ];
    if !setup.process_for_each_site {
        arguments.push("--disable-site-isolation-trials".to_owned());
        arguments.push(
            "--disable-features=IsolateOrigins,site-per-process,IsolateSandboxedIframes".to_owned(),
        );
    }
    json!({
        // A page whose WebAssembly is held back never loads fully; the tests wait for what they need themselves.
        "pageLoadStrategy": "eager",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": {
            "args": arguments,
            "prefs": {
                "profile.managed_default_content_settings.javascript": if setup.scripts { 1 } else { 2 },
                // Chromium calls everything that a page may keep "cookies".
                "profile.managed_default_content_settings.cookies": if setup.storage { 1 } else { 2 },
            },
        },
    })
}
