//! The movement as CSS: for each moving group its places on the way, at the pace of the dose. The style belongs to the
//! page's own stylesheet, so that it needs neither the app nor a script.

use super::group::Lie;
use super::outline::push_number;
use super::scene::{Figure, Side};
use std::f32::consts::PI;

/// Into how many stretches each way is cut. Between two stops the browser goes straight, which is off by less than one
/// unit even where a knee bends by 90 degrees.
pub const STRETCHES: u8 = 4;

/// Seconds for each part of the movement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// From the start to the end.
    pub there: f32,
    /// At the end.
    pub hold: f32,
    /// From the end to the start.
    pub back: f32,
    /// At the start.
    pub rest: f32,
}

/// What a stretch or a hold takes, whose dose names no tempo: slow, with a short stop to look at.
const CALM: (u8, u8, u8) = (3, 2, 2);

impl Figure {
    /// Whether anything moves.
    #[must_use]
    pub fn moves(&self) -> bool {
        self.start != self.end
    }

    /// The pace for a tempo in seconds down, held and up. Which way is down shows the body: where it is lower.
    #[must_use]
    pub fn pace(&self, tempo: Option<(u8, u8, u8)>) -> Pace {
        let (down, hold, up) = tempo.unwrap_or(CALM);
        let (down, up) = (f32::from(down), f32::from(up));
        let (there, back) = if self.rises() { (up, down) } else { (down, up) };
        Pace {
            there,
            hold: f32::from(hold).max(0.2),
            back,
            rest: 0.4,
        }
    }

    /// Whether the body is higher at the end than at the start.
    #[must_use]
    pub fn rises(&self) -> bool {
        // Head, hips, knees and ankles, each with about the weight of what hangs on it.
        let height = |part: f32| {
            let body = self.body(part);
            let legs = [Side::Near, Side::Far].map(|side| {
                let limbs = body.limbs(side);
                limbs.shin.joint.y + 0.5 * limbs.foot.joint.y
            });
            4.0 * (body.head.joint.y + body.trunk.joint.y) + legs.iter().sum::<f32>()
        };
        height(1.0) > height(0.0)
    }

    /// The movement of the drawing with this id. It begins at the end pose, which is what stands still until then.
    #[must_use]
    pub fn keyframes(&self, id: &str, pace: Pace) -> String {
        let stops: Vec<Vec<(&str, Lie)>> = (0..=STRETCHES)
            .map(|stop| self.lies(f32::from(stop) / f32::from(STRETCHES)))
            .collect();
        let mut css = String::new();
        let mut done: Vec<&str> = Vec::new();
        let Some(last) = stops.last() else {
            return css;
        };
        for (place, (class, base)) in last.iter().enumerate() {
            let way: Vec<Lie> = stops
                .iter()
                .filter_map(|stop| stop.get(place).map(|(_, lie)| *lie))
                .collect();
            let still = way.iter().all(|lie| same(lie, base));
            if still || done.contains(class) {
                continue;
            }
            done.push(class);
            push_rule(&mut css, id, class);
            push_frames(&mut css, &unwound(way), base, pace);
            css.push('}');
        }
        let mut whole = format!(
            "[data-figure={id}] .play{{display:flex}}[data-figure={id}] .body>g{{animation-duration:"
        );
        push_number(&mut whole, pace.there + pace.hold + pace.back + pace.rest);
        // Whoever works along begins at the start, in the middle of the short rest there.
        whole.push_str("s;--from-start:-");
        push_number(&mut whole, pace.hold + pace.back + pace.rest / 2.0);
        whole.push_str("s}");
        whole + css.as_str()
    }
}

/// Whether two places cannot be told apart on the screen.
fn same(one: &Lie, other: &Lie) -> bool {
    (one.x - other.x).abs() < 0.1
        && (one.y - other.y).abs() < 0.1
        && (one.degrees - other.degrees).abs() < 0.2
        && (one.length - other.length).abs() < 0.2
}

/// The way without jumps by a whole turn.
fn unwound(mut way: Vec<Lie>) -> Vec<Lie> {
    let mut before = way.last().map_or(0.0, |lie| lie.degrees);
    for lie in way.iter_mut().rev() {
        lie.degrees = before + (lie.degrees - before + 180.0).rem_euclid(360.0) - 180.0;
        before = lie.degrees;
    }
    way
}

fn push_rule(css: &mut String, id: &str, class: &str) {
    css.push_str("[data-figure=");
    css.push_str(id);
    css.push_str("] .body>.");
    css.push_str(class);
    css.push_str("{animation-name:");
    css.push_str(id);
    css.push('-');
    css.push_str(class);
    css.push_str("}@keyframes ");
    css.push_str(id);
    css.push('-');
    css.push_str(class);
    css.push('{');
}

/// The stops in per cent of the whole: held at the end, back to the start, rest, and there again.
fn push_frames(css: &mut String, way: &[Lie], base: &Lie, pace: Pace) {
    let whole = pace.there + pace.hold + pace.back + pace.rest;
    let last = way.len().saturating_sub(1).max(1);
    for (stop, lie) in way.iter().enumerate() {
        // Slow at both ends and quick between, as limbs move.
        let part = count(stop) / count(last);
        let time = (1.0 - 2.0 * part).acos() / PI;
        let back = pace.hold + pace.back * (1.0 - time);
        push_number(css, 100.0 * back / whole);
        if stop == last {
            css.push_str("%,0%,to");
        } else {
            css.push_str("%,");
            push_number(css, 100.0 * (whole - pace.there * (1.0 - time)) / whole);
            css.push('%');
        }
        push_transform(css, lie, base);
    }
}

/// Half a unit is less than a pixel on most screens, and finer steps cost 1 kB in the single file.
fn push_transform(css: &mut String, lie: &Lie, base: &Lie) {
    let halves = |number: f32| (2.0 * number).round() / 2.0;
    css.push_str("{transform:translate(");
    push_number(css, halves(lie.x));
    css.push_str("px,");
    push_number(css, halves(lie.y));
    css.push_str("px)rotate(");
    push_number(css, lie.degrees);
    css.push_str("deg)");
    let longer = lie.length / base.length.max(1.0);
    if (longer - 1.0).abs() > 0.02 {
        css.push_str("scale(1,");
        push_number(css, 100.0 * longer);
        css.push_str("%)");
    }
    css.push('}');
}

fn count(number: usize) -> f32 {
    u8::try_from(number).map_or(0.0, f32::from)
}
