//! The blog's own colour, and what the pages make of it where words could not be read. The pages do that in
//! `styles/options.css`; here it is worked out in the same way, so that the blogger can be told.

/// The most luminance of words on light surfaces, and the least on dark ones, for a contrast of 4.5.
const MOST_ON_LIGHT: f64 = 0.14;
const LEAST_ON_DARK: f64 = 0.32;

/// A colour of the screen: red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent(pub [u8; 3]);

/// What becomes of a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// On light pages.
    pub on_light: Accent,
    /// On dark pages.
    pub on_dark: Accent,
}

impl Accent {
    /// Our own colour on light pages, from which a choice begins.
    pub const OURS: Self = Self([0x17, 0x64, 0x5f]);

    /// Reads a colour as browsers write it, as in `#8a2be2`; also in three digits, and without its sign.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text).as_bytes();
        let digit = |at: usize| {
            let digit = char::from(*digits.get(at)?).to_digit(16)?;
            u8::try_from(digit).ok()
        };
        let part = |part: usize| match digits.len() {
            3 => Some(digit(part)? * 17),
            6 => Some(digit(2 * part)? * 16 + digit(2 * part + 1)?),
            _ => None,
        };
        Some(Self([part(0)?, part(1)?, part(2)?]))
    }

    /// Six digits, as they stand in an address.
    #[must_use]
    pub fn digits(self) -> String {
        let halves = self.0.into_iter().flat_map(|part| [part / 16, part % 16]);
        halves
            .filter_map(|half| char::from_digit(u32::from(half), 16))
            .collect()
    }

    /// The colour with its sign, as browsers write it.
    #[must_use]
    pub fn hex(self) -> String {
        ["#", &self.digits()].concat()
    }

    /// What the pages make of it.
    #[must_use]
    pub fn shown(self) -> Shown {
        let light = self.0.map(to_light);
        let luminance = luminance(light);
        let dimmed = MOST_ON_LIGHT / luminance;
        let lifted = (LEAST_ON_DARK - luminance) / (1.0 - luminance);
        let changed = |part: &dyn Fn(f64) -> f64| Self(light.map(|light| from_light(part(light))));
        Shown {
            on_light: if dimmed < 1.0 {
                changed(&|light| light * dimmed)
            } else {
                self
            },
            on_dark: if lifted > 0.0 {
                changed(&|light| light + (1.0 - light) * lifted)
            } else {
                self
            },
        }
    }

    /// The luminance by which contrast is defined (WCAG 2), from 0 to 1.
    #[must_use]
    pub fn luminance(self) -> f64 {
        luminance(self.0.map(to_light))
    }
}

fn luminance([red, green, blue]: [f64; 3]) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// A part of a colour as an amount of light from 0 to 1.
fn to_light(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.040_45 {
        part / 12.92
    } else {
        ((part + 0.055) / 1.055).powf(2.4)
    }
}

/// The other way round.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is held between 0 and 255"
)]
fn from_light(light: f64) -> u8 {
    let part = if light <= 0.003_130_8 {
        light * 12.92
    } else {
        light.powf(1.0 / 2.4) * 1.055 - 0.055
    };
    (part * 255.0).round().clamp(0.0, 255.0) as u8
}
