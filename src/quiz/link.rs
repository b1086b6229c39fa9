//! All answers as a short text for an address or a reader's own device. Each answer has a code made from its published
//! names, so a link outlives questions that are added, moved or reworded. Written by hand: 24 bits are four letters of an
//! address, so there is nothing left for a library to do.

use super::responses::is_possible;
use super::{Responses, flow};
use crate::guide::{AnswerId, GUIDE};

/// The first letter of every link: which way of writing it follows.
const VERSION: u8 = b'1';

/// The letters that an address carries as they are (RFC 4648, section 5).
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Why a text gives no answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkProblem {
    /// It is no such text, or a part of it was lost or changed.
    Damaged,
    /// It is whole, and of a version of the quiz that asked other questions.
    OtherVersion,
}

/// Writes the answers as text: the version, each answer's code from the lowest to the highest, and a checksum.
#[must_use]
pub fn write_link(responses: &Responses) -> String {
    let mut codes: Vec<u32> = responses.given().filter_map(code).collect();
    codes.sort_unstable();
    codes.push(checksum(&codes));
    let mut link = String::from(char::from(VERSION));
    for code in codes {
        write_code(&mut link, code);
    }
    link
}

/// Reads answers that somebody could have given by clicking.
///
/// # Errors
/// Says what is wrong with the text.
pub fn read_link(link: &str) -> Result<Responses, LinkProblem> {
    let (version, letters) = link.as_bytes().split_first().ok_or(LinkProblem::Damaged)?;
    if *version != VERSION {
        // A link of another version may look like anything, except like an accident.
        return Err(if version.is_ascii_digit() {
            LinkProblem::OtherVersion
        } else {
            LinkProblem::Damaged
        });
    }
    let mut codes: Vec<u32> = letters
        .chunks(4)
        .map(read_code)
        .collect::<Option<_>>()
        .ok_or(LinkProblem::Damaged)?;
    let sum = codes.pop();
    let ascending = codes.is_sorted_by(|before, after| before < after);
    if sum != Some(checksum(&codes)) || !ascending {
        return Err(LinkProblem::Damaged);
    }
    let mut responses = Responses::default();
    let mut found = 0;
    for answer in every_answer() {
        if codes
            .binary_search(&code(answer).unwrap_or(u32::MAX))
            .is_ok()
        {
            let chosen = responses.chosen(answer.question);
            responses = responses.with(answer.question, chosen | 1 << answer.option);
            found += 1;
        }
    }
    if found != codes.len() || !is_possible(&responses) {
        return Err(LinkProblem::OtherVersion);
    }
    Ok(responses)
}

/// Reads the answers of a quiz that was finished: one without a question that would still be asked.
///
/// # Errors
/// Says what is wrong with the text. An unfinished quiz is one of another version: that one asked other questions.
pub fn read_result_link(link: &str) -> Result<Responses, LinkProblem> {
    let responses = read_link(link)?;
    match flow::first_unanswered(&responses) {
        Some(_) => Err(LinkProblem::OtherVersion),
        None => Ok(responses),
    }
}

/// Writes a number of 24 bits as four letters.
pub(super) fn write_code(text: &mut String, code: u32) {
    for shift in [18, 12, 6, 0] {
        let letter = usize::try_from(code >> shift & 63).unwrap_or_default();
        text.push(LETTERS.get(letter).copied().map_or('A', char::from));
    }
}

/// Reads four letters.
pub(super) fn read_code(letters: &[u8]) -> Option<u32> {
    let mut code = 0;
    for letter in letters {
        let digit = LETTERS.iter().position(|known| known == letter)?;
        code = code << 6 | u32::try_from(digit).ok()?;
    }
    (letters.len() == 4).then_some(code)
}

fn every_answer() -> impl Iterator<Item = AnswerId> {
    GUIDE.numbered_questions().flat_map(|(id, asked)| {
        (0u8..).zip(asked.answers).map(move |(option, _)| AnswerId {
            question: id,
            option,
        })
    })
}

/// A number of 24 bits for an answer, from its published names alone.
#[must_use]
pub fn code(answer: AnswerId) -> Option<u32> {
    let question = GUIDE.question(answer.question)?.id.bytes();
    let answer = GUIDE.answer(answer)?.id.bytes();
    Some(folded(question.chain([b'/']).chain(answer)))
}

fn checksum(codes: &[u32]) -> u32 {
    folded(codes.iter().flat_map(|code| code.to_be_bytes()))
}

/// FNV-1a of 32 bits (its authors' page names the two numbers), folded to 24 bits as they advise.
fn folded(bytes: impl Iterator<Item = u8>) -> u32 {
    let hash = bytes.fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    (hash >> 24) ^ (hash & 0x00ff_ffff)
}
