//! A session without the player: how much it hurts before it, then the exercises with their steps. With too much pain
//! there is none.

use super::amount_words::amount_words;
use super::ask::scale;
use super::diary::Diary;
use super::how_to::how_to;
use super::parts::Parts;
use super::plan_event::{PlanEvent, Scale};
use super::screen::Screen;
use crate::guide::{ExerciseId, GUIDE, Text, ui};
use crate::plan::{PlayerSettings, Task};

impl Diary {
    /// The exercises of today; none while the pain before is not told, or when there may be none.
    pub(super) fn tasks(&self) -> Vec<Task> {
        let plan = self.saved.plan.as_ref();
        let (Some(plan), Some(pain)) = (plan, self.form.rating(Scale::Before)) else {
            return Vec::new();
        };
        if plan.may_start(&self.saved.log, pain, self.today).is_err() {
            return Vec::new();
        }
        plan.session(&self.saved.log, self.today)
    }

    /// What to change for this reader in the exercises of a session.
    pub(super) fn notes(&self, tasks: &[Task]) -> Vec<(ExerciseId, Text)> {
        let mut notes = Vec::new();
        for task in tasks {
            let plan = self.saved.plan.as_ref();
            if let Some(card) = plan.and_then(|plan| plan.card(task.exercise)) {
                notes.extend(card.notes.iter().map(|note| (task.exercise, *note)));
            }
        }
        notes
    }

    /// Takes in how the reader wants sessions played.
    pub(super) fn set_player(&mut self, settings: PlayerSettings) {
        if self.saved.player != settings {
            self.saved.player = settings;
            self.keep_now();
        }
    }

    /// Takes in which exercises of the session were played to their end.
    pub(super) fn played(&mut self, done: &[ExerciseId]) {
        self.form.do_these(done);
        self.open(if done.is_empty() {
            Screen::Session
        } else {
            Screen::After
        });
    }
}

/// Adds the screen.
pub fn session_screen(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    parts.action(
        "plain back",
        "back",
        ui::PLAN_BACK,
        PlanEvent::Opened(Screen::Plan),
    );
    parts.heading(ui::PLAN_SESSION_HEADING);
    scale(parts, ui::PLAN_BEFORE_PAIN, Scale::Before, diary, None);
    let (Some(plan), Some(pain)) = (&diary.saved.plan, diary.form.rating(Scale::Before)) else {
        return;
    };
    parts.marked(
        "div",
        &["class", "role"],
        &["answer-to", "status"],
        |parts| match plan.may_start(&diary.saved.log, pain, diary.today) {
            Err(why) => parts.words("p.withheld", why.words()),
            Ok(()) => parts.words("p.pain-rule", ui::CARDS_PAIN_RULE),
        },
    );
    let tasks = diary.tasks();
    if tasks.is_empty() {
        return;
    }
    parts.within("ul.plan-items", |parts| {
        for task in &tasks {
            let (Some(exercise), Some(card)) =
                (GUIDE.exercise(task.exercise), plan.card(task.exercise))
            else {
                continue;
            };
            let values = ["card plan-item", exercise.id];
            parts.marked("li", &["class", "data-exercise"], &values, |parts| {
                parts.within("header", |parts| parts.words("h4", exercise.name));
                parts.say("p.amount", amount_words(exercise, task.amount));
                how_to(parts, &card, task.amount.easier);
            });
        }
    });
    parts.within("p.actions", |parts| {
        let led = PlanEvent::StartedPlayer;
        parts.action("continue", "start-player", ui::PLAN_PLAY, led);
        let did = PlanEvent::DidExercises;
        parts.action("plain", "did-exercises", ui::PLAN_DID, did);
    });
}
