//! A number of things, in words.

use crate::browser;
use crate::guide::{Text, ui};
use crate::words::count;

/// As in "1 exercise" or "3 exercises". Which form a language has for which number, the browser knows.
pub fn count_words(text: Text, number: u8) -> String {
    let kind = browser::number_kind(number);
    let order = ui::NUMBER_FORMS.show();
    count(text.show(), order, kind.as_deref(), number)
}
