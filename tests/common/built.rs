//! The program that writes the pages, run as in a release, on a build with empty apps.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a helper that cannot go on must stop the test"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

/// The beginning of WebAssembly, which is a module that does nothing.
const EMPTY_MODULE: &[u8] = b"\0asm\x01\0\0\0";

const APPS: [&str; 5] = [
    "mount_quiz",
    "mount_sheet",
    "mount_exercises",
    "mount_one_file",
    "mount_embed",
];

/// What Trunk and wasm-bindgen leave: the page, minified as in a release, and the files of the apps.
pub fn trunks_build() -> TempDir {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let write = |name: &str, content: &[u8]| {
        fs::write(folder.path().join(name), content).expect("a file can be written");
    };
    write(
        "index.html",
        b"<!doctype html><html lang=en><meta charset=utf-8><meta content=\"width=device-width\" name=viewport></head>\
          <body><main></main></body></html>",
    );
    for app in APPS {
        write(&format!("{app}.js"), b"let wasm_bindgen");
        write(&format!("{app}_bg.wasm"), EMPTY_MODULE);
    }
    folder
}

/// The program, about to write the pages of the folder.
pub fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_prerender"));
    command
        .args([folder, folder])
        .env("TRUNK_PROFILE", "release");
    command
}

/// Writes the pages, with an address or without.
pub fn prerender(folder: &Path, address: Option<&str>) -> Output {
    let mut command = program(folder);
    match address {
        Some(address) => command.env("RUNNERS_HIP_URL", address),
        None => command.env_remove("RUNNERS_HIP_URL"),
    };
    command.output().expect("the program runs")
}

/// The folder with all pages in it.
pub fn pages(address: Option<&str>) -> TempDir {
    let folder = trunks_build();
    let output = prerender(folder.path(), address);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    folder
}

/// A file of the folder.
pub fn read(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).unwrap_or_else(|_| panic!("there is no {name}"))
}
