//! The list of words of the page's language. The page carries it once; a [`Text`] is a line of it.

use crate::guide::Text;
use std::cell::Cell;

thread_local! {
    static WORDS: Cell<&'static [&'static str]> = const { Cell::new(&[]) };
}

/// Takes over a list of words, one text a line. It stays for as long as the page is open.
pub fn use_words(list: String) {
    let list: &'static str = Box::leak(list.into_boxed_str());
    let lines: Vec<&'static str> = list.lines().collect();
    WORDS.set(Box::leak(lines.into_boxed_slice()));
}

impl Text {
    /// The words; empty when the page's list is too short, so that a damaged page cannot stop the app.
    #[must_use]
    pub fn show(self) -> &'static str {
        WORDS
            .get()
            .get(usize::from(self.0))
            .copied()
            .unwrap_or_default()
    }

    /// The words with each `{name}` replaced by its value. A name without a value stays as it is.
    #[must_use]
    pub fn fill(self, values: &[(&str, &str)]) -> String {
        let mut pieces = self.show().split('{');
        let mut filled = String::from(pieces.next().unwrap_or_default());
        for piece in pieces {
            let value = piece.split_once('}').and_then(|(name, rest)| {
                let (_, value) = values.iter().find(|(of, _)| *of == name)?;
                Some((*value, rest))
            });
            let (value, rest) = value.unwrap_or(("{", piece));
            filled.push_str(value);
            filled.push_str(rest);
        }
        filled
    }
}
