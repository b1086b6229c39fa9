//! The drawing of an exercise: the end pose with the start pose as its shadow, and a switch that shows the movement.
//! The switch is a native checkbox and the movement is CSS, so that both work before the app is there.

use super::element::{element, marked, words};
use crate::figure::{Figure, Group, Picture, Shown, Stroke, placed, turned, view_box};
use crate::guide::{Exercise, ui};
#[cfg(not(target_arch = "wasm32"))]
use crate::guide::{QuestionId, SELF_TESTS};
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag};
use yew::{AttrValue, Html};

/// The drawing on an exercise's card.
pub fn exercise_figure(exercise: &Exercise, mirrored: bool) -> Html {
    let mut parts = vec![stills(&exercise.figure, mirrored)];
    if exercise.figure.moves() {
        parts.push(element(
            "label",
            "play",
            vec![
                marked("input", &["type"], &["checkbox"], vec![]),
                words("span", "", ui::FIGURE_PLAY),
            ],
        ));
    }
    marked(
        "div",
        &["class", "data-figure"],
        &["movement", exercise.id],
        parts,
    )
}

/// The drawing without a switch, for the player, which says by the class of the movement whether it moves.
pub fn played_figure(exercise: &Exercise, mirrored: bool, class: &'static str) -> Html {
    let parts = vec![stills(&exercise.figure, mirrored)];
    marked(
        "div",
        &["class", "data-figure"],
        &[class, exercise.id],
        parts,
    )
}

fn stills(drawing: &Figure, mirrored: bool) -> Html {
    let mut stills = Vec::new();
    if drawing.moves() {
        // Start and end side by side take the place of the movement on paper, and where motion is not wanted.
        stills.push(svg(drawing, Shown::Start, mirrored));
    }
    stills.push(svg(drawing, Shown::Whole, mirrored));
    element("div", "stills", stills)
}

/// The drawing of a self-test, for the static pages; none when the question has none. The question itself says in words
/// what the drawing shows.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn self_test_figure(question: QuestionId) -> Option<Html> {
    let (_, drawing) = SELF_TESTS.iter().find(|(id, _)| *id == question)?;
    Some(svg(drawing, Shown::End, false))
}

/// One picture. The whole movement has a name that tells it; a single pose has none, because other words beside it do.
pub fn svg(drawing: &Figure, shown: Shown, mirrored: bool) -> Html {
    let mut picture = drawing.picture(shown);
    if mirrored {
        picture = picture.mirrored();
    }
    let box_of = view_box(&picture);
    let parts = layers(&picture);
    if shown != Shown::Whole {
        let class = if shown == Shown::Start {
            start_class(&picture)
        } else {
            picture.class()
        };
        let values = vec![class.into(), "true".into(), box_of.into()];
        return node("svg", &["class", "aria-hidden", "viewBox"], values, parts);
    }
    let values = vec![
        picture.class().into(),
        "img".into(),
        drawing.description(mirrored).into(),
        box_of.into(),
    ];
    node(
        "svg",
        &["class", "role", "aria-label", "viewBox"],
        values,
        parts,
    )
}

fn start_class(picture: &Picture) -> &'static str {
    if picture.deep {
        "figure deep start"
    } else {
        "figure start"
    }
}

fn layers(picture: &Picture) -> Vec<Html> {
    let group = |class: &'static str, groups: &[Group]| {
        let parts = groups.iter().map(group).collect();
        node("g", &["class"], vec![class.into()], parts)
    };
    let mut parts: Vec<Html> = picture.behind.iter().map(stroke).collect();
    if !picture.ghost.is_empty() {
        parts.push(group("ghost", &picture.ghost));
    }
    parts.push(group("body", &picture.body));
    parts.extend(picture.arrows.iter().map(stroke));
    match turned(picture) {
        Some(turned) => vec![node("g", &["transform"], vec![turned.into()], parts)],
        None => parts,
    }
}

fn group(group: &Group) -> Html {
    let values = vec![group.class.into(), placed(&group.lie).into()];
    let parts = group.strokes.iter().map(stroke).collect();
    node("g", &["class", "transform"], values, parts)
}

fn stroke(stroke: &Stroke) -> Html {
    let values = vec![stroke.class.into(), stroke.data.clone().into()];
    node("path", &["class", "d"], values, vec![])
}

/// An element of SVG with attributes that are made while the page is shown.
#[inline(never)]
fn node(
    tag: &'static str,
    names: &'static [&'static str],
    values: Vec<AttrValue>,
    children: Vec<Html>,
) -> Html {
    let mut element = VTag::new(tag);
    element.set_attributes(Attributes::Dynamic {
        keys: names,
        values: values
            .into_iter()
            .map(|value| Some(AttributeOrProperty::Attribute(value)))
            .collect(),
    });
    element.add_children(children);
    element.into()
}
