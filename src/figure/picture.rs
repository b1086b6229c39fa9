//! Puts body, things and arrows together into one picture: groups of paths, each group with its place and turn, so that
//! a movement only has to move the groups.

use super::arrow::drawn;
use super::camera::Camera;
use super::frame::Frame;
use super::group::{Group, Lie, groups};
use super::outline::push_point;
use super::scene::{Figure, Prop, PropKind, View};
use super::things;

/// The width of every picture. The height follows the body.
pub const WIDTH: f32 = 240.0;

/// A path: its class and its data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stroke {
    /// What it is made of.
    pub class: &'static str,
    /// The data of the path.
    pub data: String,
}

/// A picture, ready to be written as SVG.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The left edge of the view box.
    pub left: f32,
    /// The upper edge of the view box.
    pub top: f32,
    /// The height of the view box; its width is [`WIDTH`].
    pub height: f32,
    /// Whether it is shown for the other side.
    pub mirrored: bool,
    /// Whether one side lies behind the other, and is shown paler.
    pub deep: bool,
    /// What stands behind the body.
    pub behind: Vec<Stroke>,
    /// The start pose, as a shadow; empty in a picture of the start pose.
    pub ghost: Vec<Group>,
    /// The body, the farthest group first.
    pub body: Vec<Group>,
    /// Arrows.
    pub arrows: Vec<Stroke>,
}

impl Picture {
    /// The class of the picture.
    #[must_use]
    pub fn class(&self) -> &'static str {
        if self.deep { "figure deep" } else { "figure" }
    }

    /// The same picture for the other side.
    #[must_use]
    pub fn mirrored(mut self) -> Self {
        self.mirrored = !self.mirrored;
        self
    }
}

/// Which poses a picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The end pose, with the start pose as its shadow, and the arrows.
    Whole,
    /// The start pose alone.
    Start,
    /// The end pose and the arrows.
    End,
}

impl Figure {
    /// The picture of this drawing.
    #[must_use]
    pub fn picture(&self, shown: Shown) -> Picture {
        let camera = Camera::of(self.view);
        let (start, end) = (self.body(0.0), self.body(1.0));
        let frame = self.frame(&camera);
        let solid = if shown == Shown::Start { &start } else { &end };
        let mut body = groups(self, solid, &camera);
        body.sort_by(|one, other| one.depth.total_cmp(&other.depth));
        let mut ghost = Vec::new();
        if shown == Shown::Whole && self.start != self.end {
            ghost = groups(self, &start, &camera);
            // A shadow has no face, no muscles, no sleeves and nothing in its hands.
            ghost.retain(|group| group.class != "thing");
            for group in &mut ghost {
                let sleeve = if group.class == "trunk" { "" } else { "shirt" };
                group.strokes.retain(|stroke| {
                    !matches!(stroke.class, "muscle" | "eye" | "shade" | "sole")
                        && stroke.class != sleeve
                });
            }
            ghost.retain(|group| !group.strokes.is_empty());
        }
        let arrows = self.arrows.iter().filter(|_| shown != Shown::Start);
        Picture {
            left: frame.middle - WIDTH / 2.0,
            top: frame.top,
            height: frame.height,
            mirrored: false,
            deep: self.view != View::Front,
            behind: self.behind(&camera, &frame),
            ghost,
            body,
            arrows: arrows
                .flat_map(|arrow| drawn(arrow, &end, &camera))
                .collect(),
        }
    }

    /// Where the groups of the body lie `part` of the way from the start to the end.
    #[must_use]
    pub fn lies(&self, part: f32) -> Vec<(&'static str, Lie)> {
        let camera = Camera::of(self.view);
        groups(self, &self.body(part), &camera)
            .into_iter()
            .map(|group| (group.class, group.lie))
            .collect()
    }

    /// The floor, and what stands on it.
    fn behind(&self, camera: &Camera, frame: &Frame) -> Vec<Stroke> {
        let mut strokes = Vec::new();
        let still = self.props.iter().filter(|prop| prop.at.is_empty());
        let (walls, others): (Vec<&Prop>, Vec<&Prop>) =
            still.partition(|prop| prop.kind == PropKind::Wall);
        let draw = |prop: &Prop| {
            let paths = things::drawn(prop, camera);
            paths
                .into_iter()
                .map(|(class, data)| Stroke { class, data })
        };
        for prop in walls {
            let (left, right) = (prop.x, prop.x + prop.width);
            let mut data = String::new();
            push_point(&mut data, 'M', (left, 0.0));
            push_point(&mut data, 'L', (left, frame.top));
            push_point(&mut data, 'L', (right, frame.top));
            push_point(&mut data, 'L', (right, 0.0));
            data.push('Z');
            strokes.push(Stroke {
                class: "wall",
                data,
            });
        }
        if matches!(self.view, View::Side | View::Front) {
            let mut data = String::new();
            push_point(&mut data, 'M', (frame.middle - WIDTH / 2.0 + 8.0, 1.2));
            push_point(&mut data, 'L', (frame.middle + WIDTH / 2.0 - 8.0, 1.2));
            strokes.push(Stroke {
                class: "ground",
                data,
            });
        }
        strokes.extend(others.into_iter().flat_map(draw));
        strokes
    }
}
