//! A picture as text: SVG for static pages and tests.

use super::group::{Group, Lie};
use super::outline::push_number;
use super::picture::{Picture, Stroke, WIDTH};

/// The place of a group as the value of an SVG transform.
#[must_use]
pub fn placed(lie: &Lie) -> String {
    let mut text = String::from("translate(");
    push_number(&mut text, lie.x);
    text.push(' ');
    push_number(&mut text, lie.y);
    text.push_str(")rotate(");
    push_number(&mut text, lie.degrees);
    text.push(')');
    text
}

/// The view box of a picture.
#[must_use]
pub fn view_box(picture: &Picture) -> String {
    let mut text = String::new();
    for number in [picture.left, picture.top, WIDTH, picture.height] {
        if !text.is_empty() {
            text.push(' ');
        }
        push_number(&mut text, number);
    }
    text
}

/// Where the whole of a picture lies: mirrored it runs from right to left.
#[must_use]
pub fn turned(picture: &Picture) -> Option<String> {
    picture.mirrored.then(|| {
        let mut text = String::from("translate(");
        push_number(&mut text, 2.0 * picture.left + WIDTH);
        text.push_str(" 0)scale(-1 1)");
        text
    })
}

/// The picture as SVG with a name for those who do not see it.
#[must_use]
pub fn to_svg(picture: &Picture, name: &str) -> String {
    let mut svg = String::from("<svg class=\"");
    svg.push_str(picture.class());
    svg.push_str("\" role=\"img\" viewBox=\"");
    svg.push_str(&view_box(picture));
    svg.push_str("\" aria-label=\"");
    svg.push_str(
        &name
            .replace('&', "&amp;")
            .replace('"', "&quot;")
            .replace('<', "&lt;"),
    );
    svg.push_str("\">");
    let turned = turned(picture);
    if let Some(turned) = &turned {
        svg.push_str("<g transform=\"");
        svg.push_str(turned);
        svg.push_str("\">");
    }
    picture
        .behind
        .iter()
        .for_each(|stroke| push_stroke(&mut svg, stroke));
    if !picture.ghost.is_empty() {
        svg.push_str("<g class=\"ghost\">");
        picture
            .ghost
            .iter()
            .for_each(|group| push_group(&mut svg, group));
        svg.push_str("</g>");
    }
    svg.push_str("<g class=\"body\">");
    picture
        .body
        .iter()
        .for_each(|group| push_group(&mut svg, group));
    svg.push_str("</g>");
    picture
        .arrows
        .iter()
        .for_each(|stroke| push_stroke(&mut svg, stroke));
    if turned.is_some() {
        svg.push_str("</g>");
    }
    svg.push_str("</svg>");
    svg
}

fn push_group(svg: &mut String, group: &Group) {
    svg.push_str("<g class=\"");
    svg.push_str(group.class);
    svg.push_str("\" transform=\"");
    svg.push_str(&placed(&group.lie));
    svg.push_str("\">");
    group
        .strokes
        .iter()
        .for_each(|stroke| push_stroke(svg, stroke));
    svg.push_str("</g>");
}

fn push_stroke(svg: &mut String, stroke: &Stroke) {
    svg.push_str("<path class=\"");
    svg.push_str(stroke.class);
    svg.push_str("\" d=\"");
    svg.push_str(&stroke.data);
    svg.push_str("\"/>");
}
