//! Everything that a reader may keep, as one text: to store in the browser, to carry to another device, or to hold on
//! to. It has no answers of the quiz in it. What comes in is checked before anything changes: a damaged, cut off,
//! foreign or newer text is refused as a whole.
//!
//! ```
//! use runners_hip::plan::{Refused, Saved, export, import};
//!
//! let saved = Saved::default();
//! let text = export(&saved);
//! assert_eq!(import(&text).map(|imported| imported.saved), Ok(saved));
//! assert_eq!(import(text.get(..40).unwrap_or_default()), Err(Refused::CutOff));
//! assert_eq!(import("Dear diary"), Err(Refused::NotOurs));
//! ```

mod base64url;
mod frame;
mod names;

use super::{Log, Plan, PlayerSettings, ReturnToRun, Schedule};
use names::Names;
use serde::{Deserialize, Serialize};

/// The version that is written. A change to any type within [`Saved`] is a new version, and the old ones must stay
/// readable.
const VERSION: u8 = 2;

/// Everything that a reader may keep.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// The plan with the reader's changes; `None` before there is one.
    pub plan: Option<Plan>,
    /// What was done.
    pub log: Log,
    /// The way back to running.
    pub run: ReturnToRun,
    /// How sessions are played.
    pub player: PlayerSettings,
    /// When they are.
    pub schedule: Schedule,
}

/// What came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The state, ready to take the place of the present one.
    pub saved: Saved,
    /// The published names of what no longer exists and was left out.
    pub dropped: Vec<String>,
}

/// Why a text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is something else.
    NotOurs,
    /// Its end is missing.
    CutOff,
    /// It was changed.
    Damaged,
    /// It was written by a newer version.
    Newer,
}

/// Version 2 of the content. Version 1 was the same without the danger sign, so that it ended before it.
#[derive(Serialize, Deserialize)]
struct Content {
    names: Names,
    saved: Saved,
    danger_sign: bool,
}

/// What stands in the place of the danger sign in a text of version 1: none was told.
const NO_DANGER_SIGN: u8 = 0;

/// Everything as one text.
#[must_use]
pub fn export(saved: &Saved) -> String {
    let mut saved = saved.clone();
    let names = Names::list(&mut saved);
    // Writing to memory cannot fail. If it did, the empty content would be refused when it is read.
    let danger_sign = saved.log.danger_sign;
    let content = Content {
        names,
        saved,
        danger_sign,
    };
    let content = postcard::to_allocvec(&content).unwrap_or_default();
    frame::wrap(VERSION, &content)
}

/// What a text holds. The present state is not touched.
///
/// # Errors
/// Says why the text is refused.
pub fn import(text: &str) -> Result<Imported, Refused> {
    let (version, mut content) = frame::unwrap(text)?;
    match version {
        0 => Err(Refused::Damaged),
        1 => {
            content.push(NO_DANGER_SIGN);
            read(&content)
        }
        VERSION => read(&content),
        _ => Err(Refused::Newer),
    }
}

fn read(content: &[u8]) -> Result<Imported, Refused> {
    let (content, rest) = postcard::take_from_bytes(content).map_err(|_| Refused::Damaged)?;
    let Content {
        names,
        mut saved,
        danger_sign,
    } = content;
    if !rest.is_empty() || !saved.log.is_in_order() {
        return Err(Refused::Damaged);
    }
    saved.log.danger_sign = danger_sign;
    let dropped = names.find(&mut saved);
    Ok(Imported { saved, dropped })
}
