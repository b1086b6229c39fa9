//! The content compiler as cargo runs it: it turns the files under `content/` into Rust statics, or lists every
//! mistake in them. What it does stands in `content/`; this file only talks to cargo.

mod content;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

/// Writes `guide.rs`. Mistakes in the content become one `error:` line each, with a count at the end; cargo then stops
/// the build by itself, which keeps its output free of anything but those lines.
fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=content");
    match content::compile(Path::new("content")) {
        Ok(code) => write(&code),
        Err(mistakes) => {
            for mistake in &mistakes {
                println!("cargo::error={mistake}");
            }
            println!("cargo::error={}", content::closing_line(mistakes.len()));
            ExitCode::SUCCESS
        }
    }
}

/// Puts the statics where `src/guide/mod.rs` includes them.
fn write(code: &str) -> ExitCode {
    let Some(folder) = env::var_os("OUT_DIR").map(PathBuf::from) else {
        eprintln!("OUT_DIR is not set. Run this program through cargo.");
        return ExitCode::FAILURE;
    };
    match fs::write(folder.join("guide.rs"), code) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("guide.rs could not be written: {error}");
            ExitCode::FAILURE
        }
    }
}
