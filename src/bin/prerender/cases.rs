//! The worked cases of this project, played for the page of open rules.

use runners_hip::article::Case;
use runners_hip::vignette::{Scoreboard, Vignette, files, play};
use std::path::Path;
use std::rc::Rc;
use std::{fs, io};

/// All cases and their scores.
pub struct AllPlayed {
    pub cases: Vec<Case>,
    pub scores: Vec<(&'static str, usize, usize)>,
}

impl PartialEq for AllPlayed {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// Plays them. A case that cannot be read stops the build.
pub fn played() -> io::Result<Rc<AllPlayed>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vignettes");
    let mut board = Scoreboard::default();
    let mut cases = Vec::new();
    for file in files(&folder)? {
        let vignette = Vignette::read(&fs::read_to_string(&file)?)
            .map_err(|problem| io::Error::other(format!("{}: {problem}", file.display())))?;
        let played = play(&vignette.responses);
        board.add(&played, &vignette.expected);
        cases.push(Case {
            name: vignette.name.unwrap_or_default(),
            story: vignette.story,
            source: vignette.source,
            expected: vignette.expected.urgency,
            found: played.assessment.urgency,
        });
    }
    let scores = board.scores().into_iter();
    let scores = scores.map(|(name, score)| (name, score.right, score.of));
    Ok(Rc::new(AllPlayed {
        cases,
        scores: scores.collect(),
    }))
}
