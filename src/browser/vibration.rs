//! Vibration, which few browsers offer and none offers in the frame of another site.

use js_sys::Reflect;
use web_sys::window;

/// Whether the browser knows vibration at all.
#[must_use]
pub fn can_vibrate() -> bool {
    window().is_some_and(|window| {
        Reflect::has(&window.navigator(), &"vibrate".into()).unwrap_or_default()
    })
}

/// Vibrates once. A browser that does not is no worse for it.
pub fn vibrate(milliseconds: u16) {
    if let Some(window) = window().filter(|_| can_vibrate()) {
        let _ = window
            .navigator()
            .vibrate_with_duration(u32::from(milliseconds));
    }
}
