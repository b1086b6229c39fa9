//! What machines can prove of accessibility. The survey shows the kinds of screens to two engines that look for barriers,
//! and to the checker of HTML: light and dark, narrow and wide, with words of twice the size, and with the text spacing of
//! WCAG 1.4.12. The proofs look at every screen there is: the names and the order of the stops of the Tab key, the size
//! of targets, forced colours, less motion, and where the focus is. No finding is allowed, and `faults.rs` breaks the
//! page on purpose to see that each proof would find it.

mod checkers;
mod everywhere;
mod exercises;
mod faults;
mod focus_order;
mod focus_shown;
mod forced_colours;
mod heard;
mod pages;
mod questions;
mod results;
mod room;
mod settings;
mod stillness;
mod stops;
mod survey;
mod targets;
