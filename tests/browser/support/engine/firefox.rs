//! Firefox, without a window.

use super::Setup;
use anyhow::Result;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Firefox gives its own window a least width, which is more than that of a small phone.
const NARROW_WINDOW: &str = ":root, * { min-width: 0 !important }";

pub fn driver(port: u16) -> Command {
    let mut driver = Command::new("geckodriver");
    // The second port is for a protocol that nobody speaks here; without a number of their own, two drivers quarrel.
    driver
        .arg(format!("--port={port}"))
        .arg("--websocket-port=0");
    driver
}

pub fn capabilities(profile: &Path, setup: Setup) -> Result<Value> {
    let chrome = profile.join("chrome");
    fs::create_dir_all(&chrome)?;
    fs::write(chrome.join("userChrome.css"), NARROW_WINDOW)?;
    Ok(json!({
        // A page whose WebAssembly is held back never loads fully; the tests wait for what they need themselves.
        "pageLoadStrategy": "eager",
        "moz:firefoxOptions": {
            "binary": "firefox-esr",
            "args": ["-headless", "-profile", profile],
            "prefs": {
                "toolkit.legacyUserProfileCustomizations.stylesheets": true,
                "javascript.enabled": setup.scripts,
                // 0 keeps everything, 2 refuses everything that a page may keep.
                "network.cookie.cookieBehavior": if setup.storage { 0 } else { 2 },
                // Pages of the tests alone, and no word to anybody.
                "app.update.disabledForTesting": true,
                "app.normandy.enabled": false,
                "network.captive-portal-service.enabled": false,
                "network.connectivity-service.enabled": false,
                "services.settings.server": "data:,",
            },
        },
    }))
}
