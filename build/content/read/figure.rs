//! A drawing: two poses, what the body rests on, and the things around it.

use super::pose::{Pose, RawPose};
use crate::content::entry::Entry;
use crate::content::entry::understand;
use crate::content::index::Index;
use crate::content::mistake::At;
use serde::Deserialize;

/// The views as written.
const VIEWS: [(&str, &str); 4] = [
    ("side", "Side"),
    ("front", "Front"),
    ("corner", "Corner"),
    ("above", "Above"),
];

/// The postures as written.
const POSTURES: [(&str, &str); 3] = [("upright", "Upright"), ("back", "Back"), ("side", "Side")];

/// The parts of the body as written, each with "near-" or "far-" in front.
const PARTS: [(&str, &str); 12] = [
    ("head", "Head"),
    ("upper-back", "UpperBack"),
    ("buttock", "Buttock"),
    ("shoulder", "Shoulder"),
    ("elbow", "Elbow"),
    ("hand", "Hand"),
    ("hip", "Hip"),
    ("thigh", "Thigh"),
    ("knee", "Knee"),
    ("ankle", "Ankle"),
    ("heel", "Heel"),
    ("ball", "Ball"),
];

/// The muscles as written, each with "near-" or "far-" in front.
const MUSCLES: [(&str, &str); 8] = [
    ("glutes", "Glutes"),
    ("outer-hip", "OuterHip"),
    ("hip-flexors", "HipFlexors"),
    ("quads", "Quads"),
    ("hamstrings", "Hamstrings"),
    ("inner-thigh", "InnerThigh"),
    ("calf", "Calf"),
    ("side-trunk", "SideTrunk"),
];

/// The things as written.
const PROPS: [(&str, &str); 11] = [
    ("chair", "Chair"),
    ("wall", "Wall"),
    ("step", "Step"),
    ("mat", "Mat"),
    ("bed", "Bed"),
    ("bench", "Bench"),
    ("sofa", "Sofa"),
    ("pillow", "Pillow"),
    ("ball", "Ball"),
    ("band", "Band"),
    ("belt", "Belt"),
];

/// Something on the near or the far side, both as names in Rust.
pub type Sided = (&'static str, &'static str);

/// A drawing.
#[derive(Debug, Default)]
pub struct Figure {
    pub view: &'static str,
    pub posture: &'static str,
    pub start: Pose,
    pub end: Pose,
    pub rests: Sided,
    pub height: f64,
    pub planted: Vec<Sided>,
    pub props: Vec<Prop>,
    pub muscles: Vec<Sided>,
    pub arrows: Vec<Arrow>,
}

/// A thing.
#[derive(Debug)]
pub struct Prop {
    pub kind: &'static str,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    pub at: Vec<Sided>,
}

/// An arrow.
#[derive(Debug)]
pub struct Arrow {
    pub at: Sided,
    pub from: (f64, f64),
    pub to: (f64, f64),
    pub bow: f64,
}

/// The drawing of a self-test.
#[derive(Debug, Default)]
pub struct SelfTest {
    pub question: Option<usize>,
    pub figure: Figure,
}

/// A drawing as written.
#[derive(Deserialize)]
pub struct RawFigure {
    view: Option<String>,
    posture: Option<String>,
    rests: Option<String>,
    #[serde(default)]
    height: f64,
    #[serde(default)]
    planted: Vec<String>,
    #[serde(default)]
    muscles: Vec<String>,
    start: Option<RawPose>,
    end: Option<RawPose>,
    #[serde(default)]
    prop: Vec<RawProp>,
    #[serde(default)]
    arrow: Vec<RawArrow>,
}

#[derive(Deserialize)]
struct RawProp {
    kind: Option<String>,
    #[serde(default)]
    x: f64,
    #[serde(default)]
    y: f64,
    #[serde(default)]
    width: f64,
    #[serde(default)]
    height: f64,
    #[serde(default)]
    at: Vec<String>,
}

