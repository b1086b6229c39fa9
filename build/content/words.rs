//! The list of words. Code never holds a text but the number of its line, so that each language can have a list of its
//! own. The lines stand in blocks by who shows them, so that each page carries one unbroken part of the list.

/// Who shows a text. The order is that of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Block {
    /// Only the sheet for a clinician, which shows the quiz's words too.
    Sheet,
    /// The quiz and the sheet.
    #[default]
    Quiz,
    /// The quiz, the sheet and the exercises.
    All,
    /// Only the exercises.
    Exercises,
    /// Only the page that makes the lines for a blog.
    Embed,
    /// Only what is written into the pages once.
    Pages,
}

/// Stands around a text's provisional number in the code until all texts are known. No content can hold it, because
/// code holds no text.
const MARK: char = '\u{0}';

/// A text with the key under which it is translated.
#[derive(Debug)]
struct Line {
    block: Block,
    key: String,
    text: String,
}

/// All texts so far.
#[derive(Debug, Default)]
pub struct Words {
    block: Block,
    lines: Vec<Line>,
}

impl Words {
    /// From here on, texts are shown by these.
    pub fn turn_to(&mut self, block: Block) {
        self.block = block;
    }

    /// Adds a text and returns it as Rust code, with a provisional number. White space, line breaks too, becomes
    /// single spaces. A key that is there already keeps its one line.
    pub fn add(&mut self, key: &str, text: &str) -> String {
        let known = self.lines.iter().position(|line| line.key == key);
        let number = known.unwrap_or(self.lines.len());
        if known.is_none() {
            self.lines.push(Line {
                block: self.block,
                key: key.to_owned(),
                text: text.split_whitespace().collect::<Vec<_>>().join(" "),
            });
        }
        format!("Text({MARK}{number}{MARK})")
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

    /// The place in the list at which a block begins.
    pub fn start_of(&self, block: Block) -> usize {
        self.lines.iter().filter(|line| line.block < block).count()
    }

    /// The code with each provisional number replaced by the text's place in the list.
    pub fn numbered(&self, code: &str) -> String {
        let order = self.order();
        let place_of = |number: &str| {
            let number: usize = number.parse().ok()?;
            order.iter().position(|at| *at == number)
        };
        code.split(MARK)
            .enumerate()
            .map(|(piece, text)| match piece % 2 {
                0 => text.to_owned(),
                _ => place_of(text).map_or_else(String::new, |place| place.to_string()),
            })
            .collect()
    }

    /// All texts, one a line.
    pub fn lines(&self) -> String {
        self.listed(|line| &line.text)
    }

    /// The keys of all texts, one a line.
    pub fn keys(&self) -> String {
        self.listed(|line| &line.key)
    }

    /// The provisional numbers in the order of the list.
    fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.lines.len()).collect();
        order.sort_by_key(|number| self.lines.get(*number).map(|line| line.block));
        order
    }

    /// One part of each text, in the order of the list.
    fn listed(&self, part: impl Fn(&Line) -> &String) -> String {
        let parts: Vec<&str> = self
            .order()
            .into_iter()
            .filter_map(|number| Some(part(self.lines.get(number)?).as_str()))
            .collect();
        parts.join("\n")
    }
}
