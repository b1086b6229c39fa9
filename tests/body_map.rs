//! The drawing and the question about the place say the same: what can be tapped can be answered, and the other way
//! round. What else a drawing may hold is tested with the other content, in `content.rs`.

use runners_hip::guide::{BODY_MAP, GUIDE, Role};
use std::collections::BTreeSet;

/// The zones of all views with an area to tap, and those without.
fn zones() -> (BTreeSet<String>, BTreeSet<String>) {
    let mut zones = (BTreeSet::new(), BTreeSet::new());
    for (_, view) in BODY_MAP {
        for piece in view.split("data-zone=\"").skip(1) {
            let Some((id, zone)) = piece.split_once('"') else {
                continue;
            };
            if zone.contains("class=\"hit\"") {
                zones.0.insert(id.to_owned());
            } else {
                zones.1.insert(id.to_owned());
            }
        }
    }
    zones
}

#[test]
fn the_hip_is_seen_from_the_front_the_side_and_the_back() {
    let names: Vec<&str> = BODY_MAP.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["front", "side", "back"]);
}

#[test]
fn every_single_place_can_be_tapped_and_nothing_else() {
    let answers = GUIDE
        .question(GUIDE.place)
        .map_or(&[][..], |place| place.answers);
    let single: BTreeSet<String> = (0..)
        .zip(answers)
        .filter(|(option, answer)| {
            answer.role == Role::Fact && GUIDE.vague_places & (1 << option) == 0
        })
        .map(|(_, answer)| answer.id.to_owned())
        .filter(|id| id != "deep")
        .collect();
    assert_eq!(zones().0, single);
}

#[test]
fn what_lies_deep_inside_is_only_shown() {
    assert_eq!(zones().1, BTreeSet::from(["deep".to_owned()]));
}

#[test]
fn the_drawing_carries_no_name_that_could_clash_and_nothing_to_run() {
    for (name, view) in BODY_MAP {
        for forbidden in [" id=", "style", "script", "href", "<!--", "\n"] {
            assert!(!view.contains(forbidden), "{name} holds {forbidden}");
        }
    }
}
