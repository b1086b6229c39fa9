//! Puts a posed body on the floor, and keeps planted feet where they are while the rest moves.

use super::pose::{Leg, Pose};
use super::scene::{BodyPart, Figure, Side, Spot};
use super::skeleton::{BALL, BALL_RADIUS, Body, Bone, HEEL, SHIN, THIGH, leg_bones};
use super::space::{Point, point};

/// How far toes bend up under a lifted heel, in degrees.
pub const MOST_TOE_BEND: f32 = 65.0;

impl Figure {
    /// The body `part` of the way from the start (0) to the end (1).
    #[must_use]
    pub fn body(&self, part: f32) -> Body {
        let end = self.resting(&self.end);
        let pose = self.start.towards(&self.end, part);
        let mut body = self.resting(&pose);
        for plant in self.planted {
            plant_foot(&mut body, &end, *plant, leg(&pose, plant.side));
        }
        for side in [Side::Near, Side::Far] {
            self.bend_toes(&mut body, side);
        }
        body
    }

    /// The body with the part on which it rests above the origin.
    fn resting(&self, pose: &Pose) -> Body {
        let body = Body::posed(self.posture, pose);
        let (middle, radius) = body.spot(self.rests);
        let up = self.height + radius;
        body.moved(point(-middle.x, up - middle.y, 0.0))
    }

    /// Toes that carry weight under a lifted heel lie flat, as far as toes bend.
    fn bend_toes(&self, body: &mut Body, side: Side) {
        let planted = self
            .planted
            .iter()
            .any(|plant| plant.side == side && plant.part == BodyPart::Ball);
        let rests = self.rests.part == BodyPart::Ball && self.rests.side == side;
        let limbs = match side {
            Side::Near => &mut body.near,
            Side::Far => &mut body.far,
        };
        let slope = slope_of(&limbs.foot);
        if (planted || rests || limbs.toes.joint.y < BALL_RADIUS + 1.0)
            && (-89.0..-4.0).contains(&slope)
        {
            limbs.toes.turn = limbs.foot.turn.back((-slope).min(MOST_TOE_BEND));
        }
    }
}

fn leg(pose: &Pose, side: Side) -> &Leg {
    match side {
        Side::Near => &pose.near_leg,
        Side::Far => &pose.far_leg,
    }
}

/// Bends hip and knee of a leg so that its foot stands where it stands at the end. The foot keeps the slope that it has
/// in the pose as written, so that a heel may lift.
fn plant_foot(body: &mut Body, end: &Body, plant: Spot, written: &Leg) {
    let foot = body.limbs(plant.side).foot;
    let on_foot = match plant.part {
        BodyPart::Ball => BALL,
        BodyPart::Heel => HEEL,
        _ => Point::default(),
    };
    let (at, radius) = end.spot(plant);
    // Written angles are round numbers; what is planted stands on the floor all the same.
    let up = if on_foot == Point::default() {
        at.y
    } else {
        radius
    };
    let ankle = point(at.x, up, at.z) - foot.turn.apply(on_foot);
    let slope = slope_of(&foot);
    let trunk = body.trunk;
    let hip = body.limbs(plant.side).thigh.joint;
    let way = ankle - hip;
    let reach = point(way.x, way.y, 0.0)
        .length()
        .clamp(SHIN - THIGH + 4.0, SHIN + THIGH - 0.01);
    let corner = |opposite: f32, one: f32, other: f32| {
        let cos = (one * one + other * other - opposite * opposite) / (2.0 * one * other);
        cos.clamp(-1.0, 1.0).acos().to_degrees()
    };
    let knee = 180.0 - corner(reach, THIGH, SHIN);
    let ahead = corner(SHIN, THIGH, reach);
    let to_foot = way.x.atan2(-way.y).to_degrees();
    let lean = (-trunk.turn.up.x).atan2(trunk.turn.up.y).to_degrees();
    let hip = wrapped(to_foot + ahead - lean);
    let bent = Leg {
        hip,
        knee,
        ankle: wrapped(slope - lean - hip + knee),
        ..*written
    };
    let (thigh, shin, foot, toes) = leg_bones(&trunk, plant.side, &bent);
    let limbs = match plant.side {
        Side::Near => &mut body.near,
        Side::Far => &mut body.far,
    };
    (limbs.thigh, limbs.shin, limbs.foot, limbs.toes) = (thigh, shin, foot, toes);
}

/// The angle between -180 and 180 that means the same.
fn wrapped(degrees: f32) -> f32 {
    (degrees + 180.0).rem_euclid(360.0) - 180.0
}

/// How far the toes point up from level.
fn slope_of(foot: &Bone) -> f32 {
    foot.turn.forward.y.atan2(foot.turn.forward.x).to_degrees()
}
