//! The exercises chosen for a result, by weeks, each with the reason why it is there. The reader may change the choice
//! but not get past the start gate: with a warning sign there is no plan at all (clinical reference, 5.1 and 5.5).
//!
//! ```
//! use runners_hip::plan::{Day, Plan, Withheld};
//! use runners_hip::quiz::{Responses, answers_that_count, assess, rank};
//!
//! # fn made(responses: &Responses) -> Result<Plan, Withheld> {
//! let ranking = rank(&answers_that_count(responses));
//! let mut plan = Plan::for_result(&assess(responses), &ranking, responses, Day(20_781))?;
//! if let Some(first) = plan.items().first().map(|item| item.exercise) {
//!     plan.swap(first);       // for the nearest exercise of the same kind that suits
//!     plan.leave_out(first);
//!     plan.put_back(first);
//! }
//! # Ok(plan) }
//! // A danger list without an answer never reads as "safe".
//! assert!(made(&Responses::default()).is_err());
//! ```

use super::cards::{card, patterns, starters, withheld};
use super::{Card, Day, Item, Reason, Withheld};
use crate::guide::{ExerciseId, GUIDE, PatternId, Starter, StarterFor, Suitability, Target};
use crate::quiz::{Assessment, Ranking, Responses};
use serde::{Deserialize, Serialize};

/// The plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Its first day.
    pub started: Day,
    /// The patterns whose verdicts count.
    pub(super) patterns: Vec<PatternId>,
    pub(super) items: Vec<Item>,
    /// Why it is closed since the last danger check; `None` when it is open.
    pub(super) withheld: Option<Withheld>,
}

impl Plan {
    /// The starter sets for the first pattern, or the general one, and for the first cause, merged without doubles.
    /// What does not suit has the nearest suitable exercise in its place, or is left out when there is none.
    ///
    /// # Errors
    /// Says why there may be no exercises (the same gate as for the cards).
    pub fn for_result(
        assessment: &Assessment,
        ranking: &Ranking,
        responses: &Responses,
        started: Day,
    ) -> Result<Self, Withheld> {
        if let Some(why) = withheld(assessment) {
            return Err(why);
        }
        let mut plan = Self {
            started,
            patterns: patterns(ranking, responses),
            items: Vec::new(),
            withheld: None,
        };
        for starter in starters(ranking) {
            plan.merge(starter);
        }
        plan.replace_unsuitable();
        Ok(plan)
    }

    fn merge(&mut self, starter: &Starter) {
        let reason = match starter.serves {
            StarterFor::Target(Target::Pattern(id)) => Reason::Pattern(id),
            StarterFor::Target(Target::Cause(id)) => Reason::Cause(id),
            StarterFor::General => Reason::General,
        };
        let parts = [starter.first_weeks, starter.next_weeks, starter.later];
        for exercise in parts.into_iter().flatten() {
            let periods = parts.map(|part| part.contains(exercise));
            match self
                .items
                .iter_mut()
                .find(|item| item.exercise == *exercise)
            {
                Some(known) => {
                    for (known, also) in known.periods.iter_mut().zip(periods) {
                        *known |= also;
                    }
                }
                None => self.items.push(Item {
                    exercise: *exercise,
                    instead: None,
                    left_out: false,
                    reason,
                    periods,
                }),
            }
        }
    }

    fn replace_unsuitable(&mut self) {
        let unsuitable: Vec<ExerciseId> = self
            .items
            .iter()
            .filter(|item| !self.suits(item.exercise))
            .map(|item| item.exercise)
            .collect();
        for exercise in unsuitable {
            if !self.swap(exercise) {
                self.leave_out(exercise);
            }
        }
    }

    /// All items, also those left out, in the order in which they are done.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The card of an exercise with its verdict and notes for this plan.
    #[must_use]
    pub fn card(&self, id: ExerciseId) -> Option<Card> {
        Some(card(id, GUIDE.exercise(id)?, &self.patterns, &[]))
    }

    /// Whether an exercise may be done at all.
    #[must_use]
    pub fn suits(&self, id: ExerciseId) -> bool {
        self.card(id)
            .is_some_and(|card| card.suitability != Suitability::Avoid)
    }

    /// Takes note of a later danger check. The plan closes when it finds a reason, and opens again only when another
    /// finds none.
    pub fn assessed(&mut self, assessment: &Assessment) {
        self.withheld = withheld(assessment);
    }

    /// Why the plan is closed since the last danger check.
    #[must_use]
    pub fn withheld(&self) -> Option<Withheld> {
        self.withheld
    }
}
