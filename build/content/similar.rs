//! "Did you mean": most wrong words are right words with a slip of the finger.

/// What to do about `wrong`: the closest of `known` when it is close, else the list, else the file to look into.
pub fn remedy<'a>(wrong: &str, known: impl Iterator<Item = &'a str>, file: &str) -> String {
    const LONGEST_LIST: usize = 14;
    let known: Vec<&str> = known.collect();
    if let Some(close) = closest(wrong, &known) {
        return format!("Did you mean \"{close}\"?");
    }
    if known.is_empty() || known.len() > LONGEST_LIST {
        return format!("Use an id from content/{file}, or add it there.");
    }
    format!("Use one of: {}.", known.join(", "))
}

/// The word that differs least from `wrong`, when it differs in about a third of the letters at most.
fn closest<'a>(wrong: &str, known: &[&'a str]) -> Option<&'a str> {
    let limit = wrong.chars().count().div_ceil(3).min(3);
    known
        .iter()
        .map(|word| (distance(wrong, word), *word))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// How many letters must be added, removed or replaced to turn one word into the other.
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (line, letter) in one.chars().enumerate() {
        let mut diagonal = line;
        let mut left = line + 1;
        let mut next = vec![left];
        for (above, candidate) in row.iter().skip(1).zip(other.chars()) {
            let replaced = diagonal + usize::from(letter != candidate);
            left = replaced.min(above + 1).min(left + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
