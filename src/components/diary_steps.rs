//! What the reader does with the plan: making it, changing it, telling how a session and a morning were, and opening the
//! way again after a stop. What follows is decided by the plan itself.

use super::diary::{Afterwards, Diary, Undo};
use super::form::Form;
use super::plan_event::{Edit, Point, Scale};
use super::run_screen;
use super::screen::Screen;
use super::stop_card::{Stop, stop_of};
use crate::guide::{ExerciseId, Text, Urgency, ui};
use crate::plan::{Activity, Plan, Session, StaysStopped, Today, can_run_today};
use crate::quiz::{answers_that_count, rank};

impl Diary {
    /// Remembers what is there, so that the change that follows can be taken back. `said` is what it was.
    pub(super) fn remember(&mut self, said: Text) {
        self.undo = Some(Undo {
            saved: self.saved.clone(),
            said,
            kept: self.is_kept(),
        });
    }

    /// Makes a plan from the answers in the address. What was done before stays in the diary.
    pub(super) fn make_plan(&mut self) {
        let Some(check) = &self.check else { return };
        let responses = &check.responses;
        let ranking = rank(&answers_that_count(responses));
        let made = Plan::for_result(&check.assessment, &ranking, responses, self.today);
        let Ok(plan) = made else { return };
        let mut run = self.saved.run;
        run.assessed(&check.assessment);
        self.remember(ui::DIARY_PLAN_MADE);
        self.saved.plan = Some(plan);
        self.saved.run = run;
        self.keep_now();
        self.open(Screen::Plan);
    }

    /// The reader says whether answers that need care first are theirs.
    pub(super) fn own_answers(&mut self, own: bool) {
        if let Some(check) = self.check.take_if(|_| !own) {
            // Somebody else's answers say nothing about this hip.
            drop(check);
        }
        let Some(check) = &mut self.check else {
            self.afterwards = Afterwards::ShowHeading;
            return;
        };
        check.may_be_foreign = false;
        let before = self.saved.clone();
        if let Some(plan) = &mut self.saved.plan {
            plan.assessed(&check.assessment);
        }
        self.saved.run.assessed(&check.assessment);
        self.undo = Some(Undo {
            saved: before,
            said: ui::DIARY_CLOSED,
            kept: self.is_kept(),
        });
        self.keep_now();
        self.afterwards = Afterwards::ShowHeading;
    }

    /// Changes the plan.
    pub(super) fn edit(&mut self, edit: Edit, exercise: ExerciseId) {
        self.remember(match edit {
            Edit::LeaveOut => ui::DIARY_LEFT_OUT,
            Edit::PutBack => ui::DIARY_PUT_BACK,
            Edit::Swap => ui::DIARY_SWAPPED,
        });
        if let Some(plan) = &mut self.saved.plan {
            match edit {
                Edit::LeaveOut => plan.leave_out(exercise),
                Edit::PutBack => plan.put_back(exercise),
                Edit::Swap => {
                    plan.swap(exercise);
                }
            }
        }
        self.keep_now();
        self.afterwards = Afterwards::ShowStatus;
    }

    /// Records a session or a run, once everything about it was told.
    pub(super) fn record(&mut self) {
        let form = self.form;
        let activity = match form.run_minutes {
            Some(minutes) => Activity::Run {
                stage: self.saved.run.standing(&self.saved.log).stage,
                minutes,
            },
            None => Activity::Exercises(form.done()),
        };
        let is_run = form.run_minutes.is_some();
        let nothing_done = form.run_minutes == Some(0) || !is_run && form.done().is_empty();
        let told = (
            form.rating(Scale::Before),
            form.rating(Scale::During),
            form.point(Point::RoseOrLimped),
            form.effort,
        );
        let (Some(pain_before), Some(pain_during), Some(limped_or_rising), Some(effort)) = told
        else {
            self.is_incomplete();
            return;
        };
        if nothing_done {
            self.is_incomplete();
            return;
        }
        self.remember(ui::DIARY_NOTED);
        self.saved.log.record(Session {
            day: self.today,
            activity,
            pain_before,
            pain_during,
            limped_or_rising,
            effort,
            morning: None,
            settled: false,
        });
        self.after_entry();
        self.open(if is_run {
            Screen::Running
        } else {
            Screen::Plan
        });
    }

    /// Notes the morning, once everything about it was told.
    pub(super) fn tell_morning(&mut self, danger_sign: bool) {
        let Some(day) = self.saved.log.check_due(self.today) else {
            return;
        };
        let Some(morning) = self.form.morning(danger_sign) else {
            self.is_incomplete();
            return;
        };
        self.remember(ui::DIARY_NOTED);
        self.saved.log.answer(day, morning);
        self.after_entry();
        self.told = Some(day);
        self.afterwards = Afterwards::ShowHeading;
    }

