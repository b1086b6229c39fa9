//! A pose: the angles of the joints, in degrees, in the words of a physiotherapist.

/// A leg. All angles are 0 when it hangs straight down with the foot level.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Leg {
    /// Hip bent; below 0 the thigh is behind the trunk.
    pub hip: f32,
    /// Hip away from the midline; below 0 across it.
    pub out: f32,
    /// Hip turned outward, toes and knee away from the midline.
    pub turn: f32,
    /// Knee bent.
    pub knee: f32,
    /// Toes pulled up; below 0 pointed.
    pub ankle: f32,
}

/// An arm. All angles are 0 when it hangs straight down along the trunk.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Arm {
    /// Raised forward: 90 is level, 180 overhead.
    pub raise: f32,
    /// Away from the trunk.
    pub out: f32,
    /// Upper arm turned outward, which takes a bent forearm along.
    pub turn: f32,
    /// Elbow bent.
    pub elbow: f32,
}

/// A whole pose. Near is the side that is worked.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pose {
    /// The trunk leans forward. Lying on the back: below 0 the hips are higher than the shoulders.
    pub lean: f32,
    /// The trunk leans to the near side. Lying on the side: the shoulders are lifted.
    pub tilt: f32,
    /// The chin is lifted.
    pub head: f32,
    /// The leg that is worked.
    pub near_leg: Leg,
    /// The other leg.
    pub far_leg: Leg,
    /// The arm of the worked side.
    pub near_arm: Arm,
    /// The other arm.
    pub far_arm: Arm,
}

impl Pose {
    /// The pose that lies `part` of the way from here to `other`, joint by joint.
    #[must_use]
    pub fn towards(&self, other: &Self, part: f32) -> Self {
        let mix = |one: f32, other: f32| one + (other - one) * part;
        let leg = |one: &Leg, other: &Leg| Leg {
            hip: mix(one.hip, other.hip),
            out: mix(one.out, other.out),
            turn: mix(one.turn, other.turn),
            knee: mix(one.knee, other.knee),
            ankle: mix(one.ankle, other.ankle),
        };
        let arm = |one: &Arm, other: &Arm| Arm {
            raise: mix(one.raise, other.raise),
            out: mix(one.out, other.out),
            turn: mix(one.turn, other.turn),
            elbow: mix(one.elbow, other.elbow),
        };
        Self {
            lean: mix(self.lean, other.lean),
            tilt: mix(self.tilt, other.tilt),
            head: mix(self.head, other.head),
            near_leg: leg(&self.near_leg, &other.near_leg),
            far_leg: leg(&self.far_leg, &other.far_leg),
            near_arm: arm(&self.near_arm, &other.near_arm),
            far_arm: arm(&self.far_arm, &other.far_arm),
        }
    }
}

/// How the body is placed before any joint bends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Posture {
    /// Upright: standing, kneeling or half-kneeling.
    Upright,
    /// On the back, the head to the left.
    Back,
    /// On the far side, facing whoever looks, the head to the right.
    Side,
}
