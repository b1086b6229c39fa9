//! Counts how often the worked cases come out as expected.

use crate::guide::Urgency;
use crate::quiz::Assessment;

/// What a case expects. What it leaves out is not counted.
#[derive(Default)]
pub struct Expected {
    /// How urgent it is.
    pub urgency: Option<Urgency>,
    /// Whether running must stop.
    pub no_run: Option<bool>,
    /// Any of these first.
    pub causes: Vec<String>,
    /// Any of these first.
    pub patterns: Vec<String>,
}

/// What came out.
pub struct Played {
    /// The urgency and what follows from it.
    pub assessment: Assessment,
    /// Best first.
    pub causes: Vec<&'static str>,
    /// Best first, with those that are never shown.
    pub patterns: Vec<&'static str>,
    /// Whether exercises are shown.
    pub cards_shown: bool,
}

/// How many of those that expect something came out like that.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Score {
    /// How many came out like that.
    pub right: usize,
    /// How many expect something.
    pub of: usize,
}

/// All counts.
#[derive(Default)]
pub struct Scoreboard {
    /// As urgent as expected.
    urgency_exact: Score,
    /// Less urgent than expected.
    under_triaged: Score,
    /// More urgent than expected.
    over_triaged: Score,
    /// Emergencies and cases for the same day that came out less urgent.
    urgent_sent_lower: Score,
    /// Cases for self-care that came out more urgent.
    self_care_sent_higher: Score,
    no_run_exact: Score,
    /// An expected cause came first.
    cause_first: Score,
    cause_in_three: Score,
    /// An expected pattern came first.
    pattern_first: Score,
    pattern_in_three: Score,
}

impl Score {
    fn add(&mut self, right: bool) -> bool {
        self.right += usize::from(right);
        self.of += 1;
        right
    }

    fn percent(&self) -> usize {
        (100 * self.right + self.of / 2) / self.of.max(1)
    }
}

impl Scoreboard {
    /// Counts one case, and says whether all of it came out as expected.
    pub fn add(&mut self, played: &Played, expected: &Expected) -> bool {
        let urgency = played.assessment.urgency;
        let mut as_expected = true;
        if let Some(wanted) = expected.urgency {
            as_expected &= self.urgency_exact.add(urgency == wanted);
            self.under_triaged.add(urgency < wanted);
            self.over_triaged.add(urgency > wanted);
            if wanted >= Urgency::SameDay {
                self.urgent_sent_lower.add(urgency < wanted);
            }
            if wanted == Urgency::SelfCare {
                self.self_care_sent_higher.add(urgency > wanted);
            }
        }
        if let Some(wanted) = expected.no_run {
            as_expected &= self.no_run_exact.add(played.assessment.no_run == wanted);
        }
        if expected.urgency >= Some(Urgency::SameDay) {
            return as_expected; // Such a result ranks nothing.
        }
        if !expected.causes.is_empty() {
            as_expected &= self
                .cause_first
                .add(within(1, &played.causes, &expected.causes));
            self.cause_in_three
                .add(within(3, &played.causes, &expected.causes));
        }
        if !expected.patterns.is_empty() {
            as_expected &= self
                .pattern_first
                .add(within(1, &played.patterns, &expected.patterns));
            self.pattern_in_three
                .add(within(3, &played.patterns, &expected.patterns));
        }
        as_expected
    }

    /// All counts with their names, in the order in which they are shown.
    #[must_use]
    pub const fn counts(&self) -> [(&'static str, Score); 10] {
        [
            ("urgency exact", self.urgency_exact),
            ("under-triaged", self.under_triaged),
            ("over-triaged", self.over_triaged),
            ("urgent, sent lower", self.urgent_sent_lower),
            ("self-care, sent higher", self.self_care_sent_higher),
            ("running ban exact", self.no_run_exact),
            ("cause first", self.cause_first),
            ("cause in first three", self.cause_in_three),
            ("pattern first", self.pattern_first),
            ("pattern in first three", self.pattern_in_three),
        ]
    }

    /// Prints all counts.
    pub fn print(&self) {
        for (name, score) in self.counts() {
            println!(
                "  {name:<24}{:>3} of {:<4}{:>3}%",
                score.right,
                score.of,
                score.percent()
            );
        }
    }

    /// Which safety goals of the clinical reference, 8.4, are missed.
    #[must_use]
    pub fn missed_goals(&self) -> Vec<&'static str> {
        [
            (
                self.urgent_sent_lower.right > 0,
                "an urgent case is sent lower",
            ),
            (
                self.urgent_sent_lower.of < 60,
                "there are fewer than 60 urgent cases",
            ),
            (
                4 * self.self_care_sent_higher.right > self.self_care_sent_higher.of,
                "more than 25% of the self-care cases are sent higher",
            ),
        ]
        .into_iter()
        .filter_map(|(missed, goal)| missed.then_some(goal))
        .collect()
    }
}

/// Whether one of the wanted ones is among the first ones found.
fn within(places: usize, found: &[&str], wanted: &[String]) -> bool {
    let mut first = found.iter().take(places);
    first.any(|id| wanted.iter().any(|name| name == id))
}
