//! What stands and lies around the body: boxes, boards and bands of round-edged shapes in space.

use super::camera::Camera;
use super::outline::{Circle, outline};
use super::scene::{Prop, PropKind};
use super::space::{Point, point};

/// Half the depth of what the body lies on.
const HALF_DEPTH: f32 = 24.0;

/// A round-edged piece of a thing: its class, and the balls that it lies round.
type Piece = (&'static str, Vec<(Point, f32)>);

/// A thing as paths: for each its class and its data. They lie in the place of the whole picture.
#[must_use]
pub fn drawn(prop: &Prop, camera: &Camera) -> Vec<(&'static str, String)> {
    let outlined = |(class, balls): Piece| {
        let circles: Vec<Circle> = balls
            .iter()
            .map(|(middle, radius)| Circle::at(camera.see(*middle), *radius))
            .collect();
        (class, outline(&circles))
    };
    pieces(prop).into_iter().map(outlined).collect()
}

/// The circles of a thing that stands by itself, for the size of the picture.
#[must_use]
pub fn circles(prop: &Prop, camera: &Camera) -> Vec<Circle> {
    pieces(prop)
        .into_iter()
        .flat_map(|(_, balls)| balls)
        .map(|(middle, radius)| Circle::at(camera.see(middle), radius))
        .collect()
}

fn pieces(prop: &Prop) -> Vec<Piece> {
    let Prop {
        x,
        y,
        width,
        height,
        ..
    } = *prop;
    let top = y + height;
    let right = x + width;
    let leg = |at: f32, lean: f32| -> Piece {
        let foot = point(at + lean, 1.4, 0.0);
        ("wood", vec![(foot, 1.4), (point(at, top - 2.0, 0.0), 1.6)])
    };
    match prop.kind {
        PropKind::Wall => vec![box_of("wall", x, right, 0.0, 420.0, 0.0, 0.0)],
        PropKind::Mat => vec![box_of("mat", x, right, y, top, HALF_DEPTH, 1.2)],
        PropKind::Step => vec![box_of("wood", x, right, y, top, 0.0, 1.6)],
        PropKind::Pillow => vec![box_of(
            "soft",
            x,
            right,
            y,
            top,
            0.0,
            (height / 2.0).min(6.0),
        )],
        PropKind::Ball => {
            let middle = point(x + width / 2.0, y + width / 2.0, 0.0);
            vec![("ball", vec![(middle, width / 2.0)])]
        }
        PropKind::Bed => vec![
            leg(x + 8.0, 0.0),
            leg(right - 8.0, 0.0),
            box_of("wood", x, right, top - 15.0, top - 9.0, 0.0, 1.5),
            box_of("soft", x, right, top - 11.0, top, 0.0, 4.0),
        ],
        PropKind::Bench => vec![
            leg(x + 7.0, -2.0),
            leg(right - 7.0, 2.0),
            box_of("soft", x, right, top - 6.0, top, 0.0, 2.6),
        ],
        PropKind::Sofa => vec![
            leg(x + 6.0, 0.0),
            leg(right - 6.0, 0.0),
            box_of("soft-back", x - 5.0, x + 9.0, 5.0, top + 26.0, 0.0, 6.0),
            box_of("soft", x, right, 5.0, top, 0.0, 5.0),
        ],
        PropKind::Chair => {
            let (back, front) = if width < 0.0 {
                (right + width.abs(), x + width)
            } else {
                (x, right)
            };
            let out = -width.signum();
            let seat = [back, front].map(|x| (point(x, top - 1.8, 0.0), 1.8));
            let foot = point(back + 2.0 * out, 1.5, 0.0);
            let head = point(back + 4.0 * out, top + 36.0, 0.0);
            vec![
                ("wood", vec![(foot, 1.5), (point(back, top, 0.0), 1.5)]),
                ("wood", vec![(point(back, top, 0.0), 1.5), (head, 1.5)]),
                (
                    "wood",
                    vec![
                        (point(front - out, 1.5, 0.0), 1.5),
                        (point(front + out, top, 0.0), 1.5),
                    ],
                ),
                (
                    "wood",
                    vec![(point(back + 2.6 * out, top + 22.0, 0.0), 2.2), (head, 2.2)],
                ),
                ("wood", seat.to_vec()),
            ]
        }
        PropKind::Band | PropKind::Belt => Vec::new(),
    }
}

/// A box with rounded edges.
fn box_of(
    class: &'static str,
    left: f32,
    right: f32,
    bottom: f32,
    top: f32,
    half_depth: f32,
    edge: f32,
) -> Piece {
    let mut corners = Vec::new();
    for x in [left + edge, right - edge] {
        for y in [bottom + edge, top - edge] {
            for z in [half_depth, -half_depth] {
                corners.push((point(x, y, z), edge));
            }
        }
    }
    (class, corners)
}
