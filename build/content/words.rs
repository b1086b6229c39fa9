//! The list of words. Code never holds a text but the number of its line, so that each language can have a list of its
//! own. The numbers follow the order of writing: what the app needs is written first.

/// All texts so far, each with the key under which it is translated.
#[derive(Debug, Default)]
pub struct Words {
    keys: Vec<String>,
    lines: Vec<String>,
}

impl Words {
    /// Adds a text and returns it as Rust code. White space, line breaks too, becomes single spaces.
    pub fn add(&mut self, key: &str, text: &str) -> String {
        let number = self.lines.len();
        self.keys.push(key.to_owned());
        self.lines
            .push(text.split_whitespace().collect::<Vec<_>>().join(" "));
        format!("Text({number})")
    }

    /// Adds a text that may be missing and returns it as Rust code.
    pub fn add_optional(&mut self, key: &str, text: Option<&String>) -> String {
        text.map_or_else(
            || "None".to_owned(),
            |text| format!("Some({})", self.add(key, text)),
        )
    }

    /// Adds several texts, whose keys are numbered from 1, and returns them as Rust code.
    pub fn add_list(&mut self, key: &str, texts: &[String]) -> String {
        let numbered = (1..).zip(texts);
        let texts: Vec<String> = numbered
            .map(|(place, text)| self.add(&format!("{key}.{place}"), text))
            .collect();
        format!("&[{}]", texts.join(", "))
    }

    /// How many texts there are.
    pub fn count(&self) -> usize {
        self.lines.len()
    }

    /// All texts, one a line.
    pub fn lines(&self) -> String {
        self.lines.join("\n")
    }

    /// The keys of all texts, one a line.
    pub fn keys(&self) -> String {
        self.keys.join("\n")
    }
}
