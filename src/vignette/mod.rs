//! Worked cases: runners with a short story, their answers, and what should come out. The tests play them as a check, and
//! the page of all rules shows them. Nothing here reaches the WebAssembly.

mod all;
mod answers;
mod case;
mod play;
mod scoreboard;

pub use all::{Case, WorkedCases};
pub use case::{Vignette, files};
pub use play::play;
pub use scoreboard::{Expected, Played, Score, Scoreboard};
