//! The words for how well a cause or a pattern fits. The examples are written out by hand from the clinical reference,
//! 4.2 to 4.4; the points stand beside them.

use crate::common::{answers, question, told};
use runners_hip::quiz::{Fit, Match, Responses, rank};

/// How well a cause fits; `None` when it is not named.
fn cause(id: &str, given: &[(&str, &str)]) -> Option<Match> {
    let ranking = rank(&answers(given));
    ranking
        .causes
        .iter()
        .find(|ranked| ranked.cause.id == id)
        .map(|ranked| ranked.fit)
}

/// How well a pattern fits; `None` when it is not named.
fn pattern(id: &str, given: &[(&str, &str)]) -> Option<Fit> {
    let ranking = rank(&answers(given));
    ranking
        .patterns
        .iter()
        .find(|ranked| ranked.pattern.id == id)
        .map(|ranked| ranked.fit)
}

fn cause_order(given: &[(&str, &str)]) -> Vec<(&'static str, bool)> {
    let ranking = rank(&answers(given));
    ranking
        .causes
        .iter()
        .map(|ranked| (ranked.cause.id, ranked.level_with_first))
        .collect()
}

#[test]
fn a_cause_is_minor_from_1_possible_from_3_and_likely_from_5_points() {
    let stairs = ("triggers", "stairs"); // 1 point
    let weak = ("squat-test", "weak"); // 2 points
    let collapse = ("squat-test", "collapse"); // 3 points
    let knee_in = ("running-form", "knee-in"); // 2 points
    let steady = ("stand-test", "ok"); // 2 points less
    assert_eq!(cause("glutes", &[stairs, steady]), None, "-1 points");
    assert_eq!(cause("glutes", &[weak, steady]), None, "0 points");
    assert_eq!(cause("glutes", &[stairs]), Some(Match::Minor), "1 point");
    assert_eq!(cause("glutes", &[weak]), Some(Match::Minor), "2 points");
    assert_eq!(
        cause("glutes", &[collapse]),
        Some(Match::Possible),
        "3 points"
    );
    assert_eq!(
        cause("glutes", &[collapse, stairs]),
        Some(Match::Possible),
        "4 points"
    );
    assert_eq!(
        cause("glutes", &[collapse, knee_in]),
        Some(Match::Likely),
        "5 points"
    );
}

#[test]
fn causes_start_from_the_strength_of_their_evidence() {
    assert_eq!(
        cause("overuse", &[("running", "steady")]),
        Some(Match::Possible),
        "2 + 1"
    );
    assert_eq!(
        cause("overuse", &[("change", "long")]),
        Some(Match::Likely),
        "2 + 3"
    );
    assert_eq!(
        cause("shoes", &[("shoes-feet", "old")]),
        Some(Match::Minor),
        "-1 + 2"
    );
    assert_eq!(
        cause("pronation", &[("shoes-feet", "flat")]),
        None,
        "-1 + 1"
    );
    assert_eq!(
        cause("pronation", &[("shoes-feet", "flatplus")]),
        Some(Match::Minor),
        "-1 + 3"
    );
}

#[test]
fn feet_are_never_more_than_possible_and_shoes_only_after_a_switch_or_a_difference_between_pairs() {
    let shoes = question("shoes-feet");
    let is_shown = |responses: &Responses, id: &str, fit: Match| {
        rank(responses)
            .causes
            .iter()
            .any(|ranked| ranked.cause.id == id && ranked.fit == fit)
    };
    let collapse = answers(&[("squat-test", "collapse")]);
    let decisive = answers(&[("shoes-feet", "pair"), ("shoes-feet", "new")]).chosen(shoes);
    let any_three = (1..1_u32 << 8).filter(|chosen| chosen.count_ones() <= 3);
    for responses in any_three.map(|chosen| collapse.with(shoes, chosen)) {
        let given = told(&responses);
        assert!(!is_shown(&responses, "pronation", Match::Likely), "{given}");
        let may_be_likely = responses.chosen(shoes) & decisive != 0;
        assert!(
            may_be_likely || !is_shown(&responses, "shoes", Match::Likely),
            "{given}"
        );
    }
    let both = answers(&[("shoes-feet", "pair"), ("shoes-feet", "new")]);
    assert!(is_shown(&both, "shoes", Match::Likely));
}

