//! The plan with its diary, and the screens around it. The state is what a reader may keep, the screen, and what was told
//! on it and not handed in; what is due and what follows from it is worked out every time.

use super::form::Form;
use super::parts::Parts;
use super::plan_event::{PlanEvent, Scale};
use super::screen::{Screen, tabs};
use super::{
    after_session, calendar_box, keep_plan, morning_check, paper, plan_screen, run_screen,
    session_screen,
};
use crate::browser;
use crate::guide::{Text, ui};
use crate::plan::{CanRun, Day, Refused, RunToday, Saved, StaysStopped};
use crate::quiz::{Assessment, Responses, assess};
use yew::{Callback, Html};

/// Whether this device keeps the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing is kept.
    Off,
    /// Everything is kept after each change.
    On,
    /// The browser refused to keep it.
    Refused,
    /// The browser does not even let the page read what it may have kept.
    Closed,
    /// What is kept here cannot be read. It stays until the reader deletes it.
    Unreadable(Refused, String),
}

/// What was there before the last change.
pub struct Undo {
    /// The state.
    pub saved: Saved,
    /// What the change was.
    pub said: Text,
    /// Whether the device kept it.
    pub kept: bool,
}

/// What must happen on the real page after the next render.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Afterwards {
    Nothing,
    ShowHeading,
    ShowMistake,
    ShowStatus,
    ShowAnswer,
}

/// The answers in the page's address.
pub struct Check {
    /// The answers.
    pub responses: Responses,
    /// What follows from them.
    pub assessment: Assessment,
    /// Whether they may be somebody else's, because there was a diary before they came.
    pub may_be_foreign: bool,
    /// Whether they are from before the last stop.
    pub is_old: bool,
}

/// The plan with its diary.
pub struct Diary {
    /// The screen that is shown.
    pub screen: Screen,
    /// What a reader may keep.
    pub saved: Saved,
    /// Today, as the device tells it.
    pub today: Day,
    /// The answers in the page's address, while they count.
    pub check: Option<Check>,
    /// What was told on this screen.
    pub form: Form,
    /// Whether this device keeps everything.
    pub keeping: Keeping,
    /// The frame may neither print nor keep anything, nor save files.
    pub sealed: bool,
    /// Whether the plan was found on this device.
    pub is_welcome_back: bool,
    /// The day whose morning was just told.
    pub told: Option<Day>,
    /// Whether and how to run today, once asked.
    pub run_today: Option<(CanRun, RunToday)>,
    /// Why the way does not open again.
    pub stays_stopped: Option<StaysStopped>,
    /// What was wrong with an imported text.
    pub refused: Option<Refused>,
    /// What an imported text held that no longer exists.
    pub dropped: Vec<String>,
    /// Whether the last text was copied, until the screen changes.
    pub copied: Option<bool>,
    /// What was there before the last change.
    pub undo: Option<Undo>,
    /// The screens so far, for the browser's Back.
    trail: Vec<Screen>,
    /// Where in the trail the reader stands.
    at: u8,
    pub(super) afterwards: Afterwards,
}

impl Diary {
    /// A diary with nothing in it.
    pub fn new() -> Self {
        Self {
            screen: Screen::default(),
            saved: Saved::default(),
            today: Day::default(),
            check: None,
            form: Form::default(),
            keeping: Keeping::Off,
            sealed: false,
            is_welcome_back: false,
            told: None,
            run_today: None,
            stays_stopped: None,
            refused: None,
            dropped: Vec::new(),
            copied: None,
            undo: None,
            trail: vec![Screen::default()],
            at: 0,
            afterwards: Afterwards::Nothing,
        }
    }

    /// Whether there is anything that a reader may want to keep.
    pub fn is_begun(&self) -> bool {
        self.saved != Saved::default()
    }

    /// Takes in the answers in the page's address. Where there is a diary already they may be somebody else's, so the
    /// reader is asked before a plan is closed; where there is none they count at once.
    pub fn open_link(&mut self, responses: Responses) {
        let assessment = assess(&responses);
        let may_be_foreign = self.is_begun();
        if !may_be_foreign {
            self.saved.run.assessed(&assessment);
        }
        self.check = Some(Check {
            responses,
            assessment,
            may_be_foreign,
            is_old: false,
        });
    }

