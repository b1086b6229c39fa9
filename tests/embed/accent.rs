//! The blog's colour is read as browsers write it, and told as the pages show it.

use crate::common::for_many;
use proptest::prelude::*;
use runners_hip::embed::Accent;

/// The lightest surface with words in the colour on a dark page, and the darkest on a light one, are no closer than this.
/// `tests/browser/options.rs` measures the colours themselves.
const MOST_ON_LIGHT: f64 = 0.14;
const LEAST_ON_DARK: f64 = 0.32;

/// A step of the screen's 255 in the lightest part of the scale.
const STEP: f64 = 0.01;

#[test]
fn whatever_the_colour_words_in_it_can_be_read() {
    for_many(&any::<[u8; 3]>(), |parts| {
        let shown = Accent(parts).shown();
        prop_assert!(shown.on_light.luminance() <= MOST_ON_LIGHT + STEP);
        prop_assert!(shown.on_dark.luminance() >= LEAST_ON_DARK - STEP);
        Ok(())
    });
}

#[test]
fn a_colour_that_can_be_read_stays_as_it_is() {
    for_many(&any::<[u8; 3]>(), |parts| {
        let accent = Accent(parts);
        let shown = accent.shown();
        let luminance = accent.luminance();
        if luminance <= MOST_ON_LIGHT {
            prop_assert_eq!(shown.on_light, accent);
        }
        if luminance >= LEAST_ON_DARK {
            prop_assert_eq!(shown.on_dark, accent);
        }
        Ok(())
    });
}

#[test]
fn white_and_black_become_grey() {
    let shown = Accent([255; 3]).shown();
    assert_eq!(shown.on_light.hex(), "#696969");
    assert_eq!(shown.on_dark.hex(), "#ffffff");
    assert_eq!(Accent([0; 3]).shown().on_dark.hex(), "#999999");
}

#[test]
fn a_colour_is_read_as_browsers_write_it() {
    for_many(&any::<[u8; 3]>(), |parts| {
        let accent = Accent(parts);
        prop_assert_eq!(Accent::read(&accent.hex()), Some(accent));
        prop_assert_eq!(Accent::read(&accent.digits()), Some(accent));
        Ok(())
    });
    assert_eq!(Accent::read("#8af"), Some(Accent([0x88, 0xaa, 0xff])));
}

#[test]
fn what_is_no_colour_is_none() {
    for text in [
        "",
        "#",
        "red",
        "#12",
        "#12345",
        "#1234567",
        "#12345g",
        "é12",
        "rgb(0,0,0)",
    ] {
        assert_eq!(Accent::read(text), None, "{text}");
    }
    for_many(&"\\PC{0,8}", |text| {
        let is_hex = text
            .trim_start_matches('#')
            .chars()
            .all(|it| it.is_ascii_hexdigit());
        prop_assert!(Accent::read(&text).is_none() || is_hex);
        Ok(())
    });
}
