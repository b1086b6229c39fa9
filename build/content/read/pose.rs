//! A pose: the angles of the joints, in degrees, within what a human body can do.

use crate::content::mistake::At;
use serde::Deserialize;

/// The angles of a leg: hip, out, turn, knee, ankle.
pub type Leg = [f64; 5];
/// The angles of an arm: raise, out, turn, elbow.
pub type Arm = [f64; 4];

/// A pose.
#[derive(Debug, Default)]
pub struct Pose {
    pub lean: f64,
    pub tilt: f64,
    pub head: f64,
    pub near_leg: Leg,
    pub far_leg: Leg,
    pub near_arm: Arm,
    pub far_arm: Arm,
}

/// A pose as written. `legs` and `arms` stand for both sides; a single limb may differ from them.
#[derive(Clone, Default, Deserialize)]
pub struct RawPose {
    lean: Option<f64>,
    tilt: Option<f64>,
    head: Option<f64>,
    #[serde(default)]
    legs: RawLeg,
    #[serde(default)]
    near_leg: RawLeg,
    #[serde(default)]
    far_leg: RawLeg,
    #[serde(default)]
    arms: RawArm,
    #[serde(default)]
    near_arm: RawArm,
    #[serde(default)]
    far_arm: RawArm,
}

#[derive(Clone, Copy, Default, Deserialize)]
struct RawLeg {
    hip: Option<f64>,
    out: Option<f64>,
    turn: Option<f64>,
    knee: Option<f64>,
    ankle: Option<f64>,
}

#[derive(Clone, Copy, Default, Deserialize)]
struct RawArm {
    raise: Option<f64>,
    out: Option<f64>,
    turn: Option<f64>,
    elbow: Option<f64>,
}

impl RawPose {
    /// The same pose, with everything that it leaves out taken from `start`.
    pub fn or(self, start: &Self) -> Self {
        let near_leg = self.near_leg.or(self.legs);
        let far_leg = self.far_leg.or(self.legs);
        let near_arm = self.near_arm.or(self.arms);
        let far_arm = self.far_arm.or(self.arms);
        Self {
            lean: self.lean.or(start.lean),
            tilt: self.tilt.or(start.tilt),
            head: self.head.or(start.head),
            legs: RawLeg::default(),
            near_leg: near_leg.or(start.near_leg.or(start.legs)),
            far_leg: far_leg.or(start.far_leg.or(start.legs)),
            arms: RawArm::default(),
            near_arm: near_arm.or(start.near_arm.or(start.arms)),
            far_arm: far_arm.or(start.far_arm.or(start.arms)),
        }
    }

    /// Reports angles that no body can do, each where it is written.
    pub fn check(&self, at: &At) {
        within(at, "lean", self.lean, -60.0, 100.0);
        within(at, "tilt", self.tilt, -40.0, 40.0);
        within(at, "head", self.head, -50.0, 60.0);
        for (name, leg) in [
            ("legs", self.legs),
            ("near_leg", self.near_leg),
            ("far_leg", self.far_leg),
        ] {
            let at = at.within(name);
            within(&at, "hip", leg.hip, -30.0, 130.0);
            within(&at, "out", leg.out, -35.0, 60.0);
            within(&at, "turn", leg.turn, -45.0, 70.0);
            within(&at, "knee", leg.knee, 0.0, 150.0);
            within(&at, "ankle", leg.ankle, -60.0, 35.0);
        }
        for (name, arm) in [
            ("arms", self.arms),
            ("near_arm", self.near_arm),
            ("far_arm", self.far_arm),
        ] {
            let at = at.within(name);
            within(&at, "raise", arm.raise, -60.0, 180.0);
            within(&at, "out", arm.out, -50.0, 180.0);
            within(&at, "turn", arm.turn, -100.0, 100.0);
            within(&at, "elbow", arm.elbow, 0.0, 150.0);
        }
    }

    /// The pose, with 0 for every angle that is not written.
    pub fn resolve(self) -> Pose {
        Pose {
            lean: self.lean.unwrap_or_default(),
            tilt: self.tilt.unwrap_or_default(),
            head: self.head.unwrap_or_default(),
            near_leg: self.near_leg.or(self.legs).resolve(),
            far_leg: self.far_leg.or(self.legs).resolve(),
            near_arm: self.near_arm.or(self.arms).resolve(),
            far_arm: self.far_arm.or(self.arms).resolve(),
        }
    }
}

impl RawLeg {
    fn or(self, other: Self) -> Self {
        Self {
            hip: self.hip.or(other.hip),
            out: self.out.or(other.out),
            turn: self.turn.or(other.turn),
            knee: self.knee.or(other.knee),
            ankle: self.ankle.or(other.ankle),
        }
    }

    fn resolve(self) -> Leg {
        [self.hip, self.out, self.turn, self.knee, self.ankle].map(Option::unwrap_or_default)
    }
}

impl RawArm {
    fn or(self, other: Self) -> Self {
        Self {
            raise: self.raise.or(other.raise),
            out: self.out.or(other.out),
            turn: self.turn.or(other.turn),
            elbow: self.elbow.or(other.elbow),
        }
    }

    fn resolve(self) -> Arm {
        [self.raise, self.out, self.turn, self.elbow].map(Option::unwrap_or_default)
    }
}

/// Reports an angle that is beyond what the joint can do.
fn within(at: &At, key: &str, angle: Option<f64>, least: f64, most: f64) {
    if let Some(degrees) = angle
        && !(least..=most).contains(&degrees)
    {
        let problem = format!("\"{key}\" is {degrees} degrees, which no body can do");
        at.report(problem, format!("Use a number from {least} to {most}."));
    }
}
