//! The drawings of all exercises and self-tests: limbs keep their length, planted feet stay on the floor, no joint bends
//! in a way that no body can, and every picture is whole, small and described.

#![allow(
    clippy::expect_used,
    reason = "a drawing that is not there must stop the test"
)]

use runners_hip::figure::{
    BodyPart, Camera, FOREARM, Figure, Leg, Limbs, MOST_TOE_BEND, Piece, Point, Pose, Posture,
    SHIN, STRETCHES, Shown, Side, Spot, THIGH, TRUNK, UPPER_ARM, View, WIDTH, circles, outline,
    to_svg,
};
use runners_hip::guide::{GUIDE, LIBRARY, SELF_TESTS, WORDS_EN};
use runners_hip::words::use_words;
use std::io::Write;

/// Every drawing with its id.
fn drawings() -> Vec<(&'static str, &'static Figure)> {
    let tests = SELF_TESTS.iter().map(|(question, drawing)| {
        let question = GUIDE
            .question(*question)
            .expect("a self-test names its question");
        (question.id, drawing)
    });
    let cards = LIBRARY
        .exercises
        .iter()
        .map(|exercise| (exercise.id, &exercise.figure));
    cards.chain(tests).collect()
}

/// The stops of the movement, and as many between them.
fn stops() -> impl Iterator<Item = f32> {
    let last = STRETCHES * 2;
    (0..=last).map(move |stop| f32::from(stop) / f32::from(last))
}

fn apart(one: Point, other: Point) -> f32 {
    (one - other).length()
}

fn near(number: f32, expected: f32) -> bool {
    (number - expected).abs() < 0.01
}

#[test]
fn there_is_a_drawing_for_each_of_the_20_exercises_and_3_self_tests() {
    assert_eq!(drawings().len(), 23);
    for question in GUIDE.questions.iter().filter(|question| question.self_test) {
        assert!(
            drawings().iter().any(|(id, _)| *id == question.id),
            "{} has no drawing",
            question.id
        );
    }
}

#[test]
fn limbs_keep_their_length_at_every_stop() {
    for (id, drawing) in drawings() {
        for part in stops() {
            let body = drawing.body(part);
            for limbs in [&body.near, &body.far] {
                let Limbs {
                    thigh,
                    shin,
                    foot,
                    upper_arm,
                    forearm,
                    ..
                } = limbs;
                assert!(
                    near(apart(thigh.joint, shin.joint), THIGH),
                    "{id}: thigh at {part}"
                );
                assert!(
                    near(apart(shin.joint, foot.joint), SHIN),
                    "{id}: shin at {part}"
                );
                assert!(
                    near(apart(upper_arm.joint, forearm.joint), UPPER_ARM),
                    "{id}: upper arm at {part}"
                );
            }
            let wrist = body.near.forearm.place(Piece::Forearm.axis());
            assert!(
                near(apart(body.near.forearm.joint, wrist), FOREARM),
                "{id}: forearm at {part}"
            );
            let shoulders = body
                .near
                .upper_arm
                .joint
                .towards(body.far.upper_arm.joint, 0.5);
            assert!(
                near(apart(shoulders, body.trunk.joint), TRUNK - 2.0),
                "{id}: trunk at {part}"
            );
        }
    }
}

#[test]
fn what_the_body_rests_on_and_what_is_planted_never_slides() {
    let mut wrong = Vec::new();
    for (id, drawing) in drawings() {
        for spot in drawing.planted.iter().chain([&drawing.rests]) {
            let (first, _) = drawing.body(0.0).spot(*spot);
            for part in stops() {
                let (now, radius) = drawing.body(part).spot(*spot);
                let slid = (now.x - first.x).hypot(now.y - first.y);
                if slid > 0.05 {
                    wrong.push(format!("{id}: {spot:?} slides {slid} by {part}"));
                }
                if spot.part != BodyPart::Ankle && *spot != drawing.rests && !near(now.y, radius) {
                    wrong.push(format!(
                        "{id}: {spot:?} is {} above the floor at {part}",
                        now.y - radius
                    ));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn nothing_sinks_into_the_floor() {
    // In soft things and mats a body sinks a little; so do balls of flesh that are pressed.
    const GIVES: f32 = 3.5;
    let mut wrong = Vec::new();
    for (id, drawing) in drawings() {
        if !matches!(drawing.view, View::Side | View::Front) {
            continue;
        }
        let camera = Camera::of(drawing.view);
        for part in stops() {
            for (class, circle) in circles(&drawing.body(part), &camera) {
                let lowest = circle.y + circle.r;
                if lowest > GIVES {
                    wrong.push(format!(
                        "{id}: {class} is {lowest} below the floor at {part}"
                    ));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn no_joint_bends_the_wrong_way_even_where_a_planted_foot_decides() {
    for (id, drawing) in drawings() {
        for part in stops() {
            let body = drawing.body(part);
            for limbs in [&body.near, &body.far] {
                // The shin never goes to the front of the thigh, the forearm never to the back of the upper arm.
                let straight = -0.02;
                let shin = limbs.shin.turn.up;
                let behind = forward_part(limbs.thigh.turn.forward, shin);
                assert!(behind > straight, "{id}: a knee bends forward at {part}");
                let ahead = forward_part(limbs.upper_arm.turn.forward, limbs.forearm.turn.up);
                assert!(ahead < -straight, "{id}: an elbow bends back at {part}");
                let knee = dot(limbs.thigh.turn.up, shin)
                    .clamp(-1.0, 1.0)
                    .acos()
                    .to_degrees();
                assert!(knee <= 150.0, "{id}: a knee bends {knee} degrees at {part}");
                let ankle = dot(limbs.shin.turn.up, limbs.foot.turn.forward)
                    .clamp(-1.0, 1.0)
                    .asin()
                    .to_degrees();
                assert!(
                    (-62.0..=36.0).contains(&ankle),
                    "{id}: an ankle bends {ankle} degrees at {part}"
                );
                let toes = dot(limbs.foot.turn.forward, limbs.toes.turn.forward)
                    .clamp(-1.0, 1.0)
                    .acos()
                    .to_degrees();
                assert!(
                    toes <= MOST_TOE_BEND + 0.1,
                    "{id}: toes bend {toes} degrees at {part}"
                );
            }
        }
    }
}

fn dot(one: Point, other: Point) -> f32 {
    one.x * other.x + one.y * other.y + one.z * other.z
}

/// How far `other` points forward.
fn forward_part(forward: Point, other: Point) -> f32 {
    dot(forward, other)
}

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
fn a_pose_half_way_has_half_the_angles() {
    let bent = Pose {
        near_leg: Leg {
            knee: 80.0,
            ..Leg::default()
        },
        ..Pose::default()
    };
    assert!(near(
        Pose::default().towards(&bent, 0.5).near_leg.knee,
        40.0
    ));
}

#[test]
fn an_outline_round_nothing_is_empty() {
    assert_eq!(outline(&[]), "");
}

#[test]
fn a_standing_body_stands_on_its_soles() {
    let (_, drawing) = *drawings()
        .iter()
        .find(|(id, _)| *id == "squat-to-chair")
        .expect("a known id");
    let body = drawing.body(0.0);
    for side in [Side::Near, Side::Far] {
        for part in [BodyPart::Heel, BodyPart::Ball] {
            let (middle, radius) = body.spot(Spot { side, part });
            assert!(
                (middle.y - radius).abs() < 0.3,
                "{side:?} {part:?} at {}",
                middle.y - radius
            );
        }
    }
}
