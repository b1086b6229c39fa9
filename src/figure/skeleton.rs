//! The skeleton: how long everything is, and where it lies in a pose.

use super::pose::{Arm, Leg, Pose, Posture};
use super::scene::{BodyPart, Side, Spot};
use super::space::{Point, Turn, point};

/// Hip to knee.
pub const THIGH: f32 = 42.0;
/// Knee to ankle.
pub const SHIN: f32 = 41.0;
/// Hip to shoulder.
pub const TRUNK: f32 = 46.0;
/// Shoulder to elbow.
pub const UPPER_ARM: f32 = 28.0;
/// Elbow to wrist.
pub const FOREARM: f32 = 26.0;
/// How far the sole is below the ankle.
pub const SOLE: f32 = 6.4;
/// Where the toes bend, from the ankle.
pub const BALL: Point = point(9.6, -4.2, 0.0);
/// The middle of the heel, from the ankle.
pub const HEEL: Point = point(-3.4, -3.4, 0.0);
/// How thick the foot is at the ball: half of it.
pub const BALL_RADIUS: f32 = SOLE + BALL.y;
/// The ball of the foot to the tip of the toes.
pub const TOES: f32 = 5.0;
/// Half the way from hip to hip.
pub const HIP_HALF: f32 = 7.0;
/// Half the way from shoulder to shoulder.
pub const SHOULDER_HALF: f32 = 13.2;
/// The base of the neck above the hips.
pub const NECK: f32 = 49.0;

/// A rigid piece of the body: where it begins and how it is turned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bone {
    /// The joint at which it begins.
    pub joint: Point,
    /// How it is turned.
    pub turn: Turn,
}

impl Bone {
    /// Where a point of the piece lies.
    #[must_use]
    pub fn place(&self, point: Point) -> Point {
        self.joint + self.turn.apply(point)
    }
}

/// The pieces that belong to one side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limbs {
    /// Hip to knee.
    pub thigh: Bone,
    /// Knee to ankle.
    pub shin: Bone,
    /// Ankle to ball.
    pub foot: Bone,
    /// Ball to tip.
    pub toes: Bone,
    /// Shoulder to elbow.
    pub upper_arm: Bone,
    /// Elbow to hand.
    pub forearm: Bone,
}

/// A body in a pose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Body {
    /// From between the hips to between the shoulders.
    pub trunk: Bone,
    /// From the base of the neck.
    pub head: Bone,
    /// The side that is worked.
    pub near: Limbs,
    /// The other side.
    pub far: Limbs,
}

/// Names of the rigid pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Hips to shoulders.
    Trunk,
    /// Neck and head.
    Head,
    /// Hip to knee.
    Thigh,
    /// Knee to ankle.
    Shin,
    /// Ankle to ball.
    Foot,
    /// Ball to tip.
    Toes,
    /// Shoulder to elbow.
    UpperArm,
    /// Elbow to hand.
    Forearm,
}

impl Piece {
    /// From its joint along the piece.
    #[must_use]
    pub fn axis(self) -> Point {
        match self {
            Self::Trunk => point(0.0, TRUNK, 0.0),
            Self::Head => point(0.0, 14.0, 0.0),
            Self::Thigh => point(0.0, -THIGH, 0.0),
            Self::Shin => point(0.0, -SHIN, 0.0),
            Self::Foot => BALL,
            Self::Toes => point(TOES, 0.0, 0.0),
            Self::UpperArm => point(0.0, -UPPER_ARM, 0.0),
            Self::Forearm => point(0.0, -FOREARM, 0.0),
        }
    }
}

/// 1 on the near side, -1 on the far side.
#[must_use]
pub fn sign(side: Side) -> f32 {
    match side {
        Side::Near => 1.0,
        Side::Far => -1.0,
    }
}

impl Body {
    /// The body in a pose, with the middle of the hips at the origin.
    #[must_use]
    pub fn posed(posture: Posture, pose: &Pose) -> Self {
        let placed = match posture {
            Posture::Upright => Turn::NONE,
            Posture::Back => Turn::NONE.back(90.0),
            Posture::Side => Turn {
                forward: Turn::NONE.near,
                up: Turn::NONE.forward,
                near: Turn::NONE.up,
            },
        };
        let turn = placed.back(-pose.lean).aside(pose.tilt);
        let joint = Point::default();
        let trunk = Bone { joint, turn };
        let head = Bone {
            joint: trunk.place(point(-0.5, NECK, 0.0)),
            turn: turn.back(pose.head),
        };
        let limbs = |side, leg: &Leg, arm: &Arm| {
            let (thigh, shin, foot, toes) = leg_bones(&trunk, side, leg);
            let (upper_arm, forearm) = arm_bones(&trunk, side, arm);
            Limbs {
                thigh,
                shin,
                foot,
                toes,
                upper_arm,
                forearm,
            }
        };
        Self {
            trunk,
            head,
            near: limbs(Side::Near, &pose.near_leg, &pose.near_arm),
            far: limbs(Side::Far, &pose.far_leg, &pose.far_arm),
        }
    }

