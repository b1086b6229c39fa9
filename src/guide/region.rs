//! Whom to call where.

use super::Text;

/// A part of the world in which the same numbers are called.
#[derive(Debug)]
pub struct Region {
    /// The name shown.
    pub name: Text,
    /// The emergency number, digits only.
    pub emergency: &'static str,
    /// Whom to call for advice on the same day, where there is such a number.
    pub advice: Option<Text>,
    /// Its countries, as codes of two capital letters (ISO 3166-1) with a space between.
    pub countries: &'static str,
}
