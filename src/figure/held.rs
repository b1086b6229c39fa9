//! A thing that the body holds or wears: a ball, a pillow, a band or a belt.

use super::camera::Camera;
use super::group::{Group, lie};
use super::scene::{Prop, PropKind, View};
use super::skeleton::Body;
use super::space::{Point, point};

/// A thing that the body holds or wears, drawn between or in front of the parts that it belongs to.
pub fn held(prop: &Prop, body: &Body, camera: &Camera, view: View) -> Option<Group> {
    let spots: Vec<(Point, f32)> = prop.at.iter().map(|spot| body.spot(*spot)).collect();
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
