//! Every screen before two engines that look for barriers, and before the checker of HTML: light and dark, narrow and
//! wide, with words of twice the size, and with the text spacing of WCAG 1.4.12. No finding is allowed.

mod checkers;
mod exercises;
mod pages;
mod questions;
mod results;
mod room;
mod settings;
mod survey;
