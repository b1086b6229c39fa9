//! Runner's Hip: danger signs first, a short honest quiz, and exercise cards for runners whose hip hurts.
//!
//! Where to start: [`guide`] says what the content is, [`quiz`] turns answers into an urgency and a ranking,
//! [`plan`] picks the cards, [`components`] shows all of it, [`browser`] is the edge to the real page.
//! `ARCHITECTURE.md` has the bird's eye view.

#[cfg(feature = "ssr")]
pub mod article;
pub mod browser;
pub mod components;
pub mod embed;
pub mod figure;
pub mod guide;
pub mod plan;
pub mod quiz;
#[cfg(feature = "ssr")]
pub mod translation;
#[cfg(not(target_arch = "wasm32"))]
pub mod vignette;
pub mod words;
