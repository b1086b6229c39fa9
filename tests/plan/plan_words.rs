//! The words for what the plan decides: each decision has its own, and every stop says what to do.

use runners_hip::guide::{Text, WORDS_EN};
use runners_hip::plan::{Decision, Phase, Refused, StopReason, Withheld};

fn words(text: Text) -> &'static str {
    WORDS_EN
        .lines()
        .nth(usize::from(text.0))
        .unwrap_or_default()
}

const STOPS: [StopReason; 4] = [
    StopReason::TwoReds,
    StopReason::LimpOrNight,
    StopReason::DangerSign,
    StopReason::SeverePain,
];

fn all_differ(texts: &[Text]) {
    let mut known = texts.to_vec();
    known.sort_unstable();
    known.dedup();
    assert_eq!(known.len(), texts.len());
    assert!(texts.iter().all(|text| !words(*text).is_empty()));
}

#[test]
fn every_decision_phase_and_refusal_has_words_of_its_own() {
    let decisions = [Decision::MoveOn, Decision::Hold, Decision::StepBack];
    let stops = STOPS.map(Decision::Stop);
    all_differ(
        &decisions
            .iter()
            .chain(&stops)
            .map(|it| it.words())
            .collect::<Vec<_>>(),
    );
    all_differ(
        &[
            Phase::GetReady,
            Phase::Work,
            Phase::Hold,
            Phase::ChangeSides,
            Phase::Rest,
            Phase::Finished,
        ]
        .map(Phase::words),
    );
    all_differ(&[Refused::NotOurs, Refused::Damaged, Refused::Newer].map(Refused::words));
    all_differ(&[Withheld::Urgent, Withheld::CheckFirst, Withheld::TooSore].map(Withheld::words));
}

#[test]
fn every_stop_says_to_stop_and_where_to_turn() {
    for reason in STOPS {
        let words = words(reason.words());
        assert!(words.contains("Stop "), "{words}");
        let turns = ["doctor", "danger check"];
        assert!(turns.iter().any(|turn| words.contains(turn)), "{words}");
    }
    assert!(words(StopReason::SeverePain.words()).contains("today"));
}

#[test]
fn what_is_spoken_has_four_words_at_most() {
    for phase in [
        Phase::GetReady,
        Phase::Work,
        Phase::Hold,
        Phase::ChangeSides,
        Phase::Rest,
        Phase::Finished,
    ] {
        assert!(words(phase.words()).split(' ').count() <= 4);
    }
}
