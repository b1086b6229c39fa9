//! The safety rules of the clinical reference once more, word for word and on purpose without any cleverness. They
//! were written from its sections 0.2, 1.2 to 1.7 and 4.6 and never look at `content/red_flags.toml`. Where the project
//! is stricter than the reference, the line says so.

mod bone;
mod signs;

use runners_hip::guide::Urgency::{self, Emergency, SameDay, SelfCare, Soon};
use signs::SIGNS;

/// A question and one of its answers.
pub type Answer = (&'static str, &'static str);

/// Everything that a runner answered, and nothing else.
pub struct Told<'a>(pub &'a [Answer]);

impl Told<'_> {
    fn any(&self, question: &str, answers: &[&str]) -> bool {
        self.0
            .iter()
            .any(|(asked, answer)| *asked == question && answers.contains(answer))
    }

    fn unanswered(&self, question: &str) -> bool {
        self.0.iter().all(|(asked, _)| *asked != question)
    }

    fn has_sign_in(&self, question: &str) -> bool {
        SIGNS
            .iter()
            .any(|(asked, signs)| *asked == question && self.any(question, signs))
    }

    /// The urgency, and whether running must stop. Doubt counts as yes, one step lower (0.2, rule 7).
    pub fn urgency(&self) -> (Urgency, bool) {
        let sure = self.rules();
        let mut feared = self.0.to_vec();
        for (question, signs) in SIGNS {
            if self.any(question, &["not-sure"]) {
                feared.extend(signs.iter().map(|sign| (*question, *sign)));
            }
        }
        if feared.len() == self.0.len() {
            return sure;
        }
        let (feared, no_run) = Told(&feared).rules();
        (sure.0.max(one_step_below(feared)), sure.1 || no_run)
    }

    fn rules(&self) -> (Urgency, bool) {
        let bone = self.bone_rule();
        let no_run = bone.is_some() || self.any("bone-signs", &["known-stress"]); // A7
        let urgency = if self.is_emergency() {
            Emergency
        } else if self.needs_a_doctor_today() {
            SameDay
        } else if self.needs_a_check_soon() {
            Soon
        } else {
            SelfCare
        };
        (urgency.max(bone.unwrap_or(SelfCare)), no_run)
    }

    fn is_emergency(&self) -> bool {
        let fever = self.any("danger-today", &["fever"]);
        // A2. Who can only hobble limps.
        let cannot_walk_well =
            self.any("walking", &["sore", "limp"]) || self.any("danger-today", &["hobble"]);
        // E1 to E9, A1 and A5 are one list.
        self.has_sign_in("danger-now")
            || fever && (cannot_walk_well || self.any("pain-now", &["high"]))
    }

    fn needs_a_doctor_today(&self) -> bool {
        // U1, U2, A1, A4, U6.
        self.any("danger-today", &["fever", "leg-swollen", "hobble", "pop", "weak-leg"])
            // U8.
            || self.any("pain-now", &["high"])
            // U5, U7.
            || self.any("history", &["bone-medicine", "recent-operation", "weak-immunity"])
            // A7.
            || self.any("bone-signs", &["known-stress"])
            || self.is_clot_likely()
            || self.is_young_and_limps()
            || self.is_cancer_suspected()
    }

    /// A6.
    fn is_clot_likely(&self) -> bool {
        self.any("danger-today", &["whole-leg"])
            && self.any(
                "history",
                &["clot-risk", "pregnant", "cancer", "recent-operation"],
            )
    }

    /// U3. What was never asked is not safe.
    fn is_young_and_limps(&self) -> bool {
        self.any("age", &["under-18"])
            && (self.any("walking", &["sore", "limp", "not-sure"])
                || self.unanswered("walking")
                || self.has_bone_sign())
    }

    /// U4, A3.
    fn is_cancer_suspected(&self) -> bool {
        let growing = self.any("course", &["worse"]) || self.any("running", &["worse"]);
        let at_night = self.any("bone-signs", &["night-ache"])
            || self.any("danger-today", &["sleep"])
            || self.any("stiffness", &["long"]);
        let at_rest = self.any("pain-now", &["medium", "high"])
            || self.any("running", &["always"])
            || self.any("danger-today", &["unwell"]);
        let on_bearing_weight = self.any("walking", &["sore", "limp"])
            || self.any("bone-signs", &["landing"])
            || self.any("running", &["first-steps", "stopped-me"])
            || self.any("stand-test", &["deep", "outer"]);
        self.any("history", &["cancer"]) && (growing || at_night || at_rest || on_bearing_weight)
    }

    fn needs_a_check_soon(&self) -> bool {
        // U3. N3, N4, N7, N8, N11; "the whole leg" alone is stricter than A6.
        self.any("age", &["under-18"])
            || self.any(
                "danger-today",
                &["unwell", "pins-needles", "groin-lump", "sleep", "gives-way", "whole-leg"],
            )
            || self.any("clicks", &["lock"])
            // N9.
            || self.any("bone-signs", &["low-energy"])
            // A3, N1, N5, N6.
            || self.any("history", &["cancer", "hip-replacement", "pregnant", "inflammation"])
            || self.any("stiffness", &["long"])
            // N2.
            || self.any("history", &["bone-blood"]) && self.is_groin()
            // Stricter: L2 that shows only in the number for pain.
            || self.any("pain-now", &["medium"]) && self.is_groin()
            // A8.
            || self.is_lasting() && !self.any("course", &["better"])
            // A10. Doubt about stiffness is stricter.
            || self.any("age", &["45-plus"])
                && self.is_groin()
                && self.is_lasting()
                && self.any("stiffness", &["short", "long", "not-sure"])
    }

    /// A9: a vague or missing place counts as groin. "Belly" and "both" are stricter.
    fn is_groin(&self) -> bool {
        self.unanswered("place")
            || self.any(
                "place",
                &[
                    "front", "deep", "inner", "several", "not-sure", "both", "belly",
                ],
            )
    }

    fn is_lasting(&self) -> bool {
        self.any(
            "how-long",
            &["6-weeks-3-months", "over-3-months", "not-sure"],
        )
    }
}

/// "Not sure" counts one step below "yes", and never as "no".
pub fn one_step_below(urgency: Urgency) -> Urgency {
    match urgency {
        Emergency => SameDay,
        SameDay | Soon => Soon,
        SelfCare => SelfCare,
    }
}
