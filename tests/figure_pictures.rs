//! The pictures of all exercises and self-tests: each is whole, small and described, and moves at the pace of the dose.

#![allow(
    clippy::expect_used,
    reason = "a drawing that is not there must stop the test"
)]

#[path = "common/drawings.rs"]
mod drawings;

use drawings::{drawings, near, stops};
use runners_hip::figure::{BodyPart, Camera, Posture, Shown, WIDTH, circles, outline, to_svg};
use runners_hip::guide::{LIBRARY, WORDS_EN};
use runners_hip::words::use_words;
use std::io::Write;

#[test]
fn every_pose_lies_within_its_picture() {
    for (id, drawing) in drawings() {
        let picture = drawing.picture(Shown::Whole);
        let camera = Camera::of(drawing.view);
        for part in stops() {
            for (class, circle) in circles(&drawing.body(part), &camera) {
                let inside = circle.x - circle.r >= picture.left
                    && circle.x + circle.r <= picture.left + WIDTH
                    && circle.y - circle.r >= picture.top
                    && circle.y + circle.r <= picture.top + picture.height;
                assert!(inside, "{id}: {class} leaves the picture at {part}");
            }
        }
        assert!(picture.height <= 230.0, "{id} is {} high", picture.height);
    }
}

#[test]
fn each_picture_weighs_at_most_two_kilobytes() {
    let mut wrong = Vec::new();
    for (id, drawing) in drawings() {
        let svg = to_svg(&drawing.picture(Shown::Whole), id);
        let mut packed = Vec::new();
        let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 11, 22);
        writer
            .write_all(svg.as_bytes())
            .expect("memory takes everything");
        drop(writer);
        if packed.len() > 2048 {
            wrong.push(format!("{id} weighs {} bytes", packed.len()));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_mirror_image_of_the_mirror_image_is_the_picture() {
    for (_, drawing) in drawings() {
        let picture = drawing.picture(Shown::Whole);
        let mirrored = picture.clone().mirrored();
        assert_ne!(to_svg(&mirrored, ""), to_svg(&picture, ""));
        assert_eq!(mirrored.mirrored(), picture);
    }
}

#[test]
fn the_description_names_side_and_position() {
    use_words(0, WORDS_EN.to_owned());
    for (id, drawing) in drawings() {
        let (right, left) = (drawing.description(false), drawing.description(true));
        let even = right.contains("Both legs work.");
        assert_eq!(
            right.contains("The right leg works."),
            !even,
            "{id}: {right}"
        );
        assert_eq!(left.contains("The left leg works."), !even, "{id}: {left}");
        let position = match (drawing.posture, drawing.rests.part) {
            (Posture::Back, _) => "lying on the back",
            (Posture::Side, BodyPart::Elbow) => "leaning on the elbow",
            (Posture::Side, _) => "lying on one side",
            (Posture::Upright, BodyPart::Knee) => "kneeling",
            (Posture::Upright, _) => "standing",
        };
        assert!(right.contains(position), "{id}: {right}");
        assert!(!right.contains('{'), "{id}: {right}");
    }
}

#[test]
fn a_squat_goes_down_and_a_bridge_goes_up() {
    let rises = |id: &str| {
        let (_, drawing) = *drawings()
            .iter()
            .find(|(known, _)| *known == id)
            .expect("a known id");
        drawing.rises()
    };
    for down in [
        "squat-to-chair",
        "split-squat",
        "single-leg-deadlift",
        "step-down",
    ] {
        assert!(!rises(down), "{down}");
    }
    for up in [
        "glute-bridge",
        "clamshell",
        "side-lying-lift",
        "calf-raise",
        "band-march",
        "copenhagen-plank",
    ] {
        assert!(rises(up), "{up}");
    }
}

#[test]
fn the_movement_takes_the_time_of_the_dose_and_leaves_planted_feet_alone() {
    let exercise = LIBRARY
        .exercises
        .iter()
        .find(|exercise| exercise.id == "squat-to-chair")
        .expect("a known id");
    let pace = exercise.figure.pace(exercise.dose.tempo);
    assert!(near(pace.there, 3.0) && near(pace.back, 1.0), "{pace:?}");
    let css = exercise.figure.keyframes(exercise.id, pace);
    assert!(
        css.contains("@keyframes squat-to-chair-near-thigh{"),
        "{css}"
    );
    assert!(
        !css.contains("near-foot"),
        "a foot on the floor needs no movement"
    );
    assert!(css.contains("0%,to{"));
}

#[test]
fn an_isometric_hold_does_not_move() {
    for id in ["belt-push", "ball-squeeze"] {
        let (_, drawing) = *drawings()
            .iter()
            .find(|(known, _)| *known == id)
            .expect("a known id");
        assert!(!drawing.moves(), "{id}");
        assert!(drawing.picture(Shown::Whole).ghost.is_empty(), "{id}");
    }
}

#[test]
fn an_outline_round_nothing_is_empty() {
    assert_eq!(outline(&[]), "");
}