#[derive(Deserialize)]
struct RawArrow {
    at: Option<String>,
    from: Option<(f64, f64)>,
    to: Option<(f64, f64)>,
    #[serde(default)]
    bow: f64,
}

impl RawFigure {
    /// The drawing with its names and angles checked. What the end pose leaves out stays as it is at the start.
    pub fn resolve(self, at: &At) -> Figure {
        let start = self.start.unwrap_or_default();
        let end = self.end.unwrap_or_default();
        start.check(&at.within("start"));
        end.check(&at.within("end"));
        let end = end.or(&start);
        Figure {
            view: at.choice("view", self.view, &VIEWS),
            posture: at.choice("posture", self.posture, &POSTURES),
            start: start.resolve(),
            end: end.resolve(),
            rests: sided(at, "rests", self.rests, &PARTS),
            height: self.height,
            planted: planted(at, self.planted),
            props: self.prop.into_iter().map(|prop| prop.resolve(at)).collect(),
            muscles: all_sided(at, "muscles", self.muscles, &MUSCLES),
            arrows: self
                .arrow
                .into_iter()
                .map(|arrow| arrow.resolve(at))
                .collect(),
        }
    }
}

impl RawProp {
    fn resolve(self, at: &At) -> Prop {
        let at = at.within("[[prop]]");
        Prop {
            kind: at.choice("kind", self.kind, &PROPS),
            x: self.x,
            y: self.y,
            width: self.width,
            height: self.height,
            at: all_sided(&at, "at", self.at, &PARTS),
        }
    }
}

impl RawArrow {
    fn resolve(self, at: &At) -> Arrow {
        let at = at.within("[[arrow]]");
        let end = |key: &str, value: Option<(f64, f64)>| {
            if value.is_none() {
                let remedy = format!("Add {key} = [right, up], counted from the part of the body.");
                at.report(format!("\"{key}\" is missing"), remedy);
            }
            value.unwrap_or_default()
        };
        Arrow {
            from: end("from", self.from),
            to: end("to", self.to),
            at: sided(&at, "at", self.at, &PARTS),
            bow: self.bow,
        }
    }
}

/// A name with its side in front, such as "near-knee".
fn sided(at: &At, key: &str, value: Option<String>, allowed: &[(&str, &'static str)]) -> Sided {
    let text = value.unwrap_or_default();
    let (side, name) = text.split_once('-').unwrap_or(("", text.as_str()));
    let side = match side {
        "near" => "Near",
        "far" => "Far",
        _ => {
            let problem = format!("\"{key}\" is \"{text}\", which has no side");
            let example = allowed.first().map_or("", |(word, _)| word);
            at.report(
                problem,
                format!("Write near- (the side that is worked) or far- in front, such as \"near-{example}\"."),
            );
            return Sided::default();
        }
    };
    (side, at.choice(key, Some(name.to_owned()), allowed))
}

fn all_sided(
    at: &At,
    key: &str,
    values: Vec<String>,
    allowed: &[(&str, &'static str)],
) -> Vec<Sided> {
    values
        .into_iter()
        .map(|value| sided(at, key, Some(value), allowed))
        .collect()
}

/// The feet that stay where they are, by their ball or their ankle.
fn planted(at: &At, values: Vec<String>) -> Vec<Sided> {
    let parts = [("ball", "Ball"), ("heel", "Heel"), ("ankle", "Ankle")];
    all_sided(at, "planted", values, &parts)
}

/// Understands the drawing of a self-test. Its id is that of the question.
pub fn self_test(entry: Entry, index: &Index) -> SelfTest {
    let Entry { id, at, table } = entry;
    let Some(raw) = understand::<RawFigure>(&at, table) else {
        return SelfTest::default();
    };
    SelfTest {
        question: index.questions.find(&at, "id", &id),
        figure: raw.resolve(&at),
    }
}
