//! Bytes as letters, digits, hyphens and underscores (RFC 4648, section 5, without padding): they survive a mail, a
//! chat and an address bar.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Adds the bytes to a text.
pub(super) fn encode(bytes: &[u8], text: &mut String) {
    for chunk in bytes.chunks(3) {
        let mut bits = 0;
        for place in 0..3 {
            bits = bits << 8 | u32::from(chunk.get(place).copied().unwrap_or(0));
        }
        for place in 0..=chunk.len() {
            let number = bits >> (18 - 6 * place) & 63;
            let letter = usize::try_from(number)
                .ok()
                .and_then(|number| LETTERS.get(number));
            text.extend(letter.map(|letter| char::from(*letter)));
        }
    }
}

/// What a text stands for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Decoded {
    /// All whole bytes.
    pub bytes: Vec<u8>,
    /// Whether nothing is left over after them. Something is when the end is missing or was changed.
    pub exact: bool,
}

/// The bytes of a text. White space does not count, because mails break lines. `None` when anything else is no letter
/// of the alphabet.
pub(super) fn decode(text: &str) -> Option<Decoded> {
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0_u32, 0_u32);
    for letter in text.bytes().filter(|letter| !letter.is_ascii_whitespace()) {
        let number = LETTERS.iter().position(|known| *known == letter)?;
        bits = bits << 6 | u32::try_from(number).ok()?;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 255).ok()?);
            bits &= (1 << held) - 1;
        }
    }
    let exact = held < 6 && bits == 0;
    Some(Decoded { bytes, exact })
}
