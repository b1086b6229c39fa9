//! Chromium. It works as root and without a network, and asks nobody for updates.

use super::Setup;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

pub fn driver(port: u16) -> Command {
    let mut driver = Command::new("chromedriver");
    driver.arg(format!("--port={port}"));
    driver
}

pub fn capabilities(profile: &Path, setup: Setup) -> Value {
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
