//! The address where the pages will stand. Whoever builds the pages gives it, or leaves it out: the pages work from any
//! folder, but what others read about them (link previews, pasted links, search engines) needs whole addresses.

use std::path::Path;
use url::Url;

/// The variable of the environment that holds the address. `script/build --url` sets it.
pub const VARIABLE: &str = "RUNNERS_HIP_URL";

/// The most bytes of an address. It stands before the page's encoding is named, and browsers look for that in the first
/// 1024 bytes alone.
const MOST_BYTES: usize = 500;

/// The address of a folder, with a slash at its end.
#[derive(Clone, Debug)]
pub struct Address {
    /// What all languages share.
    top: Url,
    /// The folder of one language in it, or nothing.
    below: String,
}

impl Address {
    /// Reads the address from the environment; `None` when none was given. Errors say in plain words what to give instead.
    pub fn from_environment() -> Result<Option<Self>, String> {
        match std::env::var(VARIABLE) {
            Err(std::env::VarError::NotPresent) => Ok(None),
            Err(problem) => Err(format!(
                "the address of the pages cannot be read: {problem}"
            )),
            Ok(text) if text.is_empty() => Ok(None),
            Ok(text) => Self::read(&text).map(Some),
        }
    }

    /// Reads the address of a folder.
    pub fn read(text: &str) -> Result<Self, String> {
        let wrong = |why: &str| {
            format!(
                "{text:?} cannot be the address of the pages: {why}. Give the folder where they will stand, like https://example.org/hip/"
            )
        };
        let mut url = Url::parse(text).map_err(|problem| wrong(&problem.to_string()))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(wrong("it must begin with http:// or https://"));
        }
        let plain = |sign: char| sign.is_ascii_alphanumeric() || ".-_[]:".contains(sign);
        if !url.host_str().unwrap_or_default().chars().all(plain) {
            return Err(wrong("it holds no name of a server"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(wrong("it must not hold a name or a password"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(wrong("it must end before any ? or #"));
        }
        let kind = Path::new(url.path()).extension();
        if kind.is_some_and(|kind| kind.eq_ignore_ascii_case("html")) {
            return Err(wrong("it is a page, not a folder"));
        }
        if !url.path().ends_with('/') {
            url.set_path(&format!("{}/", url.path()));
        }
        if url.as_str().len() > MOST_BYTES {
            return Err(wrong("it is too long"));
        }
        Ok(Self {
            top: url,
            below: String::new(),
        })
    }

    /// The address of a folder in this one.
    pub fn of_folder(&self, below: &str) -> Self {
        Self {
            top: self.top.clone(),
            below: below.to_owned(),
        }
    }

    /// The folder itself, which is the open page.
    pub fn folder(&self) -> String {
        self.shared(&self.below)
    }

    /// What lies at the top for all languages.
    pub fn shared(&self, file: &str) -> String {
        [self.top.as_str(), file].concat()
    }

    /// The path on its server of what all languages share, with a slash at both ends.
    pub fn path(&self) -> &str {
        self.top.path()
    }

    /// A file in the folder, by its plain name.
    pub fn of(&self, file: &str) -> String {
        [self.top.as_str(), &self.below, file].concat()
    }
}
