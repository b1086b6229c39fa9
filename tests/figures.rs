//! The bodies in all drawings: limbs keep their length, planted feet stay on the floor, and no joint bends in a way that no
//! body can.

#![allow(
    clippy::expect_used,
    reason = "a drawing that is not there must stop the test"
)]

#[path = "common/drawings.rs"]
mod drawings;

use drawings::{drawings, near, stops};
use runners_hip::figure::{
    BodyPart, Camera, FOREARM, Leg, Limbs, MOST_TOE_BEND, Piece, Point, Pose, SHIN, Side, Spot,
    THIGH, TRUNK, UPPER_ARM, View, circles,
};
use runners_hip::guide::GUIDE;

fn apart(one: Point, other: Point) -> f32 {
    (one - other).length()
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
