//! The points of every cause and pattern. The weights are expert judgement, not likelihoods (clinical reference, 4.2),
//! so points never leave this module's callers as numbers: readers see words and reasons.

use super::{Given, Responses, Truth, evaluate};
use crate::guide::{AnswerId, GUIDE, Target};

/// Points before any cap, in the order of the guide's causes and patterns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Points {
    /// For each cause.
    pub causes: Vec<i8>,
    /// For each pattern.
    pub patterns: Vec<i8>,
}

/// Adds up priors, weights and bonuses for all answers given. The order of answering does not matter.
#[must_use]
pub fn points(responses: &Responses) -> Points {
    let mut points = Points {
        causes: GUIDE.causes.iter().map(|cause| cause.prior).collect(),
        patterns: vec![0; GUIDE.patterns.len()],
    };
    for answer in responses.given() {
        let weights = GUIDE
            .answer(answer)
            .map_or(&[][..], |option| option.weights);
        for (target, weight) in weights {
            points.add(*target, *weight);
        }
    }
    let given = Given {
        responses,
        ended_after: Some(&[]),
        unsure_as_yes: false,
    };
    for (condition, weight) in GUIDE.bone_stress.bonuses {
        if evaluate(condition, &given) == Truth::Yes {
            points.add(Target::Pattern(GUIDE.bone_stress.pattern), *weight);
        }
    }
    points
}

impl Points {
    fn add(&mut self, target: Target, weight: i8) {
        let slot = match target {
            Target::Cause(id) => self.causes.get_mut(usize::from(id.0)),
            Target::Pattern(id) => self.patterns.get_mut(usize::from(id.0)),
        };
        if let Some(slot) = slot {
            *slot = slot.saturating_add(weight);
        }
    }
}

/// The answers given that count for the target, and those that count against it, the heaviest first.
pub(super) fn findings(responses: &Responses, target: Target) -> (Vec<AnswerId>, Vec<AnswerId>) {
    let (mut speaks_for, mut speaks_against) = (Vec::new(), Vec::new());
    for heaviness in [3, 2, 1] {
        for answer in responses.given() {
            let weight = weight(answer, target);
            if weight == heaviness {
                speaks_for.push(answer);
            }
            if weight == -heaviness {
                speaks_against.push(answer);
            }
        }
    }
    (speaks_for, speaks_against)
}

/// What an answer counts for a target; 0 when nothing.
fn weight(answer: AnswerId, target: Target) -> i8 {
    let weights = GUIDE
        .answer(answer)
        .map_or(&[][..], |option| option.weights);
    for (of, weight) in weights {
        if *of == target {
            return *weight;
        }
    }
    0
}
