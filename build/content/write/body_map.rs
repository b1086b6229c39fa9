//! The drawing as Rust code.

use super::code::list;
use crate::content::read::BodyMap;

/// The views, in the order of the file.
pub fn body_map(drawing: Option<&BodyMap>) -> String {
    let views = drawing.map_or(&[][..], |drawing| &drawing.views);
    list(views, |(name, drawing)| format!("({name:?}, {drawing:?})"))
}
