//! Groups of paths that move together: one for each piece of the body, with the shapes on it as they are seen.

use super::camera::{Camera, Place};
use super::flesh::{self, Ball, EACH_SIDE, Layer, MIDDLE, Seen};
use super::held::held;
use super::outline::{Circle, outline};
use super::picture::Stroke;
use super::scene::{Figure, Side, View};
use super::skeleton::{Body, Bone, Piece, sign};
use super::space::{Point, point};

/// Where a group lies: its origin, its turn in degrees, and how long its axis is on paper.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Lie {
    /// To the right.
    pub x: f32,
    /// Down.
    pub y: f32,
    /// Clockwise.
    pub degrees: f32,
    /// The length of the axis of the piece as it is seen.
    pub length: f32,
}

/// Paths that move together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The name under which it moves.
    pub class: &'static str,
    /// Where it lies.
    pub lie: Lie,
    /// Its paths, the farthest first.
    pub strokes: Vec<Stroke>,
    /// How near to whoever looks.
    pub depth: f32,
}

/// Every circle of the body as it is seen, with its class.
#[must_use]
pub fn circles(body: &Body, camera: &Camera) -> Vec<(&'static str, Circle)> {
    let mut circles = Vec::new();
    for_each_layer(|side, layer| {
        let bone = body.piece(side, layer.piece);
        let out = sign(side);
        for shape in layer.shapes {
            for (x, y, z, r) in shape.balls {
                let place = camera.see(bone.place(point(*x, *y, z * out)));
                circles.push((flesh::class(side, layer.piece), Circle::at(place, *r)));
            }
        }
    });
    circles
}

fn for_each_layer(mut act: impl FnMut(Side, &Layer)) {
    for layer in MIDDLE {
        act(Side::Near, layer);
    }
    for side in [Side::Near, Side::Far] {
        for layer in EACH_SIDE {
            act(side, layer);
        }
    }
}

/// The groups of the body, its muscles, and what it holds.
pub fn groups(figure: &Figure, body: &Body, camera: &Camera) -> Vec<Group> {
    let mut groups = Vec::new();
    for_each_layer(|side, layer| {
        let bone = body.piece(side, layer.piece);
        let mut group = group_on(&bone, side, layer.piece, camera);
        group.depth += layer.nearer;
        let facing = camera.faces(body.head.turn.forward);
        for shape in layer.shapes {
            let visible = match shape.seen {
                Seen::Always => true,
                Seen::FromFront => facing > 0.5,
                Seen::NotFromFront => facing <= 0.5,
                Seen::Facing => shape.balls.first().is_some_and(|(x, _, z, _)| {
                    camera.faces(bone.turn.apply(point(*x, 0.0, *z))) > 0.1
                }),
            };
            if visible {
                group.push(shape.paint, shape.balls, &bone, side, camera);
            }
        }
        groups.push(group);
    });
    for muscle in figure.muscles {
        let (piece, balls) = flesh::muscle(muscle.kind);
        let bone = body.piece(muscle.side, piece);
        let mut group = group_on(&bone, muscle.side, piece, camera);
        // In front of its own leg and of the trunk, behind the arm.
        group.depth += if muscle.side == Side::Near || figure.view == View::Front {
            10.0
        } else {
            2.0
        };
        if piece == Piece::Trunk {
            let thigh = group_on(
                &body.piece(muscle.side, Piece::Thigh),
                muscle.side,
                Piece::Thigh,
                camera,
            );
            group.depth = group.depth.max(thigh.depth + 0.3);
        } else {
            group.depth -= 8.0;
        }
        group.push("muscle", balls, &bone, muscle.side, camera);
        groups.push(group);
    }
    for prop in figure.props.iter().filter(|prop| !prop.at.is_empty()) {
        groups.extend(held(prop, body, camera, figure.view));
    }
    groups
}

/// An empty group that moves with a piece.
fn group_on(bone: &Bone, side: Side, piece: Piece, camera: &Camera) -> Group {
    let end = bone.place(piece.axis());
    Group {
        class: flesh::class(side, piece),
        lie: lie(camera.see(bone.joint), camera.see(end)),
        strokes: Vec::new(),
        depth: camera.see(bone.joint.towards(end, 0.5)).depth,
    }
}

/// Where a group lies whose axis runs from one place to another.
pub fn lie(from: Place, to: Place) -> Lie {
    let (x, y) = (to.x - from.x, to.y - from.y);
    Lie {
        x: from.x,
        y: from.y,
        degrees: (-x).atan2(y).to_degrees(),
        length: x.hypot(y),
    }
}

impl Group {
    /// Adds the outline round some balls, as it is seen from within the group.
    fn push(
        &mut self,
        class: &'static str,
        balls: &[Ball],
        bone: &Bone,
        side: Side,
        camera: &Camera,
    ) {
        let out = sign(side);
        let circles: Vec<(Point, f32)> = balls
            .iter()
            .map(|(x, y, z, r)| (bone.place(point(*x, *y, z * out)), *r))
            .collect();
        self.push_round(class, &circles, camera);
    }

    /// Adds the outline round some balls in space.
    pub fn push_round(&mut self, class: &'static str, balls: &[(Point, f32)], camera: &Camera) {
        let (sin, cos) = (-self.lie.degrees).to_radians().sin_cos();
        let circles: Vec<Circle> = balls
            .iter()
            .map(|(middle, r)| {
                let place = camera.see(*middle);
                let (x, y) = (place.x - self.lie.x, place.y - self.lie.y);
                Circle {
                    x: x * cos - y * sin,
                    y: x * sin + y * cos,
                    r: *r,
                }
            })
            .collect();
        self.strokes.push(Stroke {
            class,
            data: outline(&circles),
        });
    }
}
