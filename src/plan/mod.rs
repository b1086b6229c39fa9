//! From a result to exercises. Pure, like the quiz: no browser, no clock, no chance.

mod cards;
mod start;

pub use cards::{Card, Cards, Withheld, advice, choose, library, withheld};
pub use start::{ToStart, to_start};
