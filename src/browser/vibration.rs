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

/// Vibrates once; false where the browser refuses.
#[must_use]
pub fn vibrate(milliseconds: u16) -> bool {
    let able = window().filter(|_| can_vibrate());
    able.is_some_and(|window| {
        let length = u32::from(milliseconds);
        window.navigator().vibrate_with_duration(length)
    })
}
