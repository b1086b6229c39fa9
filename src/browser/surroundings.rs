//! What the page around the app is and can, asked once after the first render.

use super::{address, clock, device};
use crate::components::Surroundings;
use crate::guide::GUIDE;
use crate::quiz::read_kept;
use js_sys::Reflect;
use web_sys::window;

/// Everything there is to know.
#[must_use]
pub fn surroundings() -> Surroundings {
    let today = clock::today();
    let framed = address::is_framed();
    Surroundings {
        framed,
        sealed: is_sealed(),
        // Frames have the function too, and it refuses, unless the blogger has thought of it.
        can_share: !framed && can_share(),
        region: region().unwrap_or_default(),
        kept: device::kept(device::ANSWERS).and_then(|kept| read_kept(&kept, today)),
        today,
        date: String::leak(clock::date()),
        address: String::leak(address::own_address()),
    }
}

/// A frame without an origin of its own may neither print, nor open pages, nor keep anything.
fn is_sealed() -> bool {
    window().is_none_or(|window| address::is_framed() && window.origin() == "null")
}

fn can_share() -> bool {
    window().is_some_and(|window| {
        Reflect::has(&window.navigator(), &"share".into()).unwrap_or_default()
    })
}

/// The part of the world that the browser's language names, as in "en-GB", counted from 1.
fn region() -> Option<u8> {
    let language = window()?.navigator().language()?;
    let country = language.as_bytes().get("en-".len()..)?;
    (1u8..)
        .zip(GUIDE.regions)
        .find(|(_, region)| {
            let mut codes = region.countries.as_bytes().chunks("GB ".len());
            codes.any(|code| code.get(..2) == Some(country))
        })
        .map(|(number, _)| number)
}
