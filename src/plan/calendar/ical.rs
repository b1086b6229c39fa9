//! Lines of an iCalendar file (RFC 5545): content lines that end in CR LF, are folded at 75 octets, and hold escaped
//! text. A few lines of our own, because the crate at hand folds one octet too late.

/// The most octets of a line, without its end (RFC 5545, 3.1).
const LINE_OCTETS: usize = 75;

/// A file in the making.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    /// Adds a line with a value that is written as it is.
    pub fn add(&mut self, name: &str, value: &str) {
        let mut room = LINE_OCTETS;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            let octets = letter.len_utf8();
            if octets > room {
                self.0.push_str("\r\n ");
                room = LINE_OCTETS - 1;
            }
            room -= octets;
            self.0.push(letter);
        }
        self.0.push_str("\r\n");
    }

    /// Adds a line with a text (RFC 5545, 3.3.11). Other control characters than line breaks are left out.
    pub fn add_text(&mut self, name: &str, text: &str) {
        let mut escaped = String::with_capacity(text.len());
        for letter in text.chars() {
            match letter {
                '\\' | ';' | ',' => escaped.extend(['\\', letter]),
                '\n' => escaped.push_str("\\n"),
                _ if letter.is_control() => {}
                _ => escaped.push(letter),
            }
        }
        self.add(name, &escaped);
    }

    /// The file.
    pub fn into_file(self) -> String {
        self.0
    }
}
