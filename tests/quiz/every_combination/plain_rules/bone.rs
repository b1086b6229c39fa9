//! The bone-stress rule and its points.

use super::Told;
use runners_hip::guide::Urgency::{self, SameDay, Soon};

impl Told<'_> {
    /// L1, L2, L3, Q3 worse, Q7 deep.
    pub(super) fn has_bone_sign(&self) -> bool {
        self.any("walking", &["limp"])
            || self.any("bone-signs", &["night-ache", "landing"])
            || self.any("running", &["worse"])
            || self.any("stand-test", &["deep"])
    }

    /// Section 1.5, with 4.6. `None` when it says nothing; otherwise running must stop.
    pub(super) fn bone_rule(&self) -> Option<Urgency> {
        let groin = self.is_groin();
        let minor = [
            self.any("change", &["long", "volume", "speed"]),
            self.any("bone-signs", &["low-energy"]),
            self.any("bone-signs", &["past-fracture"]),
            self.any("walking", &["sore"]),
        ];
        let minor = minor.iter().filter(|sign| **sign).count();
        // Stricter: only what speaks against bone frees from the clause for one smaller sign.
        let no_relief = !self.any(
            "running",
            &["warm", "catch", "hills", "worse", "stopped-me"],
        );
        let muscle = self.any("triggers", &["kneelift", "squeeze"]);
        if groin && (self.has_bone_sign() || self.any("running", &["stopped-me"])) {
            Some(SameDay)
        } else if self.has_bone_sign()
            || groin && minor >= 2
            || groin && minor == 1 && no_relief && !muscle
            || groin && self.any("pain-now", &["medium"])
        {
            Some(Soon)
        } else {
            None
        }
    }

    /// The points of "possible bone strain" (4.2 to 4.4, and the project's own weights for the answers added in 4.6).
    pub fn bone_points(&self) -> i8 {
        let points = [
            (self.any("place", &["front", "deep"]), 2),
            (self.any("place", &["inner", "buttock", "several"]), 1),
            (self.any("change", &["long"]), 1),
            (self.any("change", &["volume"]), 1),
            (self.any("change", &["speed"]), 1),
            (self.any("running", &["clock", "always", "first-steps"]), 1),
            (self.any("running", &["stopped-me"]), 2),
            (self.any("running", &["worse"]), 3),
            (self.any("running", &["warm"]), -2),
            (self.any("stand-test", &["ok"]), -1),
            (self.any("stand-test", &["deep"]), 3),
            (self.any("bone-signs", &["low-energy"]), 2),
            (self.any("bone-signs", &["past-fracture"]), 2),
            (
                self.any("walking", &["limp"])
                    || self.any("bone-signs", &["night-ache", "landing"]),
                3,
            ),
        ];
        let sum = points
            .iter()
            .filter(|(given, _)| *given)
            .map(|(_, points)| points)
            .sum::<i8>();
        if self.unanswered("place") {
            sum.min(2)
        } else {
            sum
        }
    }
}
