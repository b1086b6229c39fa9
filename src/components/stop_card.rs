//! Why nothing goes on, what to do now, and how the way opens again. Told like an urgent result, because it is one.

use super::ask::{mistake, tick};
use super::diary::Diary;
use super::element::{made, text};
use super::parts::Parts;
use super::plan_event::{PlanEvent, Point};
use crate::guide::{GUIDE, Part, Role, Text, Urgency, ui};
use crate::plan::{StopReason, Withheld, withheld};
use crate::quiz::{Responses, assess_so_far};

/// Why nothing goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// The diary says so.
    Diary(StopReason),
    /// The last danger check says so.
    Check(Withheld),
}

impl Stop {
    /// Whether answers alone do not open the way: somebody has to look at the hip.
    pub fn needs_to_be_seen(self) -> bool {
        matches!(
            self,
            Self::Diary(StopReason::TwoReds | StopReason::SeverePain)
        )
    }
}

/// Why nothing goes on; the most urgent first. `None` when all is well.
pub fn stop_of(diary: &Diary) -> Option<Stop> {
    let reason = diary.saved.log.stopped();
    let closed = diary
        .saved
        .plan
        .as_ref()
        .and_then(crate::plan::Plan::withheld);
    reason.map(Stop::Diary).or(closed.map(Stop::Check))
}

/// Adds why nothing goes on, and what to do.
pub fn stop_card(parts: &mut Parts<PlanEvent>, stop: Stop, diary: &Diary) {
    let (words, urgency) = match stop {
        Stop::Diary(reason) => (reason.words(), urgency_of(reason)),
        Stop::Check(why) => (
            why.words(),
            if why == Withheld::Urgent {
                Urgency::SameDay
            } else {
                Urgency::Soon
            },
        ),
    };
    let names = &["class", "data-care", "data-stop"];
    let values = ["care-card stop-card", urgency.id(), "stop"];
    parts.marked("section", names, &values, |parts| {
        parts.words("h3", ui::PLAN_STOPPED);
        parts.words("p.care-act", words);
        let new_check = diary.new_check();
        match new_check.map(|check| withheld(&check.assessment)) {
            Some(None) => open_again(parts, stop, diary),
            Some(Some(why)) => {
                parts.words("p", ui::PLAN_CHECK_FOUND);
                parts.words("p", why.words());
                danger_check(parts);
            }
            None => {
                parts.words("p", how_it_opens(stop));
                danger_check(parts);
            }
        }
    });
}

fn urgency_of(reason: StopReason) -> Urgency {
    match reason {
        StopReason::TwoReds => Urgency::Soon,
        StopReason::LimpOrNight | StopReason::DangerSign | StopReason::SeverePain => {
            Urgency::SameDay
        }
    }
}

fn how_it_opens(stop: Stop) -> Text {
    if stop.needs_to_be_seen() {
        ui::PLAN_OPENS_AFTER_SEEN
    } else {
        ui::PLAN_OPENS
    }
}

/// The new answers found nothing: the reader says that they are new, and goes on.
fn open_again(parts: &mut Parts<PlanEvent>, stop: Stop, diary: &Diary) {
    parts.words("p", ui::PLAN_CHECK_CLEAR);
    mistake(parts, diary, ui::PLAN_ERROR_TICK);
    tick(
        parts,
        ui::PLAN_ANSWERED_AFTERWARDS,
        Point::AnsweredAfterwards,
        diary,
    );
    if stop.needs_to_be_seen() {
        tick(parts, ui::PLAN_SEEN, Point::Seen, diary);
    }
    parts.within("p.actions", |parts| {
        parts.action(
            "continue",
            "open-again",
            ui::PLAN_OPEN_AGAIN,
            PlanEvent::OpenedAgain,
        );
        quiz_link(parts, "plain", ui::PLAN_ANSWER_AGAIN);
    });
}

/// Adds the way to the danger check.
fn danger_check(parts: &mut Parts<PlanEvent>) {
    quiz_link(parts, "continue", ui::PLAN_DANGER_CHECK);
}

/// Adds a link to the quiz.
pub fn quiz_link(parts: &mut Parts<PlanEvent>, class: &'static str, words: Text) {
    let names = &["class", "data-action", "href"];
    let values = vec![class.into(), "to-quiz".into(), "quiz.html".into()];
    parts.add(made("a", names, values, vec![text(words)]));
}

/// Adds the signs that by themselves need a doctor today or sooner, folded.
pub fn danger_signs(parts: &mut Parts<PlanEvent>) {
    parts.fold("details.act", ui::PLAN_SIGNS, |parts| {
        parts.within("ul", |parts| {
            for (id, question) in GUIDE.numbered_questions() {
                if question.part != Part::DangerCheck {
                    continue;
                }
                for (option, answer) in (0u8..).zip(question.answers) {
                    let alone = Responses::default().with(id, 1 << option);
                    if answer.role == Role::Fact
                        && assess_so_far(&alone).urgency >= Urgency::SameDay
                    {
                        parts.words("li", answer.said);
                    }
                }
            }
        });
    });
}
