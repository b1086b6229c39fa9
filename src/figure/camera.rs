//! From where the body is seen: turns points in space into places on paper.

use super::scene::View;
use super::space::Point;

/// A place on paper, with `y` down as in SVG, and how near to whoever looks it is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Place {
    /// To the right.
    pub x: f32,
    /// Down.
    pub y: f32,
    /// Towards whoever looks.
    pub depth: f32,
}

/// The line of sight, as the sine and cosine of two angles.
#[derive(Clone, Copy, Debug)]
pub struct Camera {
    around: (f32, f32),
    above: (f32, f32),
}

impl Camera {
    /// The camera of a view.
    #[must_use]
    pub fn of(view: View) -> Self {
        let (around, above) = match view {
            View::Side => (0.0_f32, 0.0_f32),
            View::Front => (90.0, 0.0),
            View::Corner => (46.0, 22.0),
            View::Above => (0.0, 34.0),
        };
        Self {
            around: around.to_radians().sin_cos(),
            above: above.to_radians().sin_cos(),
        }
    }

    /// Where a point is seen.
    #[must_use]
    pub fn see(&self, point: Point) -> Place {
        let (sin, cos) = self.around;
        let (x, near) = (point.x * cos - point.z * sin, point.x * sin + point.z * cos);
        let (sin, cos) = self.above;
        Place {
            x,
            y: near * sin - point.y * cos,
            depth: point.y * sin + near * cos,
        }
    }

    /// How much a direction points at whoever looks: from -1 to 1.
    #[must_use]
    pub fn faces(&self, direction: Point) -> f32 {
        let length = direction.length();
        if length > 0.0 {
            self.see(direction).depth / length
        } else {
            0.0
        }
    }
}
