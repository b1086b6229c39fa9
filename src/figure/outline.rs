//! The outline round several circles, as a rubber band would lie round coins: limbs, clothes and most things are drawn
//! this way.

use super::camera::Place;
use std::f32::consts::TAU;

/// A circle on paper.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Circle {
    /// Its middle, to the right.
    pub x: f32,
    /// Its middle, down.
    pub y: f32,
    /// Its radius.
    pub r: f32,
}

impl Circle {
    /// A circle round a place.
    #[must_use]
    pub fn at(place: Place, r: f32) -> Self {
        Self {
            x: place.x,
            y: place.y,
            r,
        }
    }

    fn edge(&self, angle: f32) -> (f32, f32) {
        let (sin, cos) = angle.sin_cos();
        (self.x + self.r * cos, self.y + self.r * sin)
    }

    /// How far the circle reaches in a direction.
    fn reach(&self, angle: f32) -> f32 {
        let (sin, cos) = angle.sin_cos();
        self.x * cos + self.y * sin + self.r
    }

    /// The direction from which on, turning clockwise on paper, `other` reaches farther than this circle; none when it
    /// never does.
    fn overtaken_by(&self, other: &Self) -> Option<f32> {
        let (x, y) = (other.x - self.x, other.y - self.y);
        let apart = x.hypot(y);
        let ratio = (self.r - other.r) / apart;
        (apart > 0.01 && ratio.abs() < 1.0).then(|| y.atan2(x) - ratio.acos())
    }
}

/// The outline as the data of an SVG path; empty without circles.
#[must_use]
pub fn outline(circles: &[Circle]) -> String {
    let mut path = String::new();
    let farthest = |angle: f32| {
        circles
            .iter()
            .max_by(|one, other| one.reach(angle).total_cmp(&other.reach(angle)))
    };
    // Not along an axis, where two equal circles reach equally far.
    let first = 0.123_f32;
    let Some(mut circle) = farthest(first) else {
        return path;
    };
    let mut angle = first;
    let mut stretches: Vec<(&Circle, f32, f32)> = Vec::new();
    for _ in 0..=circles.len() * 2 {
        let next = circles
            .iter()
            .filter(|other| *other != circle)
            .filter_map(|other| {
                let at = circle.overtaken_by(other)?;
                Some(((at - angle - 0.000_1).rem_euclid(TAU), other))
            })
            .min_by(|one, other| one.0.total_cmp(&other.0));
        let turn = next.map_or(TAU, |(turn, _)| turn);
        let end = (angle + turn + 0.000_1).min(first + TAU);
        stretches.push((circle, angle, end));
        let Some((_, other)) = next else { break };
        if end >= first + TAU {
            break;
        }
        (circle, angle) = (other, end);
    }
    // The way round began in the middle of a stretch: its two ends are one.
    if let [(one, _, to), .., (other, _, end)] = stretches.as_mut_slice()
        && one == other
    {
        *end = *to + TAU;
        stretches.remove(0);
    }
    draw(&mut path, &stretches);
    path
}

fn draw(path: &mut String, stretches: &[(&Circle, f32, f32)]) {
    for (place, (circle, from, to)) in stretches.iter().enumerate() {
        let (start, end) = (circle.edge(*from), circle.edge(*to));
        push_point(path, if place == 0 { 'M' } else { 'L' }, start);
        // An arc needs two ends that differ: a whole circle is drawn as two halves.
        if to - from > 6.0 {
            push_arc(path, circle.r, circle.edge(from + 3.0), false);
        }
        if to - from > 0.01 {
            // Half a circle is the same either way. Which side of half it falls on differs between machines, and the
            // page is built on one and shown on another.
            let large = to - from > std::f32::consts::PI + 0.01 && to - from <= 6.0;
            push_arc(path, circle.r, end, large);
        }
    }
    path.push('Z');
}

fn push_arc(path: &mut String, radius: f32, end: (f32, f32), large: bool) {
    path.push('A');
    push_number(path, radius);
    path.push(' ');
    push_number(path, radius);
    path.push_str(if large { " 0 1 1 " } else { " 0 0 1 " });
    push_number(path, end.0);
    path.push(' ');
    push_number(path, end.1);
}

/// A command of a path with one point.
pub fn push_point(path: &mut String, command: char, point: (f32, f32)) {
    path.push(command);
    push_number(path, point.0);
    path.push(' ');
    push_number(path, point.1);
}

/// A number with one digit after the point, as short as it gets. The formatting of the standard library would cost the
/// browser's program more than all limbs together.
pub fn push_number(text: &mut String, number: f32) {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "places on paper are small, and a cast never panics"
    )]
    let tenths = (number * 10.0).round() as i32;
    if tenths < 0 {
        text.push('-');
    }
    let tenths = tenths.unsigned_abs();
    let (whole, tenth) = (tenths / 10, tenths % 10);
    if whole > 0 || tenth == 0 {
        let mut power = 1;
        while whole / power > 9 {
            power *= 10;
        }
        while power > 0 {
            push_digit(text, whole / power % 10);
            power /= 10;
        }
    }
    if tenth > 0 {
        text.push('.');
        push_digit(text, tenth);
    }
}

fn push_digit(text: &mut String, digit: u32) {
    text.push(char::from_digit(digit, 10).unwrap_or('0'));
}