    /// Takes in what happened.
    pub fn update(&mut self, event: PlanEvent) {
        // The page may stay open over night.
        self.today = browser::local_day();
        match event {
            PlanEvent::Arrived => self.arrive(),
            PlanEvent::Opened(screen) => {
                // What was deleted can be brought back from every screen.
                self.undo = self
                    .undo
                    .take()
                    .filter(|undo| undo.said == ui::DIARY_DELETED);
                self.form = Form::default();
                self.is_welcome_back = false;
                self.open(screen);
            }
            PlanEvent::Returned(at) => {
                if let Some(screen) = self.trail.get(usize::from(at)) {
                    (self.screen, self.at) = (*screen, at);
                    self.show();
                }
            }
            PlanEvent::KeptElsewhere => self.load(),
            PlanEvent::MadePlan => self.make_plan(),
            PlanEvent::OwnedAnswers(own) => self.own_answers(own),
            PlanEvent::Edited(edit, exercise) => self.edit(edit, exercise),
            PlanEvent::Rated(scale, number) => {
                self.run_today = None;
                self.form.rate(scale, number);
            }
            PlanEvent::Said(point, so) => {
                self.run_today = None;
                self.form.say(point, so);
            }
            PlanEvent::Felt(effort) => self.form.effort = Some(effort),
            PlanEvent::WasWorse(by) => {
                self.run_today = None;
                self.form.was_worse = Some(by);
            }
            PlanEvent::ToggledDone(exercise) => self.form.toggle(exercise),
            // The app around the diary opens the player.
            PlanEvent::StartedPlayer => {}
            PlanEvent::DidExercises => {
                self.form.do_all(&self.tasks());
                self.open(Screen::After);
            }
            PlanEvent::DidRun => {
                let walking = self.form.rating(Scale::Walking);
                self.form = Form::default();
                self.form.run_minutes = Some(run_screen::planned_minutes(self));
                self.form
                    .rate(Scale::Before, walking.unwrap_or_default().number());
                self.open(Screen::After);
            }
            PlanEvent::RanMinutes(minutes) => self.form.run_minutes = Some(minutes),
            PlanEvent::Recorded => self.record(),
            PlanEvent::ToldMorning(danger) => self.tell_morning(danger),
            PlanEvent::AskedToRun(danger) => self.ask_to_run(danger),
            PlanEvent::BeganRunning(walks_well) => self.begin_running(walks_well),
            PlanEvent::OpenedAgain => self.open_again(),
            PlanEvent::Cleared => self.clear_running(),
            PlanEvent::Undid => self.undo(),
            PlanEvent::ToggledKeeping => self.toggle_keeping(),
            PlanEvent::AskedToDelete => self.form.asks_to_delete = true,
            PlanEvent::KeptEverything => self.form.asks_to_delete = false,
            PlanEvent::DeletedEverything => self.delete_everything(),
            PlanEvent::DeletedUnreadable => {
                browser::forget(browser::PLAN);
                self.keeping = Keeping::Off;
                self.afterwards = Afterwards::ShowHeading;
            }
            PlanEvent::FileRead => self.refused = None,
            PlanEvent::Imported => self.import(),
            PlanEvent::Copied(copied) => self.copied = Some(copied),
            PlanEvent::Scheduled(schedule) => {
                self.saved.schedule = schedule;
                self.keep_now();
            }
        }
    }

    /// The way to the other screens, and the screen that is shown, unless it is that of the cards.
    pub fn view(&self, cards: Html, on_event: &Callback<PlanEvent>) -> Html {
        let mut parts = Parts::new(on_event);
        tabs(&mut parts, self.screen);
        if self.screen == Screen::Cards {
            plan_screen::offer(&mut parts, self);
            parts.add(cards);
        } else {
            let names = &["class", "data-screen"];
            let values = ["diary", self.screen.name()];
            parts.marked("div", names, &values, |parts| self.show_screen(parts));
        }
        parts.into_element("div", &[], &[])
    }

    fn show_screen(&self, parts: &mut Parts<PlanEvent>) {
        match self.screen {
            Screen::Cards | Screen::Plan => plan_screen::plan_screen(parts, self),
            Screen::Session => session_screen::session_screen(parts, self),
            Screen::After => after_session::after_session(parts, self),
            Screen::Morning => morning_check::morning_check(parts, self),
            Screen::Calendar => calendar_box::calendar_box(parts, self),
            Screen::Paper => paper::paper(parts, self),
            Screen::Running => run_screen::run_screen(parts, self),
            Screen::Data => keep_plan::keep_plan(parts, self),
        }
        keep_plan::keep_tick(parts, self);
    }

    /// Does on the real page what the last event asked for.
    pub fn rendered(&mut self) {
        match std::mem::replace(&mut self.afterwards, Afterwards::Nothing) {
            Afterwards::Nothing => {}
            Afterwards::ShowHeading => browser::show_heading(),
            Afterwards::ShowMistake => browser::show_mistake(ui::PLAN_ERROR_PREFIX.show()),
            Afterwards::ShowStatus => browser::focus(".told"),
            Afterwards::ShowAnswer => browser::focus(".run-answer"),
        }
    }

    /// Shows a screen, and remembers it as one of the way.
    pub(super) fn open(&mut self, screen: Screen) {
        self.screen = screen;
        self.trail.truncate(usize::from(self.at) + 1);
        if self.at < u8::MAX {
            self.at += 1;
            self.trail.push(screen);
            browser::remember_screen(self.at);
        }
        self.show();
    }

    /// Begins the way of screens anew with this one.
    pub(super) fn begin_at(&mut self, screen: Screen) {
        (self.screen, self.at, self.trail) = (screen, 0, vec![screen]);
    }

    fn show(&mut self) {
        // The form of a session that was handed in is empty, and so is a morning that was told.
        let is_over = match self.screen {
            Screen::After => self.form.rating(Scale::Before).is_none(),
            Screen::Morning => self.saved.log.check_due(self.today).is_none(),
            _ => false,
        };
        if is_over {
            self.screen = Screen::Plan;
        }
        self.form.is_incomplete = false;
        self.told = None;
        self.run_today = None;
        self.stays_stopped = None;
        self.refused = None;
        self.dropped.clear();
        self.copied = None;
        self.form.asks_to_delete = false;
        self.afterwards = Afterwards::ShowHeading;
    }
}
