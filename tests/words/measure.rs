//! How hard a text is: its sentences, its words, their syllables, and the grade of Flesch and Kincaid. English only.
//!
//! The syllables are counted by rule and not from a dictionary, with the few words that the rules miss in a table. That
//! is good enough for a tripwire: over a file the small mistakes even out.

/// Words that the rules below count wrongly.
const BY_HEART: [(&str, usize); 16] = [
    ("aches", 1),
    ("area", 3),
    ("areas", 3),
    ("being", 2),
    ("create", 2),
    ("diet", 2),
    ("different", 2),
    ("every", 2),
    ("evening", 2),
    ("headaches", 2),
    ("idea", 3),
    ("physio", 3),
    ("physiotherapist", 6),
    ("physiotherapists", 6),
    ("quiet", 2),
    ("science", 2),
];

/// Endings before which an `e` after a consonant is silent: "likely", "careful", "movement".
const AFTER_SILENT_E: [&str; 8] = [
    "ful", "less", "ly", "ment", "ments", "thing", "times", "ways",
];

/// What a text holds, counted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    pub sentences: usize,
    pub words: usize,
    pub syllables: usize,
}

impl Count {
    /// Counts the full sentences of a text. A label without a full stop is no sentence and would flatter the grade.
    pub fn of(text: &str) -> Self {
        let mut count = Self::default();
        for sentence in sentences(text).filter(|sentence| ends(sentence)) {
            let words = words(sentence);
            count.sentences += 1;
            count.words += words.len();
            count.syllables += words.iter().map(|word| syllables(word)).sum::<usize>();
        }
        count
    }

    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
        }
    }

    /// The school grade of Kincaid et al. 1975: grade 4 is read at age 9 to 10, grade 5 at 10 to 11. Nothing without a
    /// full sentence.
    pub fn grade(self) -> Option<f64> {
        let ratio = |part: usize, whole: usize| {
            let (part, whole) = (u32::try_from(part).ok()?, u32::try_from(whole).ok()?);
            (whole > 0).then(|| f64::from(part) / f64::from(whole))
        };
        let sentence = ratio(self.words, self.sentences)?;
        let word = ratio(self.syllables, self.words)?;
        Some(0.39 * sentence + 11.8 * word - 15.59)
    }
}

/// The sentences of a text. The last one may have no full stop.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(' ')
        .scan((0, 0), move |(start, end), piece| {
            *end += piece.len();
            let sentence = text.get(*start..*end)?;
            if ends(sentence) || *end == text.len() {
                *start = *end;
                Some(Some(sentence.trim()))
            } else {
                Some(None)
            }
        })
        .flatten()
}

/// Whether this ends as a sentence does, a closing quotation mark or bracket aside.
fn ends(sentence: &str) -> bool {
    sentence
        .trim_end()
        .trim_end_matches(['"', '”', '’', ')'])
        .ends_with(['.', '!', '?', '…'])
}

/// The words of a text in small letters. "One-leg" is two words, as is "and/or"; "10%" and "5,205" are one.
pub fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| letter.is_whitespace() || "-–—/".contains(letter))
        .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .map(|word| word.to_lowercase().replace('’', "'"))
        .collect()
}

/// How many syllables a word in small letters has. A number counts as one.
pub fn syllables(word: &str) -> usize {
    let word = word.strip_suffix("'s").unwrap_or(word);
    if let Some((_, known)) = BY_HEART.iter().find(|(known, _)| *known == word) {
        return *known;
    }
    let letters: Vec<char> = word.chars().filter(char::is_ascii_alphabetic).collect();
    let vowel = |letter: &char| "aeiouy".contains(*letter);
    let groups = letters.chunk_by(|one, next| vowel(one) == vowel(next));
    let groups = groups.filter(|group| group.first().is_some_and(vowel));
    let heard = groups.count() + spoken_apart(&letters);
    heard.saturating_sub(silent(word, &letters)).max(1)
}

/// Vowels side by side that are two syllables: "medial", "radius", but not "special" or "action"; "doing", "trying".
fn spoken_apart(letters: &[char]) -> usize {
    let pairs = letters.windows(3).filter(
        |three| matches!(three, [before, 'i', 'a' | 'o' | 'u'] if !"cgstxaeouy".contains(*before)),
    );
    let ing = matches!(letters, [.., 'a' | 'e' | 'o' | 'u' | 'y', 'i', 'n', 'g']);
    pairs.count() + usize::from(ing)
}

/// How many vowels are written but not heard: the `e` of "home", "times", "walked" and "likely".
fn silent(word: &str, letters: &[char]) -> usize {
    let consonant = |letter: &char| !"aeiouy".contains(*letter);
    let at_the_end = match letters {
        [.., before, 'l', 'e'] | [.., before, 'l', 'e', 's'] if consonant(before) => false,
        [.., before, 'e'] => consonant(before),
        [.., 'c' | 's', 'h', 'e', 's'] => false,
        [.., before, 'e', 's'] => consonant(before) && !"scgxz".contains(*before),
        [.., before, 'e', 'd'] => consonant(before) && !"td".contains(*before),
        _ => false,
    };
    let inside = AFTER_SILENT_E.iter().any(|ending| {
        let stem = word
            .strip_suffix(ending)
            .and_then(|stem| stem.strip_suffix('e'));
        let before = stem.and_then(|stem| stem.chars().next_back());
        before.is_some_and(|before| consonant(&before))
    });
    usize::from(at_the_end) + usize::from(inside)
}
