//! Every pair of colours that the stylesheets put on each other, in both themes, by the formula of WCAG 2.2. The
//! colours are read from `styles/tokens.css`, and the copy there for older browsers must be the light theme.

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../styles/tokens.css");

/// Words, and what they stand on: 4.5 to 1 (1.4.3).
const WORDS: [(&str, &str); 33] = [
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "mat"),
    ("ink", "soft"),
    ("ink", "coral-soft"),
    ("ink", "amber-soft"),
    ("muted", "paper"),
    ("muted", "card"),
    ("muted", "mat"),
    ("muted", "soft"),
    ("muted", "coral-soft"),
    ("muted", "amber-soft"),
    ("teal", "paper"),
    ("teal", "card"),
    ("teal", "mat"),
    ("teal", "soft"),
    ("teal", "coral-soft"),
    ("teal", "amber-soft"),
    ("on-teal", "teal"),
    ("coral-ink", "paper"),
    ("coral-ink", "card"),
    ("coral-ink", "mat"),
    ("coral-ink", "coral-soft"),
    ("on-sun", "sun"),
    ("on-red", "red"),
    ("red-ink", "paper"),
    ("red-ink", "card"),
    ("red-ink", "mat"),
    ("red-ink", "coral-soft"),
    ("amber-ink", "paper"),
    ("amber-ink", "card"),
    ("amber-ink", "mat"),
    ("amber-ink", "amber-soft"),
];

/// Parts of controls and pictures that say something, and what they stand on: 3 to 1 (1.4.11). The ring of the focus is
/// a pale sun with a dark edge: one of the two shows on everything.
const PARTS: [(&str, &str); 11] = [
    ("control", "paper"),
    ("control", "card"),
    ("control", "mat"),
    ("teal", "paper"),
    ("teal", "card"),
    ("teal", "soft"),
    ("coral", "paper"),
    ("coral", "card"),
    ("ink", "card"),
    ("sun", "ring"),
    ("red", "card"),
];

type Theme = BTreeMap<String, [u8; 3]>;

/// `#abc` or `#aabbcc`.
fn colour(text: &str) -> Option<[u8; 3]> {
    let digits = text.trim().strip_prefix('#')?;
    let long = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        6 => digits.to_owned(),
        _ => return None,
    };
    let part = |at: usize| u8::from_str_radix(long.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

/// The colours of the light and the dark theme, and of the light one that older browsers read.
fn themes() -> Result<(Theme, Theme, Theme), String> {
    let (mut light, mut dark, mut old) = (Theme::new(), Theme::new(), Theme::new());
    for line in TOKENS.lines() {
        let Some((name, value)) = line
            .trim()
            .strip_prefix("--")
            .and_then(|line| line.split_once(':'))
        else {
            continue;
        };
        let value = value.split(';').next().unwrap_or_default().trim();
        let pair = value
            .strip_prefix("light-dark(")
            .and_then(|value| value.strip_suffix(')'))
            .and_then(|value| value.split_once(','));
        if let Some((in_light, in_dark)) = pair {
            let colours = colour(in_light).zip(colour(in_dark));
            let (in_light, in_dark) =
                colours.ok_or_else(|| format!("--{name} is no pair of colours: {value}"))?;
            light.insert(name.to_owned(), in_light);
            dark.insert(name.to_owned(), in_dark);
        } else if let Some(colour) = colour(value) {
            old.insert(name.to_owned(), colour);
        }
    }
    Ok((light, dark, old))
}

/// The relative luminance of WCAG 2.2, from 0 (black) to 1 (white).
fn luminance(colour: [u8; 3]) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn too_pale(theme: &Theme, pairs: &[(&str, &str)], least: f64) -> Result<Vec<String>, String> {
    let find = |name: &str| {
        let missing = || format!("styles/tokens.css has no --{name}");
        theme.get(name).copied().ok_or_else(missing)
    };
    let mut pale = Vec::new();
    for (front, behind) in pairs {
        let found = contrast(find(front)?, find(behind)?);
        if found < least {
            pale.push(format!("{front} on {behind}: {found:.2} of {least}"));
        }
    }
    Ok(pale)
}

#[test]
fn words_can_be_read_in_both_themes() -> Result<(), String> {
    let (light, dark, _) = themes()?;
    assert_eq!(
        too_pale(&light, &WORDS, 4.5)?,
        Vec::<String>::new(),
        "light"
    );
    assert_eq!(too_pale(&dark, &WORDS, 4.5)?, Vec::<String>::new(), "dark");
    Ok(())
}

#[test]
fn parts_of_controls_can_be_seen_in_both_themes() -> Result<(), String> {
    let (light, dark, _) = themes()?;
    assert_eq!(
        too_pale(&light, &PARTS, 3.0)?,
        Vec::<String>::new(),
        "light"
    );
    assert_eq!(too_pale(&dark, &PARTS, 3.0)?, Vec::<String>::new(), "dark");
    Ok(())
}

/// Every ground has a ring beside it that shows: the sun itself, or its dark edge.
#[test]
fn the_ring_of_the_focus_shows_on_every_ground() -> Result<(), String> {
    let (light, dark, _) = themes()?;
    for theme in [&light, &dark] {
        for ground in [
            "paper",
            "card",
            "mat",
            "soft",
            "coral-soft",
            "amber-soft",
            "teal",
            "red",
        ] {
            let best = ["sun", "ring"].map(|part| contrast(theme[part], theme[ground]));
            assert!(
                best.iter().any(|contrast| *contrast >= 3.0),
                "on {ground}: {best:?}"
            );
        }
    }
    Ok(())
}

#[test]
fn older_browsers_get_the_light_theme() -> Result<(), String> {
    let (light, _, old) = themes()?;
    assert_eq!(light, old);
    Ok(())
}

#[test]
fn the_formula_is_that_of_wcag() {
    let ratio = contrast([0, 0, 0], [255, 255, 255]);
    assert!((ratio - 21.0).abs() < 1e-9, "{ratio}");
    // The palest grey that words on white may have.
    assert!(contrast([0x76, 0x76, 0x76], [255, 255, 255]) >= 4.5);
    assert!(contrast([0x77, 0x77, 0x77], [255, 255, 255]) < 4.5);
}
