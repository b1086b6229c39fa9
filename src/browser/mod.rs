//! The edge to the real page, and the only code that names `web_sys`, `js_sys` or gloo. It decides nothing, and it
//! never panics when a browser refuses. Outside a browser (prerendering, native tests) there is no page to act on.

#[cfg(target_arch = "wasm32")]
mod focus;
#[cfg(target_arch = "wasm32")]
mod mount;
#[cfg(target_arch = "wasm32")]
mod page;

#[cfg(target_arch = "wasm32")]
pub use focus::{focus, focus_control, focused_control, show_heading};
#[cfg(target_arch = "wasm32")]
pub use mount::mount;
#[cfg(target_arch = "wasm32")]
pub use page::{early, root, words};

/// Nothing to focus outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn focus(_selector: &str) {}

/// Nothing to focus outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn focus_control(_number: u32) {}

/// Nothing to show outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn show_heading() {}
