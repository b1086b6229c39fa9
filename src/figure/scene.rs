//! What a drawing shows: two poses, what the body rests on, and the things around it. The content is compiled to these
//! types; see `content/README.md` for how an author writes them.

use super::pose::{Pose, Posture};

/// A drawing of an exercise.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// From where the body is seen.
    pub view: View,
    /// How the body is placed.
    pub posture: Posture,
    /// Where the movement begins.
    pub start: Pose,
    /// Where it turns round.
    pub end: Pose,
    /// The part of the body that stays where it is, and everything hangs on.
    pub rests: Spot,
    /// How high that part rests above the floor.
    pub height: f32,
    /// Heels, balls or ankles that also stay where they are; their legs bend as they must. A heel and a ball stand on
    /// the floor, an ankle where it is at the end.
    pub planted: &'static [Spot],
    /// What stands around.
    pub props: &'static [Prop],
    /// What works, or is stretched.
    pub muscles: &'static [Working],
    /// Which way it goes.
    pub arrows: &'static [Arrow],
}

/// From where the body is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Level with the body; of an upright one the near side.
    Side,
    /// The front of an upright body.
    Front,
    /// Somewhat from the feet and from above.
    Corner,
    /// From above, still seeing the side.
    Above,
}

/// The leg that is worked, or the other one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The side that is worked.
    Near,
    /// The other side.
    Far,
}

/// A place on the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// On which side.
    pub side: Side,
    /// Which part.
    pub part: BodyPart,
}

/// A part of the body on which it can rest, or to which something belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyPart {
    /// The middle of the head.
    Head,
    /// Between the shoulder blades.
    UpperBack,
    /// The lowest point of a seat.
    Buttock,
    /// The shoulder joint.
    Shoulder,
    /// The elbow.
    Elbow,
    /// The palm.
    Hand,
    /// The hip joint.
    Hip,
    /// The thigh, a hand's width above the knee.
    Thigh,
    /// The knee.
    Knee,
    /// The ankle.
    Ankle,
    /// The heel.
    Heel,
    /// The ball of the foot.
    Ball,
}

/// A thing. Distances go from the part that the body rests on, to the right and up from the floor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prop {
    /// What it is.
    pub kind: PropKind,
    /// Its left edge, or its middle when it lies at a part of the body.
    pub x: f32,
    /// The height of its lower edge.
    pub y: f32,
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
    /// The parts of the body that it lies at or goes round.
    pub at: &'static [Spot],
}

/// The kinds of things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PropKind {
    /// Seat with four legs and a back, which stands on the left; mirrored by a width below 0.
    Chair,
    /// From the floor to the top.
    Wall,
    /// A low block to stand on.
    Step,
    /// A thin layer under the body.
    Mat,
    /// A mattress on a frame.
    Bed,
    /// A flat board on two legs.
    Bench,
    /// A seat with a soft back.
    Sofa,
    /// Soft and round-edged.
    Pillow,
    /// Between two parts.
    Ball,
    /// A loop round two parts.
    Band,
    /// A strap across two parts.
    Belt,
}

/// A muscle that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Working {
    /// On which side.
    pub side: Side,
    /// Which one.
    pub kind: Muscle,
}

/// Muscles that can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Muscle {
    /// The buttock.
    Glutes,
    /// The side of the hip.
    OuterHip,
    /// The front of the hip.
    HipFlexors,
    /// The front of the thigh.
    Quads,
    /// The back of the thigh.
    Hamstrings,
    /// The inside of the thigh.
    InnerThigh,
    /// The calf.
    Calf,
    /// The side of the trunk.
    SideTrunk,
}

/// An arrow beside a part of the body in its end pose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Arrow {
    /// The part.
    pub at: Spot,
    /// Where it begins, to the right and up from the part.
    pub from: (f32, f32),
    /// Where it points to.
    pub to: (f32, f32),
    /// How far its middle bows to the left of its way.
    pub bow: f32,
}
