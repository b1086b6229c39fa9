//! A person drawn from joint angles. [`Figure`] holds two poses and what is around them; [`Figure::body`] finds where
//! everything lies on the way from one to the other; [`Figure::picture`] turns that into groups of paths.
//!
//! Pure: no Yew, no browser. What a pose is stands in `content/`, so that a physiotherapist can correct it.

mod arrow;
mod camera;
mod description;
mod flesh;
mod frame;
mod group;
mod held;
mod motion;
mod outline;
mod picture;
mod pose;
mod scene;
mod skeleton;
mod space;
mod stance;
mod svg;
mod things;

pub use camera::Camera;
pub use group::{Group, Lie, circles};
pub use motion::{Pace, STRETCHES};
pub use outline::{Circle, outline};
pub use picture::{Picture, Shown, Stroke, WIDTH};
pub use pose::{Arm, Leg, Pose, Posture};
pub use scene::{Arrow, BodyPart, Figure, Muscle, Prop, PropKind, Side, Spot, View, Working};
pub use skeleton::{
    BALL_RADIUS, Body, Bone, FOREARM, Limbs, Piece, SHIN, SOLE, THIGH, TRUNK, UPPER_ARM,
};
pub use space::{Point, Turn};
pub use stance::MOST_TOE_BEND;
pub use svg::{placed, to_svg, turned, view_box};
