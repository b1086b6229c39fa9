//! The kinds of mistakes that an editor can make, as small changes to a valid content.

use serde::Deserialize;
use std::path::Path;
use std::{fs, io};
use tempfile::TempDir;

/// A kind of mistake: how to make it, and the lines that it gives.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    edit: Vec<Edit>,
    pub expected: Vec<String>,
}

/// A change to the base: `replace` becomes `with`. Without `replace` the file is new, without both it goes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    file: String,
    replace: Option<String>,
    with: Option<String>,
}

/// What a test can fail with.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// The names of all kinds of mistakes.
pub fn kinds() -> io::Result<Vec<String>> {
    let files = fs::read_dir("tests/content/mistakes")?;
    let names = files.map(|file| Ok(file?.file_name().to_string_lossy().replace(".toml", "")));
    let mut names = names.collect::<io::Result<Vec<_>>>()?;
    names.sort_unstable();
    Ok(names)
}

/// The kind of mistake with this name.
pub fn kind(name: &str) -> Outcome<Kind> {
    let text = fs::read_to_string(format!("tests/content/mistakes/{name}.toml"))?;
    toml::from_str(&text).map_err(|error| format!("{name}: {error}").into())
}

/// The base with the mistakes in it.
pub fn base_with(kinds: &[&Kind]) -> Outcome<TempDir> {
    let folder = TempDir::new()?;
    fs::create_dir(folder.path().join("exercises"))?;
    for part in ["", "exercises"] {
        for file in fs::read_dir(Path::new("tests/content/base").join(part))? {
            let file = file?;
            if file.file_type()?.is_file() {
                fs::copy(file.path(), folder.path().join(part).join(file.file_name()))?;
            }
        }
    }
    for edit in kinds.iter().flat_map(|kind| &kind.edit) {
        make(edit, folder.path())?;
    }
    Ok(folder)
}

/// Makes a change in a folder.
fn make(edit: &Edit, folder: &Path) -> Outcome {
    let path = folder.join(&edit.file);
    match (&edit.replace, &edit.with) {
        (Some(replace), Some(with)) => {
            let text = fs::read_to_string(&path)?;
            if text.matches(replace.as_str()).count() != 1 {
                return Err(
                    format!("{replace:?} does not stand exactly once in {}", edit.file).into(),
                );
            }
            fs::write(path, text.replace(replace.as_str(), with))?;
        }
        (None, Some(with)) => fs::write(path, with)?,
        (_, None) => fs::remove_file(path)?,
    }
    Ok(())
}
