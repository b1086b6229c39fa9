//! What the body looks like: round shapes on the bones. Each shape is the outline round a few balls, in the directions
//! of its piece: forward, up, and outward to its own side.

use super::scene::{Muscle, Side};
use super::skeleton::Piece;

/// A ball: forward, up, outward, and its radius.
pub type Ball = (f32, f32, f32, f32);

/// A shape on a piece of the body.
#[derive(Debug)]
pub struct Shape {
    /// The class of the path: what it is made of.
    pub paint: &'static str,
    /// The balls that it lies round.
    pub balls: &'static [Ball],
    /// When it is seen.
    pub seen: Seen,
}

/// When a shape is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Always.
    Always,
    /// When its first ball looks at us from the middle of the head.
    Facing,
    /// When the back of the head does not look away from us.
    NotFromFront,
    /// When it does.
    FromFront,
}

const fn shape(paint: &'static str, balls: &'static [Ball]) -> Shape {
    Shape {
        paint,
        balls,
        seen: Seen::Always,
    }
}

const fn when(seen: Seen, paint: &'static str, balls: &'static [Ball]) -> Shape {
    Shape { paint, balls, seen }
}

const UPPER_ARM: &[Shape] = &[
    shape("skin", &[(0.0, 0.0, 0.0, 5.2), (0.0, -28.0, 0.0, 4.3)]),
    shape("shirt", &[(0.0, 0.0, 0.0, 6.3), (0.3, -14.0, 0.3, 5.9)]),
];

const FOREARM: &[Shape] = &[
    shape(
        "skin",
        &[
            (0.0, 0.0, 0.0, 4.3),
            (0.3, -8.0, 0.0, 4.4),
            (0.0, -26.0, 0.0, 3.0),
        ],
    ),
    shape(
        "skin",
        &[
            (0.0, -26.0, 0.0, 3.0),
            (0.8, -29.5, 0.0, 3.2),
            (1.2, -34.0, 0.0, 2.3),
        ],
    ),
    shape("skin", &[(1.0, -27.5, 0.0, 1.8), (4.0, -31.5, 0.0, 1.4)]),
];

const THIGH: &[Shape] = &[
    shape(
        "skin",
        &[
            (0.4, -20.0, 0.0, 7.8),
            (0.6, -32.0, 0.0, 7.2),
            (0.0, -42.0, 0.0, 6.5),
        ],
    ),
    shape(
        "shorts",
        &[
            (-0.6, -0.5, 0.0, 9.6),
            (0.8, -13.0, 0.5, 9.3),
            (0.6, -26.5, 0.3, 8.6),
        ],
    ),
];

const SHIN: &[Shape] = &[
    shape(
        "skin",
        &[
            (0.0, 0.0, 0.0, 6.4),
            (-1.7, -11.0, 0.0, 6.1),
            (0.0, -41.0, 0.0, 3.9),
        ],
    ),
    shape("sole", &[(0.0, -35.5, 0.0, 4.5), (0.0, -41.0, 0.0, 4.4)]),
];

const FOOT: &[Shape] = &[
    shape(
        "shoe",
        &[
            (-0.9, -0.6, 0.0, 4.7),
            (-3.2, -3.2, -0.6, 3.0),
            (-3.2, -3.2, 0.6, 3.0),
            (5.0, -2.2, 0.0, 3.3),
            (9.6, -4.0, 2.0, 2.4),
            (9.6, -4.0, -1.6, 2.4),
        ],
    ),
    shape(
        "sole",
        &[
            (-4.6, -5.6, 0.0, 0.8),
            (9.6, -5.6, 1.4, 0.8),
            (9.6, -5.6, -1.4, 0.8),
        ],
    ),
];

const TOES: &[Shape] = &[
    shape(
        "shoe",
        &[
            (0.0, 0.2, 2.0, 2.4),
            (0.0, 0.2, -1.6, 2.4),
            (4.8, -0.2, 0.9, 1.9),
            (4.8, -0.2, -0.9, 1.9),
        ],
    ),
    shape(
        "sole",
        &[
            (0.0, -1.4, 1.4, 0.8),
            (0.0, -1.4, -1.4, 0.8),
            (5.4, -1.3, 0.0, 0.8),
        ],
    ),
];

const PELVIS: &[Shape] = &[shape(
    "shorts",
    &[
        (0.0, 9.0, 4.2, 8.3),
        (0.0, 9.0, -4.2, 8.3),
        (-1.4, -0.5, 6.0, 9.6),
        (-1.4, -0.5, -6.0, 9.6),
    ],
)];

const SHIRT: &[Shape] = &[shape(
    "shirt",
    &[
        (-0.4, 43.4, 11.0, 6.0),
        (-0.4, 43.4, -11.0, 6.0),
        (0.8, 34.0, 6.4, 9.5),
        (0.8, 34.0, -6.4, 9.5),
        (0.2, 11.0, 4.6, 8.7),
        (0.2, 11.0, -4.6, 8.7),
    ],
)];