    /// The limbs of a side.
    #[must_use]
    pub fn limbs(&self, side: Side) -> &Limbs {
        match side {
            Side::Near => &self.near,
            Side::Far => &self.far,
        }
    }

    /// One piece; the trunk and the head belong to both sides.
    #[must_use]
    pub fn piece(&self, side: Side, piece: Piece) -> Bone {
        let limbs = self.limbs(side);
        match piece {
            Piece::Trunk => self.trunk,
            Piece::Head => self.head,
            Piece::Thigh => limbs.thigh,
            Piece::Shin => limbs.shin,
            Piece::Foot => limbs.foot,
            Piece::Toes => limbs.toes,
            Piece::UpperArm => limbs.upper_arm,
            Piece::Forearm => limbs.forearm,
        }
    }

    /// A part of the body: its middle, and how thick the body is there, as a radius.
    #[must_use]
    pub fn spot(&self, spot: Spot) -> (Point, f32) {
        let limbs = self.limbs(spot.side);
        let out = sign(spot.side);
        match spot.part {
            BodyPart::Head => (self.head.place(point(0.0, 13.0, 0.0)), 10.0),
            BodyPart::UpperBack => (self.trunk.place(point(0.2, 40.0, 0.0)), 8.6),
            BodyPart::Buttock => (self.trunk.place(point(-1.4, -0.5, 0.0)), 9.6),
            BodyPart::Shoulder => (limbs.upper_arm.joint, 5.8),
            BodyPart::Elbow => (limbs.forearm.joint, 4.3),
            BodyPart::Hand => (limbs.forearm.place(point(0.8, -FOREARM - 3.0, 0.0)), 3.2),
            BodyPart::Hip => (self.trunk.place(point(-0.5, 2.0, out * 8.0)), 8.6),
            BodyPart::Thigh => (limbs.thigh.place(point(0.3, -0.76 * THIGH, 0.0)), 7.2),
            BodyPart::Knee => (limbs.shin.joint, 6.5),
            BodyPart::Ankle => (limbs.foot.joint, 4.2),
            BodyPart::Heel => (limbs.foot.place(HEEL), SOLE - 3.4),
            BodyPart::Ball => (limbs.toes.joint, BALL_RADIUS),
        }
    }

    /// The same body, moved.
    #[must_use]
    pub fn moved(mut self, way: Point) -> Self {
        let Self {
            trunk,
            head,
            near,
            far,
        } = &mut self;
        let moved = |bone: &mut Bone| bone.joint = bone.joint + way;
        [trunk, head].into_iter().for_each(moved);
        for limbs in [near, far] {
            let bones = [
                &mut limbs.thigh,
                &mut limbs.shin,
                &mut limbs.foot,
                &mut limbs.toes,
                &mut limbs.upper_arm,
                &mut limbs.forearm,
            ];
            bones.into_iter().for_each(moved);
        }
        self
    }
}

/// The pieces of a leg. The toes go on in the line of the foot.
pub fn leg_bones(trunk: &Bone, side: Side, leg: &Leg) -> (Bone, Bone, Bone, Bone) {
    let out = sign(side);
    let turn = trunk
        .turn
        .back(leg.hip)
        .aside(-out * leg.out)
        .about(-out * leg.turn);
    let thigh = Bone {
        joint: trunk.place(point(0.0, 0.0, out * HIP_HALF)),
        turn,
    };
    let shin = Bone {
        joint: thigh.place(Piece::Thigh.axis()),
        turn: turn.back(-leg.knee),
    };
    let foot = Bone {
        joint: shin.place(Piece::Shin.axis()),
        turn: shin.turn.back(leg.ankle),
    };
    let toes = Bone {
        joint: foot.place(BALL),
        turn: foot.turn,
    };
    (thigh, shin, foot, toes)
}

fn arm_bones(trunk: &Bone, side: Side, arm: &Arm) -> (Bone, Bone) {
    let out = sign(side);
    let turn = trunk
        .turn
        .back(arm.raise)
        .aside(-out * arm.out)
        .about(-out * arm.turn);
    let upper_arm = Bone {
        joint: trunk.place(point(0.0, TRUNK - 2.0, out * SHOULDER_HALF)),
        turn,
    };
    let forearm = Bone {
        joint: upper_arm.place(Piece::UpperArm.axis()),
        turn: turn.back(arm.elbow),
    };
    (upper_arm, forearm)
}
