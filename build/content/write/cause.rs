//! Causes and patterns as Rust code.

use super::code::bits;
use super::condition::line;
use crate::content::read::{Cause, Pattern};
use crate::content::words::{Block, Words};

/// What the app needs of a cause.
pub fn cause(cause: &Cause, words: &mut Words) -> String {
    let Cause {
        id,
        evidence,
        prior,
        cap,
        ..
    } = cause;
    let key = format!("cause.{id}");
    let cap_lifted_by = line(&cause.cap_lifted_by);
    words.turn_to(Block::All);
    let name = words.add(&format!("{key}.name"), &cause.name);
    words.turn_to(Block::Quiz);
    let verdict = words.add(&format!("{key}.verdict"), &cause.verdict);
    let act = words.add_list(&format!("{key}.act"), &cause.act);
    format!(
        "Cause {{ id: {id:?}, name: {name}, evidence: Evidence::{evidence:?}, prior: {prior}, cap: {cap:?}, \
         cap_lifted_by: {cap_lifted_by}, verdict: {verdict}, act: {act} }}"
    )
}

/// What the app needs of a pattern.
pub fn pattern(pattern: &Pattern, words: &mut Words) -> String {
    let Pattern { id, shown, .. } = pattern;
    let key = format!("pattern.{id}");
    let places = bits(pattern.places);
    words.turn_to(Block::All);
    let name = words.add(&format!("{key}.name"), &pattern.name);
    words.turn_to(Block::Sheet);
    let clinical = words.add(&format!("{key}.clinical"), &pattern.clinical);
    words.turn_to(Block::Quiz);
    let what = words.add(&format!("{key}.what"), &pattern.what);
    let act = words.add_list(&format!("{key}.act"), &pattern.act);
    let avoid = words.add_list(&format!("{key}.avoid"), &pattern.avoid);
    let tell_apart = words.add(&format!("{key}.tell_apart"), &pattern.tell_apart);
    format!(
        "Pattern {{ id: {id:?}, name: {name}, clinical: {clinical}, places: {places}, shown: {shown}, what: {what}, \
         act: {act}, avoid: {avoid}, tell_apart: {tell_apart} }}"
    )
}
