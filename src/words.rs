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
        fill(self.show(), values)
    }

    /// The items as one text, put together by these words: those for a `{list}` to which one more `{item}` is added.
    #[must_use]
    pub fn join(self, items: &[impl AsRef<str>]) -> String {
        let mut list = String::new();
        for item in items {
            let item = item.as_ref();
            list = if list.is_empty() {
                item.to_owned()
            } else {
                self.fill(&[("list", &list), ("item", item)])
            };
        }
        list
    }
}

fn fill(mut rest: &str, values: &[(&str, &str)]) -> String {
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

/// A text for a number of things, with the number as `{n}`. Its forms stand behind each other with `|` between them;
/// `order` names the kinds of numbers that they are for, such as "one other", and `kind` is that of this number. Without
/// a kind, or with one that has no form, the first form is for one and the last for everything else.
#[must_use]
pub fn count(text: &str, order: &str, kind: Option<&str>, number: u8) -> String {
    let mut names = order;
    let mut place = 0;
    loop {
        let (name, after) = cut(names, b' ').unwrap_or((names, ""));
        if kind == Some(name) {
            break;
        }
        if after.is_empty() {
            place = if number == 1 { 0 } else { u8::MAX };
            break;
        }
        place += 1;
        names = after;
    }
    let mut rest = text;
    while let Some((form, after)) = cut(rest, b'|') {
        if place == 0 {
            rest = form;
            break;
        }
        place -= 1;
        rest = after;
    }
    fill(rest, &[("n", &digits(number))])
}
