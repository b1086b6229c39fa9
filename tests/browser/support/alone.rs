//! A test that runs by itself, with a browser of its own.

use super::{Engine, gaps};
use anyhow::Result;

/// Runs the test, unless it is left out in this browser.
pub fn alone(test: impl AsyncFnOnce() -> Result<()>) -> Result<()> {
    if gaps::here(Engine::chosen()?)? {
        return Ok(());
    }
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(test())
}
