//! What a blogger chooses and pastes: the address, the lines, and the colour that is made readable.
#![allow(clippy::expect_used, clippy::panic)]

#[path = "embed/accent.rs"]
mod accent;
#[path = "embed/any.rs"]
mod any;
mod common;
#[path = "embed/options.rs"]
mod options;
#[path = "embed/site.rs"]
mod site;
#[path = "embed/snippet.rs"]
mod snippet;
