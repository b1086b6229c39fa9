//! The parts of the world as Rust code.

use crate::content::read::Region;
use crate::content::words::Words;

/// A part of the world.
pub fn region(region: &Region, words: &mut Words) -> String {
    let Region { id, emergency, .. } = region;
    let key = format!("region.{id}");
    let name = words.add(&format!("{key}.name"), &region.name);
    let advice = words.add_optional(&format!("{key}.advice"), region.advice.as_ref());
    let countries = region.countries.join(" ");
    format!(
        "Region {{ name: {name}, emergency: {emergency:?}, advice: {advice}, countries: {countries:?} }}"
    )
}
