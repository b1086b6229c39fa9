//! The part of the paper that shows every pose of a movement.

use super::camera::Camera;
use super::group::circles;
use super::outline::Circle;
use super::scene::{Figure, PropKind};
use super::things;

/// The room above the highest point and below the floor.
const MARGIN: f32 = 10.0;

/// The part of the paper that a picture shows, before it is moved to the origin.
#[derive(Debug)]
pub struct Frame {
    /// The left end of what is shown.
    pub left: f32,
    /// Its right end.
    pub right: f32,
    /// The upper edge of the paper.
    pub top: f32,
    /// The lower edge of the paper.
    pub bottom: f32,
    /// The middle of what is shown, from left to right.
    pub middle: f32,
    /// The height of the paper.
    pub height: f32,
}

impl Default for Frame {
    fn default() -> Self {
        Self {
            left: f32::MAX,
            right: f32::MIN,
            top: 0.0,
            bottom: 0.0,
            middle: 0.0,
            height: 0.0,
        }
    }
}

impl Frame {
    fn include(&mut self, circle: &Circle) {
        self.left = self.left.min(circle.x - circle.r);
        self.right = self.right.max(circle.x + circle.r);
        self.top = self.top.min(circle.y - circle.r);
        self.bottom = self.bottom.max(circle.y + circle.r);
    }

    fn finish(mut self) -> Self {
        self.middle = f32::midpoint(self.left, self.right).round();
        self.top = (self.top - MARGIN).floor();
        self.bottom = (self.bottom + MARGIN).ceil();
        self.height = self.bottom - self.top;
        self
    }
}

impl Figure {
    /// The part of the paper that shows every pose of the movement.
    pub(super) fn frame(&self, camera: &Camera) -> Frame {
        let mut frame = Frame::default();
        for part in [0.0, 0.5, 1.0] {
            let body = self.body(part);
            for (_, circle) in circles(&body, camera) {
                frame.include(&circle);
            }
        }
        let still = self
            .props
            .iter()
            .filter(|prop| prop.at.is_empty() && prop.kind != PropKind::Wall);
        for prop in still {
            for circle in things::circles(prop, camera) {
                frame.include(&circle);
            }
        }
        let end = self.body(1.0);
        for arrow in self.arrows {
            let at = camera.see(end.spot(arrow.at).0);
            for (x, y) in [arrow.from, arrow.to] {
                frame.include(&Circle {
                    x: at.x + x,
                    y: at.y - y,
                    r: 4.0,
                });
            }
        }
        frame.finish()
    }
}
