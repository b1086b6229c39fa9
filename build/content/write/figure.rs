//! Drawings as Rust code.

use crate::content::read::{Arrow, Figure, Pose, Prop, SelfTest, Sided};

/// A drawing.
pub fn figure(figure: &Figure) -> String {
    let Figure {
        view,
        posture,
        rests,
        height,
        ..
    } = figure;
    let muscles = join(&figure.muscles, |(side, kind)| {
        format!("Working {{ side: Side::{side}, kind: Muscle::{kind} }}")
    });
    format!(
        "Figure {{ view: View::{view}, posture: Posture::{posture}, start: {start}, end: {end}, rests: {rests}, \
         height: {height:?}, planted: &[{planted}], props: &[{props}], muscles: &[{muscles}], arrows: &[{arrows}] }}",
        start = pose(&figure.start),
        end = pose(&figure.end),
        rests = spot(rests),
        planted = join(&figure.planted, spot),
        props = join(&figure.props, prop),
        arrows = join(&figure.arrows, arrow),
    )
}

/// The drawing of a self-test with its question.
pub fn self_test(test: &SelfTest) -> String {
    let question = test.question.unwrap_or_default();
    format!("(QuestionId({question}), {})", figure(&test.figure))
}

fn pose(pose: &Pose) -> String {
    let Pose {
        lean, tilt, head, ..
    } = pose;
    let leg = |[hip, out, turn, knee, ankle]: [f64; 5]| {
        format!(
            "Leg {{ hip: {hip:?}, out: {out:?}, turn: {turn:?}, knee: {knee:?}, ankle: {ankle:?} }}"
        )
    };
    let arm = |[raise, out, turn, elbow]: [f64; 4]| {
        format!("Arm {{ raise: {raise:?}, out: {out:?}, turn: {turn:?}, elbow: {elbow:?} }}")
    };
    format!(
        "Pose {{ lean: {lean:?}, tilt: {tilt:?}, head: {head:?}, near_leg: {near_leg}, far_leg: {far_leg}, \
         near_arm: {near_arm}, far_arm: {far_arm} }}",
        near_leg = leg(pose.near_leg),
        far_leg = leg(pose.far_leg),
        near_arm = arm(pose.near_arm),
        far_arm = arm(pose.far_arm),
    )
}

fn prop(prop: &Prop) -> String {
    let Prop {
        kind,
        x,
        y,
        width,
        height,
        at,
    } = prop;
    format!(
        "Prop {{ kind: PropKind::{kind}, x: {x:?}, y: {y:?}, width: {width:?}, height: {height:?}, at: &[{at}] }}",
        at = join(at, spot),
    )
}

fn arrow(arrow: &Arrow) -> String {
    let Arrow { at, from, to, bow } = arrow;
    format!(
        "Arrow {{ at: {}, from: {from:?}, to: {to:?}, bow: {bow:?} }}",
        spot(at)
    )
}

fn spot((side, part): &Sided) -> String {
    format!("Spot {{ side: Side::{side}, part: BodyPart::{part} }}")
}

fn join<Element>(elements: &[Element], write: impl Fn(&Element) -> String) -> String {
    elements.iter().map(write).collect::<Vec<_>>().join(", ")
}
