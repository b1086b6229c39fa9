//! A question below the quiz, with its answer.

use crate::content::entry::{Entry, understand};
use crate::content::index::Index;
use serde::Deserialize;

/// A question and its answer.
#[derive(Debug, Default)]
pub struct Faq {
    pub id: String,
    pub question: String,
    pub answer: Vec<String>,
    pub sources: Vec<usize>,
}

/// A question and its answer as written.
#[derive(Deserialize)]
struct RawFaq {
    question: Option<String>,
    answer: Option<Vec<String>>,
    sources: Option<Vec<String>>,
}

/// Understands a question and its answer.
pub fn faq(entry: Entry, index: &Index) -> Faq {
    let Entry { id, at, table } = entry;
    let Some(raw) = understand::<RawFaq>(&at, table) else {
        return Faq {
            id,
            ..Faq::default()
        };
    };
    Faq {
        id,
        question: at.text("question", raw.question),
        answer: at.texts("answer", raw.answer),
        sources: index.sources.find_all(&at, "sources", raw.sources),
    }
}
