//! What this device keeps, at the reader's wish alone. In many frames nothing may be kept; then reading finds nothing and
//! writing is refused, and both are said, not fatal.

use web_sys::{Storage, window};

const KEY: &str = "runners-hip";

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What was kept.
pub fn kept() -> Option<String> {
    storage()?.get_item(KEY).ok()?
}

/// Keeps a text; false when the browser refuses.
#[must_use]
pub fn keep(kept: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(KEY, kept).is_ok())
}

/// Deletes what was kept.
pub fn forget() {
    if let Some(storage) = storage() {
        // Where nothing can be deleted, nothing was kept.
        let _ = storage.remove_item(KEY);
    }
}