/// The places of the head are counted from the base of the neck.
const HEAD: &[Shape] = &[
    when(
        Seen::FromFront,
        "hair",
        &[(-2.0, 18.0, 0.0, 10.6), (-4.0, 12.0, 0.0, 9.0)],
    ),
    when(Seen::FromFront, "hair", &[(-5.0, 28.6, 0.0, 4.2)]),
    shape("skin", &[(-0.4, -1.6, 0.0, 4.6), (0.4, 8.0, 0.0, 4.4)]),
    shape("skin", &[(-0.3, 17.2, 0.0, 9.2), (2.6, 10.4, 0.0, 5.8)]),
    when(
        Seen::NotFromFront,
        "skin",
        &[
            (7.0, 15.5, 0.0, 2.2),
            (9.6, 13.0, 0.0, 1.3),
            (6.6, 11.6, 0.0, 1.6),
        ],
    ),
    when(
        Seen::NotFromFront,
        "hair",
        &[
            (-2.6, 19.6, 0.0, 8.6),
            (-4.6, 14.2, 0.0, 6.8),
            (4.4, 24.4, 0.0, 3.4),
        ],
    ),
    when(Seen::NotFromFront, "hair", &[(-6.6, 28.2, 0.0, 4.2)]),
    when(
        Seen::FromFront,
        "hair",
        &[
            (4.0, 24.4, 5.0, 3.2),
            (4.0, 24.4, -5.0, 3.2),
            (3.0, 25.6, 0.0, 3.0),
        ],
    ),
    when(Seen::Facing, "shade", &[(-0.6, 15.4, 9.0, 2.1)]),
    when(Seen::Facing, "shade", &[(-0.6, 15.4, -9.0, 2.1)]),
    when(Seen::Facing, "eye", &[(7.2, 16.0, 3.6, 1.0)]),
    when(Seen::Facing, "eye", &[(7.2, 16.0, -3.6, 1.0)]),
];

/// A group of shapes on one piece, and how far in front of the piece's own depth it is drawn.
#[derive(Debug)]
pub struct Layer {
    /// The piece.
    pub piece: Piece,
    /// Nearer than others at the same depth when larger.
    pub nearer: f32,
    /// The shapes, the farthest first.
    pub shapes: &'static [Shape],
}

const fn layer(piece: Piece, nearer: f32, shapes: &'static [Shape]) -> Layer {
    Layer {
        piece,
        nearer,
        shapes,
    }
}

/// What each side has.
pub const EACH_SIDE: &[Layer] = &[
    layer(Piece::Shin, 0.0, SHIN),
    layer(Piece::Thigh, 0.2, THIGH),
    layer(Piece::Foot, 0.4, FOOT),
    layer(Piece::Toes, 0.3, TOES),
    layer(Piece::UpperArm, 2.2, UPPER_ARM),
    layer(Piece::Forearm, 2.4, FOREARM),
];

/// What the body has once.
pub const MIDDLE: &[Layer] = &[
    layer(Piece::Trunk, 0.0, PELVIS),
    layer(Piece::Head, 0.1, HEAD),
    layer(Piece::Trunk, 0.5, SHIRT),
];

/// A muscle: the piece that it moves with, and its balls.
#[must_use]
pub fn muscle(muscle: Muscle) -> (Piece, &'static [Ball]) {
    match muscle {
        Muscle::Glutes => (
            Piece::Trunk,
            &[(-6.0, 3.6, 4.0, 4.1), (-6.0, -4.2, 4.0, 4.7)],
        ),
        Muscle::OuterHip => (
            Piece::Trunk,
            &[(-1.0, 6.0, 9.5, 3.4), (-0.5, -3.0, 11.0, 3.6)],
        ),
        Muscle::HipFlexors => (
            Piece::Thigh,
            &[(5.0, 3.5, 0.0, 2.8), (5.6, -10.0, 0.0, 3.0)],
        ),
        Muscle::Quads => (
            Piece::Thigh,
            &[(4.2, -8.0, 0.0, 3.8), (3.6, -28.0, 0.0, 3.6)],
        ),
        Muscle::Hamstrings => (
            Piece::Thigh,
            &[(-4.6, -8.0, 0.0, 3.4), (-3.2, -29.0, 0.0, 3.2)],
        ),
        Muscle::InnerThigh => (
            Piece::Thigh,
            &[(0.0, -6.0, -5.0, 3.2), (0.0, -26.0, -4.4, 2.8)],
        ),
        Muscle::Calf => (
            Piece::Shin,
            &[
                (-4.0, -7.0, 0.0, 2.8),
                (-3.4, -17.0, 0.0, 2.8),
                (-1.4, -26.0, 0.0, 1.6),
            ],
        ),
        Muscle::SideTrunk => (
            Piece::Trunk,
            &[(4.0, 13.0, 6.0, 3.4), (5.0, 27.0, 8.0, 3.8)],
        ),
    }
}

/// The class under which a piece moves.
#[must_use]
pub fn class(side: Side, piece: Piece) -> &'static str {
    match (side, piece) {
        (_, Piece::Trunk) => "trunk",
        (_, Piece::Head) => "head",
        (Side::Near, Piece::Thigh) => "near-thigh",
        (Side::Near, Piece::Shin) => "near-shin",
        (Side::Near, Piece::Foot) => "near-foot",
        (Side::Near, Piece::Toes) => "near-toes",
        (Side::Near, Piece::UpperArm) => "near-arm",
        (Side::Near, Piece::Forearm) => "near-hand",
        (Side::Far, Piece::Thigh) => "far-thigh",
        (Side::Far, Piece::Shin) => "far-shin",
        (Side::Far, Piece::Foot) => "far-foot",
        (Side::Far, Piece::Toes) => "far-toes",
        (Side::Far, Piece::UpperArm) => "far-arm",
        (Side::Far, Piece::Forearm) => "far-hand",
    }
}