#[test]
fn equal_causes_keep_their_order_and_those_within_a_point_stand_together() {
    let form = ("running-form", "stride"); // 3 points
    let glutes = ("squat-test", "weak"); // 2 points
    let flexors = ("stiffness", "front"); // 2 points
    let found = cause_order(&[flexors, form, glutes]);
    assert_eq!(
        found,
        [("form", true), ("glutes", true), ("hip-flexors", true)]
    );
    let stairs = ("triggers", "stairs"); // 1 point more for the glutes
    let found = cause_order(&[flexors, form, glutes, stairs]);
    assert_eq!(
        found,
        [("glutes", true), ("form", true), ("hip-flexors", true)]
    );
    let collapse = ("squat-test", "collapse"); // 3 points for the glutes, 1 for form
    let found = cause_order(&[flexors, form, collapse, stairs]);
    assert_eq!(
        found,
        [("glutes", true), ("form", true), ("hip-flexors", false)]
    );
}

#[test]
fn any_of_the_three_bone_signs_adds_3_points_to_bone_stress_once_and_is_no_reason_alone() {
    let buttock = [("place", "buttock"), ("running", "first-steps")]; // 1 point each, and 3 for the low back
    let limp = ("walking", "limp");
    let others = [("bone-signs", "night-ache"), ("bone-signs", "landing")];
    let bone_stress = |given: &[(&str, &str)]| pattern("bone-stress", given);
    assert_eq!(bone_stress(&buttock), None, "2 points");
    assert_eq!(
        bone_stress(&[buttock[0], buttock[1], limp]),
        Some(Fit::Could),
        "5 points"
    );
    let all = [buttock[0], buttock[1], limp, others[0], others[1]];
    assert_eq!(bone_stress(&all), Some(Fit::Could), "5 points");
    assert_eq!(
        bone_stress(&[("place", "sitbone"), limp]),
        None,
        "3 points without a reason"
    );
}

#[test]
fn a_vague_place_leaves_every_pattern_at_could_fit() {
    let joint = [("triggers", "deepflex"), ("bed-test", "pinch")]; // 3 points each
    for place in ["several", "both", "not-sure"] {
        let given = [("place", place), joint[0], joint[1]];
        assert_eq!(pattern("joint-pinch", &given), Some(Fit::Could), "{place}");
    }
    let given = [("place", "deep"), joint[0], joint[1]];
    assert_eq!(pattern("joint-pinch", &given), Some(Fit::Well));
}

#[test]
fn a_pattern_could_fit_from_3_points_and_fits_well_from_6_when_3_ahead() {
    let outer = ("place", "outer"); // 3 points for the tendon, 1 for the band
    let meno = ("about-you", "meno"); // 2 for the tendon
    let stairs = ("triggers", "stairs"); // 1 for the tendon
    let steps = ("triggers", "step-down"); // 1 for the tendon
    let cross = ("running-form", "cross"); // 1 for the tendon, 2 for the band
    let drop = ("running-form", "drop"); // 1 for both
    let outer_tendon = |given: &[(&str, &str)]| pattern("outer-tendon", given);
    assert_eq!(
        outer_tendon(&[outer, ("stand-test", "ok")]),
        None,
        "1 point"
    );
    assert_eq!(
        pattern("deep-buttock", &[("place", "buttock")]),
        None,
        "2 points"
    );
    assert_eq!(outer_tendon(&[outer]), Some(Fit::Could), "3 points");
    assert_eq!(
        outer_tendon(&[outer, meno]),
        Some(Fit::Could),
        "5 points, 4 ahead"
    );
    assert_eq!(
        outer_tendon(&[outer, meno, stairs]),
        Some(Fit::Well),
        "6 points, 5 ahead"
    );
    assert_eq!(
        outer_tendon(&[outer, stairs, steps, cross]),
        Some(Fit::Well),
        "6 points, 3 ahead"
    );
    assert_eq!(
        outer_tendon(&[outer, stairs, cross, drop]),
        Some(Fit::Could),
        "6 points, 2 ahead"
    );
}
