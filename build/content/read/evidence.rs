//! How well studies support a statement.

/// How well studies support a statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Evidence {
    #[default]
    Weak,
    Mixed,
    Moderate,
    Strong,
}

/// The words for it as written.
pub const EVIDENCE: [(&str, Evidence); 4] = [
    ("strong", Evidence::Strong),
    ("moderate", Evidence::Moderate),
    ("mixed", Evidence::Mixed),
    ("weak", Evidence::Weak),
];
