//! Which causes and patterns fit, in words, each with the reader's own answers that speak for and against it.
//! Whatever has no reason for it has no place in the list.

use super::points::findings;
use super::{Points, Responses, points};
use crate::guide::{AnswerId, Cause, CauseId, GUIDE, Pattern, PatternId, Target};

/// How well a cause fits (thresholds of the clinical reference, 4.2). Later is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// 1 or 2 points.
    Minor,
    /// 3 or 4 points.
    Possible,
    /// 5 points or more.
    Likely,
}

/// How well a pattern fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// 3 points or more.
    Could,
    /// 6 points or more, and 3 ahead of every other pattern.
    Well,
}

/// A cause that fits.
#[derive(Clone, Debug)]
pub struct RankedCause {
    /// Which one.
    pub id: CauseId,
    /// Its content.
    pub cause: &'static Cause,
    /// How well it fits.
    pub fit: Match,
    /// Whether it is within 1 point of the first, so that the two stand side by side.
    pub level_with_first: bool,
    /// The answers that speak for it, the heaviest first; never empty.
    pub speaks_for: Vec<AnswerId>,
    /// The answers that speak against it, the heaviest first.
    pub speaks_against: Vec<AnswerId>,
}

/// A pattern that fits.
#[derive(Clone, Debug)]
pub struct RankedPattern {
    /// Which one.
    pub id: PatternId,
    /// Its content.
    pub pattern: &'static Pattern,
    /// How well it fits.
    pub fit: Fit,
    /// Whether it is within 1 point of the first one that is shown, so that the two feel alike.
    pub level_with_first: bool,
    /// The answers that speak for it, the heaviest first; never empty.
    pub speaks_for: Vec<AnswerId>,
    /// The answers that speak against it, the heaviest first.
    pub speaks_against: Vec<AnswerId>,
}

/// Everything that fits, best first.
#[derive(Clone, Debug)]
pub struct Ranking {
    /// The causes.
    pub causes: Vec<RankedCause>,
    /// The patterns, with those that are counted but never shown.
    pub patterns: Vec<RankedPattern>,
}

impl Ranking {
    /// The patterns to show: at most three (clinical reference, section 3).
    pub fn shown_patterns(&self) -> impl Iterator<Item = &RankedPattern> {
        self.patterns
            .iter()
            .filter(|ranked| ranked.pattern.shown)
            .take(3)
    }

    /// The cause in the first place.
    #[must_use]
    pub fn first_cause(&self) -> Option<Target> {
        Some(Target::Cause(self.causes.first()?.id))
    }

    /// The pattern in the first place, among those that are shown.
    #[must_use]
    pub fn first_pattern(&self) -> Option<Target> {
        Some(Target::Pattern(self.shown_patterns().next()?.id))
    }

    /// Whether the answers tell nothing: no pattern fits, and no cause is more than a minor one.
    #[must_use]
    pub fn cannot_tell(&self) -> bool {
        let stands_out = |ranked: &RankedCause| ranked.fit > Match::Minor;
        self.shown_patterns().next().is_none() && !self.causes.iter().any(stands_out)
    }
}

/// Ranks causes and patterns by the answers given.
#[must_use]
pub fn rank(responses: &Responses) -> Ranking {
    let points = points(responses);
    Ranking {
        causes: rank_causes(&points, responses),
        patterns: rank_patterns(&points, responses),
    }
}

/// Numbers with their points, the most points first; among equals the lower number first. There are a dozen at most, and
/// a library's sort would be compiled for them alone.
fn best_first(points: &[i8]) -> Vec<(i8, u8)> {
    let mut scored: Vec<(i8, u8)> = Vec::new();
    for (points, number) in points.iter().copied().zip(0u8..) {
        let at = scored
            .iter()
            .position(|(ahead, _)| *ahead < points)
            .unwrap_or(scored.len());
        scored.insert(at, (points, number));
    }
    scored
}

fn rank_causes(points: &Points, responses: &Responses) -> Vec<RankedCause> {
    let mut capped = Vec::new();
    for (cause, points) in GUIDE.causes.iter().zip(&points.causes) {
        capped.push(capped_cause(cause, *points, responses));
    }
    let mut ranked: Vec<RankedCause> = Vec::new();
    let mut first = None;
    for (points, number) in best_first(&capped) {
        let id = CauseId(number);
        let (speaks_for, speaks_against) = findings(responses, Target::Cause(id));
        let fit = match points {
            5.. => Match::Likely,
            3..=4 => Match::Possible,
            1..=2 => Match::Minor,
            _ => continue,
        };
        let Some(cause) = GUIDE.cause(id).filter(|_| !speaks_for.is_empty()) else {
            continue;
        };
        let first = *first.get_or_insert(points);
        ranked.push(RankedCause {
            id,
            cause,
            fit,
            level_with_first: first - points <= 1,
            speaks_for,
            speaks_against,
        });
    }
    ranked
}

fn capped_cause(cause: &Cause, points: i8, responses: &Responses) -> i8 {
    let lifted = cause
        .cap_lifted_by
        .iter()
        .any(|fact| responses.chosen(fact.question) & fact.options != 0);
    match cause.cap {
        Some(cap) if !lifted => points.min(cap),
        _ => points,
    }
}

/// The points of every pattern, in the order of the patterns, held down where the place of the pain does not belong
/// to it.
pub(super) fn capped_patterns(points: &Points, responses: &Responses) -> Vec<i8> {
    let place = responses.chosen(GUIDE.place);
    GUIDE
        .patterns
        .iter()
        .zip(&points.patterns)
        .map(|(pattern, points)| {
            let cap = if place & pattern.places != 0 {
                i8::MAX
            } else if place & GUIDE.vague_places != 0 {
                GUIDE.cap_vague
            } else {
                GUIDE.cap_elsewhere
            };
            (*points).min(cap)
        })
        .collect()
}

fn rank_patterns(points: &Points, responses: &Responses) -> Vec<RankedPattern> {
    let scored = best_first(&capped_patterns(points, responses));
    let second = scored.get(1).map_or(0, |(points, _)| *points);
    let mut ranked = Vec::new();
    let mut first_shown = None;
    for (points, number) in scored {
        let id = PatternId(number);
        let fit = match points {
            6.. if points >= second + 3 => Fit::Well,
            3.. => Fit::Could,
            _ => continue,
        };
        let (speaks_for, speaks_against) = findings(responses, Target::Pattern(id));
        let Some(pattern) = GUIDE.pattern(id).filter(|_| !speaks_for.is_empty()) else {
            continue;
        };
        if pattern.shown {
            first_shown.get_or_insert(points);
        }
        ranked.push(RankedPattern {
            id,
            pattern,
            fit,
            level_with_first: first_shown.is_some_and(|first| first - points <= 1),
            speaks_for,
            speaks_against,
        });
    }
    ranked
}
