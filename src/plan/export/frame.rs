//! The frame around what is exported. It stays the same for all versions, so that an older app can tell a newer text
//! from a damaged one: our name, then, in base64url, the version, the length, the content and a checksum of all of it.

use super::Refused;
use super::base64url::{decode, encode};

/// How every text begins.
const NAME: &str = "runners-hip.";

/// The version and the length.
const HEAD: usize = 5;

/// The checksum.
const TAIL: usize = 4;

/// A content in its frame.
pub(super) fn wrap(version: u8, content: &[u8]) -> String {
    let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
    let mut bytes = vec![version];
    bytes.extend(length.to_le_bytes());
    bytes.extend(content);
    bytes.extend(checksum(&bytes).to_le_bytes());
    let mut text = String::from(NAME);
    encode(&bytes, &mut text);
    text
}

/// The version and the content of a text.
pub(super) fn unwrap(text: &str) -> Result<(u8, Vec<u8>), Refused> {
    let text = text.trim();
    let Some(text) = text.strip_prefix(NAME) else {
        let begins = !text.is_empty() && NAME.starts_with(text);
        return Err(if begins {
            Refused::CutOff
        } else {
            Refused::NotOurs
        });
    };
    let decoded = decode(text).ok_or(Refused::Damaged)?;
    let bytes = decoded.bytes.as_slice();
    let (head, rest) = bytes.split_first_chunk::<HEAD>().ok_or(Refused::CutOff)?;
    let [version, length @ ..] = *head;
    let length = usize::try_from(u32::from_le_bytes(length)).unwrap_or(usize::MAX);
    let missing = rest.len() < length.saturating_add(TAIL);
    if missing {
        return Err(Refused::CutOff);
    }
    let (content, tail) = rest.split_last_chunk::<TAIL>().ok_or(Refused::CutOff)?;
    let framed = bytes.strip_suffix(tail).unwrap_or_default();
    let intact =
        decoded.exact && content.len() == length && checksum(framed) == u32::from_le_bytes(*tail);
    if intact {
        Ok((version, content.to_vec()))
    } else {
        Err(Refused::Damaged)
    }
}

/// The well-known CRC-32, which finds every damage of up to 32 bits in a row.
pub(super) fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            let carry = if sum & 1 == 1 { 0xEDB8_8320 } else { 0 };
            sum = sum >> 1 ^ carry;
        }
    }
    !sum
}
