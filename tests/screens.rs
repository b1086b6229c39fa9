//! Takes a picture of every screen, for people to look at. `script/screens` runs it.

// A walk that cannot go on says so by stopping.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "browser/album.rs"]
mod album;
#[path = "browser/every_screen/mod.rs"]
mod every_screen;
#[path = "browser/screens.rs"]
mod screens;
// The browser tests use the rest of these helpers.
#[allow(dead_code, unused_imports)]
#[path = "browser/support/mod.rs"]
mod support;
