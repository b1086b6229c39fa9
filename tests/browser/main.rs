//! Walks through the built pages in a real browser, as a reader does: opened directly and in a blog's frame, by mouse
//! and by keyboard, with and without scripts, storage and WebAssembly.
//!
//! Needs `dist/` (see `script/build`) and a browser with its driver (see `script/bootstrap test`):
//! `cargo test --features browser-tests --test browser`. `BROWSER` may be `chromium`, `firefox` or `webkit`, see
//! [`support::Engine`]; what is left out in one of them stands in `support/gaps.rs`. Where to start: [`support::Visit`] opens a page, [`support::Page`] is what a reader can do
//! there. Nothing here sleeps: every step waits for a state of the page.

// A test that cannot go on says so by stopping.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod accessibility;
mod answering;
mod anywhere;
mod blogs;
mod body_map;
mod check;
mod check_answers;
mod check_itself;
mod embed;
mod embed_copies;
mod every_screen;
mod exercises;
mod going_back;
mod heights;
mod hosts;
mod journeys;
mod keeping;
mod languages;
mod layout;
mod library;
mod loading;
mod manners;
mod messages;
mod morning;
mod offline;
mod options;
mod plan;
mod plan_data;
mod plan_kept;
mod plan_print;
mod player;
mod player_device;
mod player_keys;
mod privacy;
mod read_aloud;
mod reader;
mod result_link;
mod rules;
mod running;
mod self_tests;
mod short_way;
mod standalone;
mod stopping;
mod support;
mod take_over;
mod two_steps;
mod urgent_help;
mod without_app;
mod wordpress;
