//! The words of the page as constants.

use crate::content::read::{Constant, Words as Held};
use crate::content::words::Words;

/// The inside of a module with one constant for each key.
pub fn module(constants: &[Constant], words: &mut Words) -> String {
    let constants = constants.iter().map(|entry| constant(entry, words));
    format!("    use super::Text;\n{}", constants.collect::<String>())
}

/// One constant.
fn constant(constant: &Constant, words: &mut Words) -> String {
    let Constant {
        key, name, block, ..
    } = constant;
    words.turn_to(*block);
    let (kind, value) = match &constant.words {
        Held::One(text) => ("Text", words.add(key, text)),
        Held::Several(texts) => ("&[Text]", words.add_list(key, texts)),
    };
    format!("    /// The words `{key}`.\n    pub const {name}: {kind} = {value};\n")
}
