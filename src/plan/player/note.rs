//! What cues sound like. Start, end and done are told apart by pitch and by rhythm, so that nobody has to look.

use super::{Cue, Phase};

/// A tone, or a silence before the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// How high it is; `None` for a silence.
    pub hertz: Option<u16>,
    /// How long it lasts.
    pub milliseconds: u16,
}

const fn tone(hertz: u16, milliseconds: u16) -> Note {
    Note {
        hertz: Some(hertz),
        milliseconds,
    }
}

const SHORT_SILENCE: Note = Note {
    hertz: None,
    milliseconds: 90,
};

/// The notes for the cues of one moment, one after the other.
#[must_use]
pub fn notes(cues: &[Cue]) -> Vec<Note> {
    let ends = cues.contains(&Cue::End);
    let is_done = cues.contains(&Cue::Done);
    let mut notes = Vec::new();
    for cue in cues {
        let next: &[Note] = match cue {
            // High and long: now.
            Cue::Start(Phase::Work | Phase::Hold) => &[tone(880, 500)],
            // The end of what came before says enough.
            Cue::Start(_) if ends => &[],
            Cue::Start(_) => &[tone(523, 160)],
            Cue::Halfway => &[tone(659, 110), SHORT_SILENCE, tone(659, 110)],
            Cue::Last(_) => &[tone(659, 110)],
            // The last end is the end of it all.
            Cue::End if is_done => &[],
            // Downwards: let go.
            Cue::End => &[tone(587, 180), tone(392, 320)],
            // Upwards, and resting on top.
            Cue::Done => &[
                tone(523, 180),
                tone(659, 180),
                tone(784, 180),
                tone(1047, 600),
            ],
        };
        if !(notes.is_empty() || next.is_empty()) {
            notes.push(SHORT_SILENCE);
        }
        notes.extend(next);
    }
    notes
}
