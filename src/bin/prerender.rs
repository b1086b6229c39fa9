//! Writes the static pages. Trunk runs it after its build, on the folder that will become `dist/`.

#[path = "prerender/address.rs"]
mod address;
#[path = "prerender/as_text.rs"]
mod as_text;
#[path = "prerender/body_map.rs"]
mod body_map;
#[path = "prerender/check.rs"]
mod check;
#[path = "prerender/csp.rs"]
mod csp;
#[path = "prerender/edition.rs"]
mod edition;
#[path = "prerender/embed.rs"]
mod embed;
#[path = "prerender/files.rs"]
mod files;
#[path = "prerender/findings.rs"]
mod findings;
#[path = "prerender/guest.rs"]
mod guest;
#[path = "prerender/head.rs"]
mod head;
#[path = "prerender/headers.rs"]
mod headers;
#[path = "prerender/icon.rs"]
mod icon;
#[path = "prerender/imports.rs"]
mod imports;
#[path = "prerender/layers.rs"]
mod layers;
#[path = "prerender/manifest.rs"]
mod manifest;
#[path = "prerender/oembed.rs"]
mod oembed;
#[path = "prerender/offline.rs"]
mod offline;
#[path = "prerender/pages.rs"]
mod pages;
#[path = "prerender/parts.rs"]
mod parts;
#[path = "prerender/picture.rs"]
mod picture;
#[path = "prerender/preview.rs"]
mod preview;
#[path = "prerender/smaller.rs"]
mod smaller;
#[path = "prerender/structured.rs"]
mod structured;
#[path = "prerender/styles.rs"]
mod styles;

use address::Address;
use std::path::PathBuf;
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let folders: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [folder, scripts] = folders.as_slice() else {
        eprintln!(
            "prerender: say which folder holds Trunk's build, and in which wasm-bindgen left the scripts."
        );
        return ExitCode::FAILURE;
    };
    let address = match Address::from_environment() {
        Ok(address) => address,
        Err(problem) => {
            eprintln!("prerender: {problem}");
            return ExitCode::FAILURE;
        }
    };
    match pages::write_all(folder, scripts, address).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("prerender: {}: {problem}", folder.display());
            ExitCode::FAILURE
        }
    }
}
