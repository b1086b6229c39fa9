//! `WebKitGTK`'s own small browser, on a screen that nobody sees.

use super::Setup;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The browser's buttons are wider than a phone. GTK reads this where its settings are kept.
const NARROW_WINDOW: &str = "* { min-width: 0; padding: 0; margin: 0; font-size: 4px }";

pub fn driver(port: u16, profile: &Path) -> Command {
    let mut driver = Command::new("xvfb-run");
    for kept in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"] {
        driver.env(kept, settings(profile));
    }
    driver
        .arg("--auto-servernum")
        .arg("WebKitWebDriver")
        .arg(format!("--port={port}"));
    driver
}

/// Where programs on this desktop keep their settings, for the time of a profile.
fn settings(profile: &Path) -> PathBuf {
    profile.join("config")
}

pub fn capabilities(profile: &Path, setup: Setup) -> Result<Value> {
    let gtk = settings(profile).join("gtk-3.0");
    fs::create_dir_all(&gtk)?;
    fs::write(gtk.join("gtk.css"), NARROW_WINDOW)?;
    let mut arguments = vec!["--automation"];
    if !setup.scripts {
        // The driver's own scripts run all the same.
        arguments.push("--enable-javascript=false");
    }
    if !setup.storage {
        arguments.push("--enable-html5-local-storage=false");
    }
    Ok(json!({
        // Loaded fully, because a script that comes earlier can be lost in the change of processes, and the driver then
        // waits for ever. WebAssembly that is held back does not keep a page from being loaded here.
        "pageLoadStrategy": "normal",
        "webkitgtk:browserOptions": { "binary": browser()?, "args": arguments },
    }))
}

/// The small browser is on nobody's path, and in a folder that says the version of its interface.
fn browser() -> Result<PathBuf> {
    let folders = fs::read_dir("/usr/lib")?.chain(fs::read_dir("/usr/lib64").into_iter().flatten());
    folders
        .flatten()
        .flat_map(|folder| {
            ["webkit2gtk-4.1", "webkit2gtk-4.0"]
                .map(|version| folder.path().join(version).join("MiniBrowser"))
        })
        .chain(["/usr/libexec/webkit2gtk-4.1/MiniBrowser".into()])
        .find(|browser| browser.is_file())
        .context("WebKitGTK's MiniBrowser is nowhere below /usr/lib")
}
