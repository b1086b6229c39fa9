//! Points and turns in space, in the units of the skeleton. `x` is forward, `y` up and `z` to the near side.

use std::ops::{Add, Sub};

/// A point, or the way from one point to another.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// Forward, and on the screen to the right.
    pub x: f32,
    /// Up.
    pub y: f32,
    /// To the near side, and towards whoever looks.
    pub z: f32,
}

/// The point with these places.
pub const fn point(x: f32, y: f32, z: f32) -> Point {
    Point { x, y, z }
}

impl Point {
    /// How far the point is from the origin.
    #[must_use]
    pub fn length(self) -> f32 {
        (self.x * self.x + self.y * self.y + self.z * self.z).sqrt()
    }

    /// The point that lies `part` of the way from here to `other`.
    #[must_use]
    pub fn towards(self, other: Self, part: f32) -> Self {
        self + (other - self).times(part)
    }

    /// The way `factor` times as far.
    #[must_use]
    pub fn times(self, factor: f32) -> Self {
        point(self.x * factor, self.y * factor, self.z * factor)
    }
}

impl Add for Point {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        point(self.x + other.x, self.y + other.y, self.z + other.z)
    }
}

impl Sub for Point {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + other.times(-1.0)
    }
}

/// A turn: where the directions forward, up and near point to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    /// Where forward points to.
    pub forward: Point,
    /// Where up points to.
    pub up: Point,
    /// Where near points to.
    pub near: Point,
}

impl Turn {
    /// No turn at all.
    pub const NONE: Self = Self {
        forward: point(1.0, 0.0, 0.0),
        up: point(0.0, 1.0, 0.0),
        near: point(0.0, 0.0, 1.0),
    };

    /// Round the axis that points to the near side: forward turns up.
    #[must_use]
    pub fn back(self, degrees: f32) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        self.then(&Self {
            forward: point(cos, sin, 0.0),
            up: point(-sin, cos, 0.0),
            near: Self::NONE.near,
        })
    }

    /// Round the axis that points forward: up turns to the near side.
    #[must_use]
    pub fn aside(self, degrees: f32) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        self.then(&Self {
            forward: Self::NONE.forward,
            up: point(0.0, cos, sin),
            near: point(0.0, -sin, cos),
        })
    }

    /// Round the axis that points up: near turns forward.
    #[must_use]
    pub fn about(self, degrees: f32) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        self.then(&Self {
            forward: point(cos, 0.0, -sin),
            up: Self::NONE.up,
            near: point(sin, 0.0, cos),
        })
    }

    /// Where a point of the turned thing lies.
    #[must_use]
    pub fn apply(&self, point: Point) -> Point {
        self.forward.times(point.x) + self.up.times(point.y) + self.near.times(point.z)
    }

    fn then(&self, inner: &Self) -> Self {
        Self {
            forward: self.apply(inner.forward),
            up: self.apply(inner.up),
            near: self.apply(inner.near),
        }
    }
}
