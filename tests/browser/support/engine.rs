//! The browsers that the tests run in. What is particular to one stands in its own file below this one; what a test
//! cannot do in one stands in [`super::gaps`].

mod chromium;
mod firefox;
mod webkit;

use anyhow::{Result, bail};
use serde_json::Value;
use std::env;
use std::path::Path;
use std::process::Command;

/// How the reader has set the browser up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setup {
    /// Whether scripts run.
    pub scripts: bool,
    /// Whether pages and frames may keep anything.
    pub storage: bool,
    /// Whether frames of another site run in a process of their own. Then chromedriver does not hear their console.
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
    /// Firefox, its release with extended support, through geckodriver.
    Firefox,
    /// The engine of Safari, in the small browser that comes with `WebKitGTK`, on a screen that nobody sees.
    WebKit,
}

impl Engine {
    /// The browser that the environment variable `BROWSER` names; Chromium if it names none.
    pub fn chosen() -> Result<Self> {
        match env::var("BROWSER").as_deref() {
            Err(_) | Ok("" | "chromium") => Ok(Self::Chromium),
            Ok("firefox") => Ok(Self::Firefox),
            Ok("webkit") => Ok(Self::WebKit),
            Ok(other) => {
                bail!("BROWSER={other} is not known here: it may be chromium, firefox or webkit.")
            }
        }
    }

    /// The command line that drives the browser, listening on this port and keeping everything in this folder.
    pub fn driver(self, port: u16, profile: &Path) -> Command {
        match self {
            Self::Chromium => chromium::driver(port),
            Self::Firefox => firefox::driver(port),
            Self::WebKit => webkit::driver(port, profile),
        }
    }

    /// What to do when the driver is not there.
    pub fn remedy(self) -> &'static str {
        match self {
            Self::Chromium => "run script/bootstrap test, which installs Chromium and its driver",
            Self::Firefox => "run script/bootstrap firefox, which installs Firefox and its driver",
            Self::WebKit => "run script/bootstrap webkit, which installs WebKitGTK and its driver",
        }
    }

    /// What the driver needs to know to start the browser with an empty profile in this folder.
    pub fn capabilities(self, profile: &Path, setup: Setup) -> Result<Value> {
        match self {
            Self::Chromium => Ok(chromium::capabilities(profile, setup)),
            Self::Firefox => firefox::capabilities(profile, setup),
            Self::WebKit => webkit::capabilities(profile, setup),
        }
    }

    /// Whether the driver hands out what the page wrote to the console. Of the three only chromedriver does; in the
    /// others, an error shows only where the page itself notices it.
    pub fn tells_console(self) -> bool {
        self == Self::Chromium
    }

    /// Whether the driver speaks Chromium's own protocol, which knows more of a device than `WebDriver` does.
    pub fn speaks_cdp(self) -> bool {
        self == Self::Chromium
    }
}
