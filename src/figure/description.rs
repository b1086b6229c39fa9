//! What a drawing shows, in words, for those who do not see it.

use super::pose::{Leg, Pose, Posture};
use super::scene::{BodyPart, Figure, Muscle, View};
use crate::guide::{Text, ui};

impl Figure {
    /// The description: from where, how the body lies, which leg works, and both poses.
    #[must_use]
    pub fn description(&self, mirrored: bool) -> String {
        let mut words = ui::FIGURE_INTRO.fill(&[
            ("view", self.view_words().show()),
            ("posture", self.posture_words().show()),
        ]);
        let mut say = |sentence: &str| {
            words.push(' ');
            words.push_str(sentence);
        };
        say(match (self.is_even(), mirrored) {
            (true, _) => ui::FIGURE_BOTH_WORK,
            (false, false) => ui::FIGURE_RIGHT_WORKS,
            (false, true) => ui::FIGURE_LEFT_WORKS,
        }
        .show());
        let end = self.pose_words(&self.end);
        if self.moves() {
            let start = self.pose_words(&self.start);
            say(&ui::FIGURE_START.fill(&[("pose", &start)]));
            say(&ui::FIGURE_END.fill(&[("pose", &end)]));
        } else {
            say(&ui::FIGURE_HOLD.fill(&[("pose", &end)]));
        }
        let mut muscles: Vec<&str> = Vec::new();
        for working in self.muscles {
            let name = muscle_words(working.kind).show();
            if !muscles.contains(&name) {
                muscles.push(name);
            }
        }
        if !muscles.is_empty() {
            say(&ui::FIGURE_MUSCLES.fill(&[("muscles", &ui::LIST_ITEMS.join(&muscles))]));
        }
        words
    }

    /// Whether both sides do the same.
    fn is_even(&self) -> bool {
        [&self.start, &self.end]
            .iter()
            .all(|pose| pose.near_leg == pose.far_leg)
    }

    fn view_words(&self) -> Text {
        match (self.view, self.posture) {
            (View::Side, Posture::Side) | (View::Front, _) => ui::FIGURE_VIEW_FRONT,
            (View::Side, _) => ui::FIGURE_VIEW_SIDE,
            (View::Corner, _) => ui::FIGURE_VIEW_CORNER,
            (View::Above, _) => ui::FIGURE_VIEW_ABOVE,
        }
    }

    fn posture_words(&self) -> Text {
        match (self.posture, self.rests.part) {
            (Posture::Upright, BodyPart::Knee) => ui::FIGURE_KNEELING,
            (Posture::Upright, _) => ui::FIGURE_STANDING,
            (Posture::Back, _) => ui::FIGURE_ON_BACK,
            (Posture::Side, BodyPart::Elbow) => ui::FIGURE_ON_ELBOW,
            (Posture::Side, _) => ui::FIGURE_ON_SIDE,
        }
    }

    fn pose_words(&self, pose: &Pose) -> String {
        let mut phrases = Vec::new();
        match self.posture {
            Posture::Upright if pose.lean >= 8.0 => {
                phrases.push(ui::FIGURE_LEAN.fill(&[("n", &about(pose.lean))]));
            }
            Posture::Back if pose.lean <= -8.0 => {
                phrases.push(ui::FIGURE_HIPS_UP.show().to_owned());
            }
            Posture::Side if self.rests.part == BodyPart::Elbow => {
                let hips = if pose.near_leg.out > 15.0 {
                    ui::FIGURE_HIPS_DOWN
                } else {
                    ui::FIGURE_HIPS_UP
                };
                phrases.push(hips.show().to_owned());
            }
            _ => {}
        }
        let legs = if self.is_even() {
            vec![(ui::FIGURE_LEGS, &pose.near_leg)]
        } else {
            vec![
                (ui::FIGURE_NEAR_LEG, &pose.near_leg),
                (ui::FIGURE_FAR_LEG, &pose.far_leg),
            ]
        };
        for (name, leg) in legs {
            phrases.push(name.fill(&[("leg", &leg_words(leg))]));
        }
        ui::LIST_PHRASES.join(&phrases)
    }
}

fn leg_words(leg: &Leg) -> String {
    let mut phrases = Vec::new();
    let mut say = |text: Text, angle: f32| phrases.push(text.fill(&[("n", &about(angle))]));
    if leg.hip > 12.0 {
        say(ui::FIGURE_HIP_BENT, leg.hip);
    } else if leg.hip < -8.0 {
        say(ui::FIGURE_HIP_BACK, -leg.hip);
    }
    if leg.out > 9.0 {
        say(ui::FIGURE_HIP_OUT, leg.out);
    }
    if leg.turn > 20.0 {
        say(ui::FIGURE_HIP_TURNED, leg.turn);
    }
    if leg.knee > 12.0 {
        say(ui::FIGURE_KNEE_BENT, leg.knee);
    } else {
        say(ui::FIGURE_KNEE_STRAIGHT, 0.0);
    }
    if leg.ankle < -30.0 && leg.knee < 12.0 {
        say(ui::FIGURE_ON_TOES, 0.0);
    }
    ui::LIST_ITEMS.join(&phrases)
}

/// An angle as people say it, in steps of five degrees.
fn about(degrees: f32) -> String {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "angles are between 0 and 180 here, and a cast never panics"
    )]
    let fives = (degrees / 5.0).round() as u8;
    fives.saturating_mul(5).to_string()
}

fn muscle_words(muscle: Muscle) -> Text {
    match muscle {
        Muscle::Glutes => ui::MUSCLE_GLUTES,
        Muscle::OuterHip => ui::MUSCLE_OUTER_HIP,
        Muscle::HipFlexors => ui::MUSCLE_HIP_FLEXORS,
        Muscle::Quads => ui::MUSCLE_QUADS,
        Muscle::Hamstrings => ui::MUSCLE_HAMSTRINGS,
        Muscle::InnerThigh => ui::MUSCLE_INNER_THIGH,
        Muscle::Calf => ui::MUSCLE_CALF,
        Muscle::SideTrunk => ui::MUSCLE_SIDE_TRUNK,
    }
}
