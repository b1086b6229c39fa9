//! Two languages that nobody speaks, for tests: English that a tester can read, but that no code can have written. One is
//! longer than any real language, the other runs from right to left. Every text is in ⟦brackets⟧, so a word on screen
//! without them did not come from the list of words, and one bracket without the other shows a text that was cut off.

use super::{BETWEEN_FORMS, Language, NUMBER_FORMS, english, stays_english};

/// English with accents and 40 % longer. The tag is the usual one for this.
pub const ACCENTED: &str = "en-XA";

/// English from right to left. The tag is the usual one for this, and has the numbers of Arabic: six forms.
pub const MIRRORED: &str = "ar-XB";

/// The kinds of numbers that Arabic tells apart.
const FORMS_MIRRORED: &str = "zero one two few many other";

/// Letters beside the plain ones of which they are made.
const ACCENTS: [(char, char); 20] = [
    ('a', 'á'),
    ('c', 'ç'),
    ('d', 'ð'),
    ('e', 'é'),
    ('g', 'ĝ'),
    ('h', 'ĥ'),
    ('i', 'î'),
    ('l', 'ļ'),
    ('n', 'ñ'),
    ('o', 'ö'),
    ('r', 'ŕ'),
    ('s', 'š'),
    ('t', 'ţ'),
    ('u', 'û'),
    ('y', 'ý'),
    ('A', 'Å'),
    ('E', 'É'),
    ('O', 'Ø'),
    ('S', 'Š'),
    ('T', 'Ţ'),
];

/// Sets the direction of what follows to right to left, and takes that back.
const FROM_RIGHT: [char; 2] = ['\u{202e}', '\u{202c}'];

/// The list of words with accents, each text 40 % longer.
#[must_use]
pub fn accented() -> Language {
    pseudo(ACCENTED, "one other", |text| {
        // A sixth of the padding is spaces, which make nothing longer.
        let letters = text.chars().filter(|letter| letter.is_alphabetic());
        let more = (letters.count() * 12).div_ceil(25);
        // Words of a usual length, so that lines break as they do in a language.
        let padding: String = "lorem ipsum dolor "
            .chars()
            .map(with_accent)
            .cycle()
            .take(more)
            .collect();
        [&outside_names(text, with_accent), " ", padding.trim()]
            .concat()
            .trim()
            .to_owned()
    })
}

/// The list of words from right to left.
#[must_use]
pub fn mirrored() -> Language {
    let [start, end] = FROM_RIGHT.map(String::from);
    pseudo(MIRRORED, FORMS_MIRRORED, |text| {
        text.split(' ')
            .map(|word| [&start, word, &end].concat())
            .collect::<Vec<_>>()
            .join(" ")
    })
}

fn pseudo(tag: &str, order: &str, change: impl Fn(&str) -> String) -> Language {
    let marked = |text: &str| ["⟦", &change(text), "⟧"].concat();
    let lines: Vec<String> = english()
        .map(|(key, text)| match text.split_once(BETWEEN_FORMS) {
            _ if key == NUMBER_FORMS => order.to_owned(),
            _ if stays_english(key) || key == "language.locale" => text.to_owned(),
            None => marked(text),
            Some((one, several)) => {
                let form = |kind| match kind {
                    "one" => marked(one),
                    "other" => marked(several),
                    // Says which form it is, so that a test can see which one was chosen.
                    kind => marked(&[several, " ", kind].concat()),
                };
                let all: Vec<String> = order.split(' ').map(form).collect();
                all.join(&BETWEEN_FORMS.to_string())
            }
        })
        .collect();
    Language {
        tag: tag.to_owned(),
        words: lines.join("\n"),
    }
}

fn with_accent(letter: char) -> char {
    let accented = ACCENTS.iter().find(|(plain, _)| *plain == letter);
    accented.map_or(letter, |(_, accented)| *accented)
}

/// The text with each letter changed, but for the names in braces.
fn outside_names(text: &str, change: impl Fn(char) -> char) -> String {
    let mut is_name = false;
    text.chars()
        .map(|letter| {
            is_name = letter == '{' || is_name && letter != '}';
            if is_name { letter } else { change(letter) }
        })
        .collect()
}
