//! What the cues of a session sound like.

use runners_hip::plan::{Cue, Note, Phase, notes};

/// The notes that sound, by their pitch.
fn pitches(cues: &[Cue]) -> Vec<u16> {
    notes(cues).iter().filter_map(|note| note.hertz).collect()
}

fn length(cues: &[Cue]) -> u16 {
    notes(cues).iter().map(|note| note.milliseconds).sum()
}

#[test]
fn start_end_and_done_cannot_be_taken_for_each_other() {
    let start = pitches(&[Cue::Start(Phase::Hold)]);
    let end = pitches(&[Cue::End]);
    let done = pitches(&[Cue::Done]);
    assert_eq!(start, pitches(&[Cue::Start(Phase::Work)]));
    assert_eq!(start.len(), 1, "one tone: now");
    assert!(end.len() > 1 && !end.is_sorted(), "downwards: let go");
    assert!(done.len() > end.len() && done.is_sorted(), "upwards: done");
}

#[test]
fn the_tone_that_starts_the_work_is_higher_and_longer_than_those_that_count_down() {
    let (start, count) = ([Cue::Start(Phase::Work)], [Cue::Last(1)]);
    assert!(pitches(&start) > pitches(&count));
    assert!(length(&start) > 2 * length(&count));
}

#[test]
fn one_moment_never_sounds_two_things_at_once() {
    let end_of_a_set = [Cue::End, Cue::Start(Phase::Rest)];
    assert_eq!(pitches(&end_of_a_set), pitches(&[Cue::End]));
    let end_of_all = [Cue::End, Cue::Done];
    assert_eq!(pitches(&end_of_all), pitches(&[Cue::Done]));
    let without_rest = notes(&[Cue::End, Cue::Start(Phase::Hold)]);
    let silence = without_rest.iter().position(|note| note.hertz.is_none());
    assert_eq!(silence, Some(2), "a silence between the two");
}

#[test]
fn every_cue_can_be_heard_and_none_is_long() {
    let phases = [
        Phase::GetReady,
        Phase::Work,
        Phase::Hold,
        Phase::ChangeSides,
        Phase::Rest,
    ];
    let starts = phases.map(Cue::Start);
    let others = [Cue::Halfway, Cue::Last(3), Cue::End, Cue::Done];
    for cue in starts.into_iter().chain(others) {
        let notes: Vec<Note> = notes(&[cue]);
        assert!(notes.iter().any(|note| note.hertz.is_some()), "{cue:?}");
        assert!(length(&[cue]) < 1_500, "{cue:?}");
    }
    assert_eq!(notes(&[]), []);
}
