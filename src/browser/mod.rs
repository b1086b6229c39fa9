//! The edge to the real page, and the only code that names `web_sys`, `js_sys` or gloo. It decides nothing, and it
//! never panics when a browser refuses. Outside a browser (prerendering, native tests) there is no page to act on.

#[cfg(target_arch = "wasm32")]
mod body_map;
#[cfg(target_arch = "wasm32")]
mod focus;
#[cfg(target_arch = "wasm32")]
mod page;

#[cfg(target_arch = "wasm32")]
pub use body_map::{body_map, mark_chosen};
#[cfg(target_arch = "wasm32")]
pub use focus::{focus, focus_control, show_heading};
#[cfg(target_arch = "wasm32")]
pub use page::{early, root, view, words};

/// Nothing to focus outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn focus(_selector: &str) {}

/// Nothing to focus outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn focus_control(_number: u32) {}

/// Nothing to show outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn show_heading() {}

/// There is no drawing outside a browser.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn body_map() -> Option<yew::Html> {
    None
}

/// Nothing to mark outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn mark_chosen() {}
