//! The parts of a page that never change: plain HTML, written once by `prerender` and readable without scripts.
//! Nothing here reaches the WebAssembly.

mod about;
mod causes;
mod danger;
mod exercises;
mod faq;
mod rules;
mod solutions;
mod sources;
mod words;

pub use about::about;
pub use causes::{causes, causes_in_short};
pub use danger::danger_signs;
pub use exercises::{article_exercises, exercises};
pub use faq::{faq, first_questions};
pub use rules::{Rules, RulesProps};
pub use solutions::solutions;
pub use sources::{citations, sources};
pub use words::{intro, lead, list, paragraphs};
