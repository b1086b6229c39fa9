//! WebAssembly as text inside a page, one character for each byte, for the page that is one file. Base64 hides from the
//! server's compression what repeats; an alphabet of 256 characters does not, and needs no unpacking by the browser.

/// Whether a character of one byte may stand in a page as it is: HTML forbids most of those that control something, the
/// parser changes a carriage return, and "<" may begin a tag.
fn may_stand_in_a_page(sign: u8) -> bool {
    matches!(sign, b'\t' | b'\n' | b' '..=b'~') && sign != b'<'
}

/// From here on come the characters of two bytes.
const TWO_BYTES: u32 = 0x100;

/// The script that makes bytes of the text again, as an expression. The text begins with its own alphabet.
pub const READ: &str = "(text=>{const bytes={};for(let i=0;i<256;i++)bytes[text[i]]=i;\
    return Uint8Array.from(text.slice(256),sign=>bytes[sign])})(document.getElementById('app-as-text').textContent)";

/// The alphabet and then the bytes. What is frequent gets a character of one byte, itself where it can.
pub fn as_text(bytes: &[u8]) -> String {
    let alphabet = alphabet(bytes);
    let signs = bytes
        .iter()
        .filter_map(|byte| alphabet.get(usize::from(*byte)));
    alphabet.iter().chain(signs).collect()
}

fn alphabet(bytes: &[u8]) -> Vec<char> {
    let mut counts = [0_usize; 256];
    for byte in bytes {
        if let Some(count) = counts.get_mut(usize::from(*byte)) {
            *count += 1;
        }
    }
    let short: Vec<u8> = (0..128).filter(|sign| may_stand_in_a_page(*sign)).collect();
    let mut by_frequency: Vec<u8> = (0..=255).collect();
    by_frequency.sort_by_key(|byte| std::cmp::Reverse(counts.get(usize::from(*byte)).copied()));
    by_frequency.truncate(short.len());
    let free = short.iter().filter(|sign| !by_frequency.contains(sign));
    let moved = by_frequency.iter().filter(|byte| !short.contains(byte));
    let moved: Vec<(u8, u8)> = moved.copied().zip(free.copied()).collect();
    (0..=255)
        .map(|byte| {
            let to = moved
                .iter()
                .find(|(from, _)| *from == byte)
                .map(|(_, to)| *to);
            let itself = (short.contains(&byte) && by_frequency.contains(&byte)).then_some(byte);
            match to.or(itself) {
                Some(short) => char::from(short),
                None => char::from_u32(TWO_BYTES + u32::from(byte)).unwrap_or_default(),
            }
        })
        .collect()
}
