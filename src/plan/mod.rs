//! From a result to exercises. Pure, like the quiz: no browser, no clock, no chance.

mod cards;

pub use cards::{Card, Cards, Withheld, advice, choose, library};