    /// What every new entry of the diary brings: a stop makes the answers in the address old.
    fn after_entry(&mut self) {
        if self.saved.log.stopped().is_some()
            && let Some(check) = &mut self.check
        {
            check.is_old = true;
        }
        self.form = Form::default();
        self.keep_now();
    }

    /// Works out whether to run today, once everything about it was told. A danger sign needs nothing else, and stops
    /// everything until the danger check has been done again.
    pub(super) fn ask_to_run(&mut self, danger_sign: bool) {
        if danger_sign {
            self.remember(ui::DIARY_NOTED);
            self.saved.log.tell_danger_sign();
            self.after_entry();
            self.run_today = None;
            self.afterwards = Afterwards::ShowHeading;
            return;
        }
        let Some(today) = self.told_of_today() else {
            self.is_incomplete();
            return;
        };
        self.form.is_incomplete = false;
        let light = can_run_today(Urgency::SelfCare, self.saved.run.is_locked(), &today);
        let way = self.saved.run.today(&self.saved.log, self.today, &today);
        self.run_today = Some((light, way));
        self.afterwards = Afterwards::ShowAnswer;
    }

    /// What was told about today and the last run; `None` while something is missing.
    fn told_of_today(&self) -> Option<Today> {
        let form = &self.form;
        let known = run_screen::known_run(self);
        let mut today = if known.is_some() {
            self.saved.log.last_run(self.today)
        } else {
            Today::default()
        };
        today.pain_walk = form.rating(Scale::Walking)?.number();
        today.limp |= form.point(Point::LimpsToday)?;
        if known.is_none() && form.point(Point::RanLately)? {
            today.pain_last_run = form.rating(Scale::LastRun)?.number();
            today.morning_delta = form.was_worse?;
        }
        if known.is_some_and(|run| run.morning.is_none()) {
            today.morning_delta = form.was_worse?;
        }
        Some(today)
    }

    /// Begins the way back to running anew.
    pub(super) fn begin_running(&mut self, walks_well: bool) {
        self.remember(ui::DIARY_RUN_BEGUN);
        let days_off = if walks_well { 0 } else { u16::MAX };
        self.saved.run.begin(self.today, days_off, walks_well);
        self.run_today = None;
        self.keep_now();
        self.afterwards = Afterwards::ShowHeading;
    }

    /// The answers in the address, where they may open the way again.
    pub(super) fn new_check(&self) -> Option<&super::diary::Check> {
        self.check.as_ref().filter(|check| !check.is_old)
    }

    /// Opens the plan again, when the reader says that the answers are new.
    pub(super) fn open_again(&mut self) {
        let Some(check) = self.check.as_ref().filter(|check| !check.is_old) else {
            return;
        };
        let needs_to_be_seen = stop_of(self).is_some_and(Stop::needs_to_be_seen);
        let is_seen = self.form.is(Point::Seen);
        if !self.form.is(Point::AnsweredAfterwards) || needs_to_be_seen && !is_seen {
            self.is_incomplete();
            return;
        }
        let before = self.saved.clone();
        match self.saved.log.clear(&check.assessment, is_seen) {
            Ok(()) => {
                if let Some(plan) = &mut self.saved.plan {
                    plan.assessed(&check.assessment);
                }
                self.saved.run.assessed(&check.assessment);
                self.undo = Some(Undo {
                    saved: before,
                    said: ui::DIARY_OPENED,
                    kept: self.is_kept(),
                });
                self.form = Form::default();
                self.stays_stopped = None;
                self.keep_now();
                self.afterwards = Afterwards::ShowHeading;
            }
            Err(StaysStopped::NotSeenYet | StaysStopped::Withheld(_)) => self.is_incomplete(),
        }
    }

    /// Opens the way back to running, when a clinician has cleared the hip and new answers find nothing.
    pub(super) fn clear_running(&mut self) {
        let Some(check) = self.check.as_ref().filter(|check| !check.is_old) else {
            return;
        };
        if !self.form.is(Point::AnsweredAfterwards) || !self.form.is(Point::Seen) {
            self.is_incomplete();
            return;
        }
        let before = self.saved.clone();
        let today = self.today;
        if self
            .saved
            .run
            .cleared_by_clinician(&check.assessment, today)
        {
            self.undo = Some(Undo {
                saved: before,
                said: ui::DIARY_RUN_OPENED,
                kept: self.is_kept(),
            });
            self.form = Form::default();
            self.keep_now();
        }
        self.afterwards = Afterwards::ShowHeading;
    }

    fn is_incomplete(&mut self) {
        self.form.is_incomplete = true;
        self.afterwards = Afterwards::ShowMistake;
    }
}
