//! An arrow beside a part of the body.

use super::camera::Camera;
use super::outline::{push_number, push_point};
use super::picture::Stroke;
use super::scene::Arrow;
use super::skeleton::Body;

/// An arrow as a line with a head.
pub fn drawn(arrow: &Arrow, body: &Body, camera: &Camera) -> Vec<Stroke> {
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
