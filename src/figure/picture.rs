//! Puts body, things and arrows together into one picture: groups of paths, each group with its place and turn, so that
//! a movement only has to move the groups.

use super::camera::{Camera, Place};
use super::flesh::{self, Ball, EACH_SIDE, Layer, MIDDLE, Seen};
use super::outline::{Circle, outline, push_number, push_point};
use super::scene::{Arrow, Figure, Prop, PropKind, Side, View};
use super::skeleton::{Body, Bone, Piece, sign};
use super::space::{Point, point};
use super::things;

/// The width of every picture. The height follows the body.
pub const WIDTH: f32 = 240.0;
/// The room above the highest point and below the floor.
const MARGIN: f32 = 10.0;

/// A path: its class and its data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stroke {
    /// What it is made of.
    pub class: &'static str,
    /// The data of the path.
    pub data: String,
}

/// Where a group lies: its origin, its turn in degrees, and how long its axis is on paper.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Lie {
    /// To the right.
    pub x: f32,
    /// Down.
    pub y: f32,
    /// Clockwise.
    pub degrees: f32,
    /// The length of the axis of the piece as it is seen.
    pub length: f32,
}

/// Paths that move together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The name under which it moves.
    pub class: &'static str,
    /// Where it lies.
    pub lie: Lie,
    /// Its paths, the farthest first.
    pub strokes: Vec<Stroke>,
    depth: f32,
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

    /// The part of the paper that shows every pose of the movement.
    fn frame(&self, camera: &Camera) -> Frame {
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

/// The part of the paper that a picture shows, before it is moved to the origin.
#[derive(Debug)]
struct Frame {
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
    middle: f32,
    height: f32,
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

/// Every circle of the body as it is seen, with its class.
#[must_use]
pub fn circles(body: &Body, camera: &Camera) -> Vec<(&'static str, Circle)> {
    let mut circles = Vec::new();
    for_each_layer(|side, layer| {
        let bone = body.piece(side, layer.piece);
        let out = sign(side);
        for shape in layer.shapes {
            for (x, y, z, r) in shape.balls {
                let place = camera.see(bone.place(point(*x, *y, z * out)));
                circles.push((flesh::class(side, layer.piece), Circle::at(place, *r)));
            }
        }
    });
    circles
}

fn for_each_layer(mut act: impl FnMut(Side, &Layer)) {
    for layer in MIDDLE {
        act(Side::Near, layer);
    }
    for side in [Side::Near, Side::Far] {
        for layer in EACH_SIDE {
            act(side, layer);
        }
    }
}

/// The groups of the body, its muscles, and what it holds.
fn groups(figure: &Figure, body: &Body, camera: &Camera) -> Vec<Group> {
    let mut groups = Vec::new();
    for_each_layer(|side, layer| {
        let bone = body.piece(side, layer.piece);
        let mut group = group_on(&bone, side, layer.piece, camera);
        group.depth += layer.nearer;
        let facing = camera.faces(body.head.turn.forward);
        for shape in layer.shapes {
            let visible = match shape.seen {
                Seen::Always => true,
                Seen::FromFront => facing > 0.5,
                Seen::NotFromFront => facing <= 0.5,
                Seen::Facing => shape.balls.first().is_some_and(|(x, _, z, _)| {
                    camera.faces(bone.turn.apply(point(*x, 0.0, *z))) > 0.1
                }),
            };
            if visible {
                group.push(shape.paint, shape.balls, &bone, side, camera);
            }
        }
        groups.push(group);
    });
    for muscle in figure.muscles {
        let (piece, balls) = flesh::muscle(muscle.kind);
        let bone = body.piece(muscle.side, piece);
        let mut group = group_on(&bone, muscle.side, piece, camera);
        // In front of its own leg and of the trunk, behind the arm.
        group.depth += if muscle.side == Side::Near || figure.view == View::Front {
            10.0
        } else {
            2.0
        };
        if piece == Piece::Trunk {
            let thigh = group_on(
                &body.piece(muscle.side, Piece::Thigh),
                muscle.side,
                Piece::Thigh,
                camera,
            );
            group.depth = group.depth.max(thigh.depth + 0.3);
        } else {
            group.depth -= 8.0;
        }
        group.push("muscle", balls, &bone, muscle.side, camera);
        groups.push(group);
    }
    for prop in figure.props.iter().filter(|prop| !prop.at.is_empty()) {
        groups.extend(held(prop, body, camera, figure.view));
    }
    groups
}

/// An empty group that moves with a piece.
fn group_on(bone: &Bone, side: Side, piece: Piece, camera: &Camera) -> Group {
    let end = bone.place(piece.axis());
    Group {
        class: flesh::class(side, piece),
        lie: lie(camera.see(bone.joint), camera.see(end)),
        strokes: Vec::new(),
        depth: camera.see(bone.joint.towards(end, 0.5)).depth,
    }
}

/// Where a group lies whose axis runs from one place to another.
fn lie(from: Place, to: Place) -> Lie {
    let (x, y) = (to.x - from.x, to.y - from.y);
    Lie {
        x: from.x,
        y: from.y,
        degrees: (-x).atan2(y).to_degrees(),
        length: x.hypot(y),
    }
}

impl Group {
    /// Adds the outline round some balls, as it is seen from within the group.
    fn push(
        &mut self,
        class: &'static str,
        balls: &[Ball],
        bone: &Bone,
        side: Side,
        camera: &Camera,
    ) {
        let out = sign(side);
        let circles: Vec<(Point, f32)> = balls
            .iter()
            .map(|(x, y, z, r)| (bone.place(point(*x, *y, z * out)), *r))
            .collect();
        self.push_round(class, &circles, camera);
    }

    fn push_round(&mut self, class: &'static str, balls: &[(Point, f32)], camera: &Camera) {
        let (sin, cos) = (-self.lie.degrees).to_radians().sin_cos();
        let circles: Vec<Circle> = balls
            .iter()
            .map(|(middle, r)| {
                let place = camera.see(*middle);
                let (x, y) = (place.x - self.lie.x, place.y - self.lie.y);
                Circle {
                    x: x * cos - y * sin,
                    y: x * sin + y * cos,
                    r: *r,
                }
            })
            .collect();
        self.strokes.push(Stroke {
            class,
            data: outline(&circles),
        });
    }
}

/// A thing that the body holds or wears, drawn between or in front of the parts that it belongs to.
fn held(prop: &Prop, body: &Body, camera: &Camera, view: View) -> Option<Group> {
    let spots = things::held(prop, body);
    let (first, last) = (*spots.first()?, *spots.last()?);
    let middle = first.0.towards(last.0, 0.5);
    let seen = camera.see(middle);
    let mut group = Group {
        class: "thing",
        lie: lie(camera.see(first.0), camera.see(last.0)),
        strokes: Vec::new(),
        depth: seen.depth,
    };
    let away = point(prop.x, prop.y, 0.0);
    match prop.kind {
        PropKind::Ball => {
            group.push_round("ball", &[(middle + away, prop.width / 2.0)], camera);
        }
        PropKind::Pillow => {
            let edge = prop.height / 2.0;
            let half = prop.width / 2.0 - edge;
            let ends = [point(-half, 0.0, 0.0), point(half, 0.0, 0.0)];
            let balls = ends.map(|end| (middle + away + end, edge));
            group.push_round("soft", &balls, camera);
            group.depth -= 0.5;
        }
        PropKind::Band if view == View::Side => {
            let balls: Vec<(Point, f32)> = spots
                .iter()
                .map(|(at, radius)| (*at + away, radius + 1.0))
                .collect();
            group.push_round("band", &balls, camera);
            group.depth = 40.0;
        }
        _ => {
            let (from, to) = (camera.see(first.0), camera.see(last.0));
            let apart = (to.x - from.x).hypot(to.y - from.y).max(1.0);
            let longer = (first.1 - 1.0) / apart;
            let balls = [-longer, 1.0 + longer]
                .map(|part| (first.0.towards(last.0, part) + away, prop.height / 2.0));
            group.push_round("strap", &balls, camera);
            group.depth = 60.0;
        }
    }
    Some(group)
}

/// An arrow as a line with a head.
fn drawn(arrow: &Arrow, body: &Body, camera: &Camera) -> Vec<Stroke> {
    let at = camera.see(body.spot(arrow.at).0);
    let place = |(right, up): (f32, f32)| (at.x + right, at.y - up);
    let (from, to) = (place(arrow.from), place(arrow.to));
    let (x, y) = (to.0 - from.0, to.1 - from.1);
    let length = x.hypot(y).max(1.0);
    let left = (y / length, -x / length);
    let bow = (
        f32::midpoint(from.0, to.0) + left.0 * arrow.bow * 2.0,
        f32::midpoint(from.1, to.1) + left.1 * arrow.bow * 2.0,
    );
    // The head follows the curve where it ends.
    let (end_x, end_y) = (to.0 - bow.0, to.1 - bow.1);
    let end_length = end_x.hypot(end_y).max(1.0);
    let end = (end_x / end_length, end_y / end_length);
    let wing = |side: f32| {
        (
            to.0 - end.0 * 6.5 - end.1 * side * 5.0,
            to.1 - end.1 * 6.5 + end.0 * side * 5.0,
        )
    };
    let mut data = String::new();
    push_point(&mut data, 'M', from);
    push_point(&mut data, 'Q', bow);
    data.push(' ');
    push_number(&mut data, to.0);
    data.push(' ');
    push_number(&mut data, to.1);
    push_point(&mut data, 'M', wing(1.0));
    push_point(&mut data, 'L', to);
    push_point(&mut data, 'L', wing(-1.0));
    vec![Stroke {
        class: "arrow",
        data,
    }]
}
