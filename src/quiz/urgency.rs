//! How urgent it is. This module does not know that causes exist: red flags are rules over answers, and the only
//! ranking it looks at is the standing of the bone-stress pattern, whose one purpose is safety.

use super::condition::{mentions, mentions_answer};
use super::points::points;
use super::ranking::capped_patterns;
use super::{Given, Responses, Truth, evaluate, path};
use crate::guide::{AnswerId, BoneStress, GUIDE, QuestionId, RedFlag, Role, Urgency};

/// How urgent it is, and what follows from that.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// How soon somebody should look at the hip.
    pub urgency: Urgency,
    /// No running until then.
    pub no_run: bool,
    /// The reader is outside the group this quiz was made for.
    pub leaves_quiz: bool,
    /// No exercise cards until then.
    pub withholds_cards: bool,
    /// The red flags that apply, the most urgent first.
    pub raised: Vec<Raised>,
    /// The bone-stress rule, when small signs add up to possible bone strain.
    pub bone_stress: Option<&'static BoneStress>,
}

/// A red flag that applies.
#[derive(Clone, Copy, Debug)]
pub struct Raised {
    /// The red flag.
    pub flag: &'static RedFlag,
    /// How urgent it is here: one step below the flag's own urgency when the reader was not sure.
    pub urgency: Urgency,
    /// Whether the answers are enough for it. If not, it applies only because of doubt.
    pub certain: bool,
}

impl Raised {
    /// The reader's own answers behind it: those that its rule speaks of, and "not sure" where it was that.
    pub fn answers(self, responses: &Responses) -> impl Iterator<Item = AnswerId> {
        responses.given().filter(move |answer| {
            let not_sure = GUIDE
                .answer(*answer)
                .is_some_and(|option| option.role == Role::NotSure);
            mentions_answer(&self.flag.when, *answer)
                || (!self.certain && not_sure && mentions(&self.flag.when, answer.question))
        })
    }
}

/// The urgency when the quiz has ended: what was not answered stays unknown, and unknown is never "safe".
#[must_use]
pub fn assess(responses: &Responses) -> Assessment {
    assess_given(responses, Some(&path(responses)))
}

/// The urgency while questions are still to come. Only red flags that are certain already count, so it never falls as
/// answers are added; the bone-stress pattern waits for the end, because later answers may outweigh it.
#[must_use]
pub fn assess_so_far(responses: &Responses) -> Assessment {
    assess_given(responses, None)
}

fn assess_given(responses: &Responses, ended_after: Option<&[QuestionId]>) -> Assessment {
    let mut raised: Vec<Raised> = Vec::new();
    let given = Given {
        responses,
        ended_after,
        unsure_as_yes: false,
    };
    let unsure = Given {
        unsure_as_yes: true,
        ..given
    };
    // Where doubt changes no answer, it changes no rule either.
    let unsure = unsure.reads_doubt().then_some(unsure);
    for flag in GUIDE.red_flags {
        if let Some(found) = raise(flag, &given, unsure.as_ref()) {
            let at = raised
                .iter()
                .position(|ahead| ahead.urgency < found.urgency)
                .unwrap_or(raised.len());
            raised.insert(at, found);
        }
    }
    let adds_up = ended_after.is_some() && bone_stress_stands_out(responses);
    let bone_stress = adds_up.then_some(&GUIDE.bone_stress);
    let flagged = raised
        .first()
        .map_or(Urgency::SelfCare, |first| first.urgency);
    let urgency = bone_stress.map_or(flagged, |rule| flagged.max(rule.urgency));
    Assessment {
        urgency,
        no_run: bone_stress.is_some() || raised.iter().any(|raised| raised.flag.no_run),
        leaves_quiz: raised.iter().any(|raised| raised.flag.leaves_quiz),
        withholds_cards: raised.iter().any(|raised| raised.flag.withholds_cards),
        raised,
        bone_stress,
    }
}

fn raise(flag: &'static RedFlag, given: &Given, unsure: Option<&Given>) -> Option<Raised> {
    let holds = |given: &Given| evaluate(&flag.when, given) == Truth::Yes;
    let certain = holds(given);
    let urgency = if certain {
        flag.urgency
    } else {
        when_unsure(flag.urgency)
    };
    (certain || unsure.is_some_and(holds)).then_some(Raised {
        flag,
        urgency,
        certain,
    })
}

/// "Not sure" counts one step below "yes", and never as "no" (clinical reference, 0.2 rule 7).
pub(super) fn when_unsure(urgency: Urgency) -> Urgency {
    match urgency {
        Urgency::Emergency => Urgency::SameDay,
        Urgency::SameDay | Urgency::Soon => Urgency::Soon,
        Urgency::SelfCare => Urgency::SelfCare,
    }
}

/// The last line of defence of the clinical reference, 4.2: enough points, or fewer but more than any other pattern.
pub(super) fn bone_stress_stands_out(responses: &Responses) -> bool {
    let rule = &GUIDE.bone_stress;
    let patterns = capped_patterns(&points(responses), responses);
    let bone_at = usize::from(rule.pattern.0);
    let bone = patterns.get(bone_at).copied().unwrap_or(0);
    let best_other = (0..)
        .zip(&patterns)
        .filter(|(at, _)| *at != bone_at)
        .map(|(_, points)| *points)
        .max()
        .unwrap_or(0);
    bone >= rule.raises_from || (bone >= rule.raises_when_first_from && bone > best_other)
}
