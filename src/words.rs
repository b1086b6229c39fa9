//! The list of words of the page's language. The page carries the part of it that it can show, once; a [`Text`] is a
//! line of the whole list.

use crate::guide::Text;
use std::cell::Cell;

thread_local! {
    static WORDS: Cell<(usize, &'static [&'static str])> = const { Cell::new((0, &[])) };
}

/// Takes over a part of the list of words, one text a line. `first` is the number of its first line in the whole list.
/// It stays for as long as the page is open.
pub fn use_words(first: usize, list: String) {
    let mut rest: &'static str = Box::leak(list.into_boxed_str());
    let mut lines = Vec::new();
    while let Some((line, after)) = cut(rest, b'\n') {
        lines.push(line);
        rest = after;
    }
    lines.push(rest);
    WORDS.set((first, Box::leak(lines.into_boxed_slice())));
}

/// What stands before and after the first `mark`, an ASCII character; `None` when there is none. Written by hand: the
/// library's way of splitting texts brings its fast search, another 0.4 kB of the WebAssembly after compression.
#[must_use]
pub fn cut(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == mark)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// A number of at most three digits in words. Written by hand: the library's way of printing numbers is 0.5 kB of the
/// WebAssembly after compression, for the few small numbers there are.
#[must_use]
pub fn digits(number: u8) -> String {
    let mut digits = String::new();
    for unit in [100, 10, 1] {
        if number >= unit || unit == 1 {
            digits.push(char::from(b'0' + number / unit % 10));
        }
    }
    digits
}

impl Text {
    /// The words; empty when the page's list does not hold them, so that a damaged page cannot stop the app.
    #[must_use]
    pub fn show(self) -> &'static str {
        let (first, lines) = WORDS.get();
        usize::from(self.0)
            .checked_sub(first)
            .and_then(|line| lines.get(line))
            .copied()
            .unwrap_or_default()
    }

    /// The words with each `{name}` replaced by its value. A name without a value stays as it is.
    #[must_use]
    pub fn fill(self, values: &[(&str, &str)]) -> String {
        let mut rest = self.show();
        let mut filled = String::new();
        while let Some((before, after)) = cut(rest, b'{') {
            let value = cut(after, b'}').and_then(|(name, after)| {
                let (_, value) = values.iter().find(|(of, _)| *of == name)?;
                Some((*value, after))
            });
            let (value, after) = value.unwrap_or(("{", after));
            filled.push_str(before);
            filled.push_str(value);
            rest = after;
        }
        filled.push_str(rest);
        filled
    }
}
