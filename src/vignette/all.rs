//! All worked cases of a folder, played.

use super::{Expected, Played, Scoreboard, Vignette, files, play};
use crate::guide::Fact;
use std::path::Path;

/// A case that has been played.
pub struct Case {
    /// The name of its file, in kebab-case.
    pub id: String,
    /// The case as it stands in its file.
    pub vignette: Vignette,
    /// What the runner answers, in the order of asking; without what the case leaves out.
    pub answered: Vec<Fact>,
    /// What should come out.
    pub expected: Expected,
    /// What came out.
    pub played: Played,
}

/// All cases of a folder, in the order of their files, with their counts.
#[derive(Default)]
pub struct WorkedCases {
    /// The cases.
    pub cases: Vec<Case>,
    /// How often they came out as expected.
    pub board: Scoreboard,
}

impl WorkedCases {
    /// Plays every case of the folder.
    ///
    /// # Errors
    /// When the folder or one of its cases cannot be read, or nobody could answer like that.
    pub fn of(folder: &Path) -> Result<Self, String> {
        let mut all = Self::default();
        for file in files(folder).map_err(|error| error.to_string())? {
            let in_file = |problem| format!("{}: {problem}", file.display());
            let vignette = Vignette::read(&file).map_err(in_file)?;
            let expected = vignette.expected().map_err(in_file)?;
            let responses = vignette.responses().map_err(in_file)?;
            let played = play(&responses);
            all.board.add(&played, &expected);
            all.cases.push(Case {
                id: file.file_stem().unwrap_or_default().display().to_string(),
                answered: vignette.answered(&responses),
                vignette,
                expected,
                played,
            });
        }
        Ok(all)
    }
}
