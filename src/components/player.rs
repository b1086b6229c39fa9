//! Plays a session: a screen around the state machine of `plan::Player`. It gives that machine the readings of the
//! clock, shows what the machine says is now, and plays its cues. A plain struct and no Yew component, because each
//! further component of a page is compiled with all of Yew's machinery again.

use super::exercises_app::ExercisesEvent;
use super::parts::Parts;
use super::player_below::below;
use super::player_controls::{controls, leave_question, main_action};
use super::player_device::PlayerDevice;
use super::player_end::end;
use super::player_event::{PlayerEvent, PlayerKey, PlayerOutcome};
use super::player_now::{announcement, stage};
use super::player_settings::choose;
use crate::browser;
use crate::guide::{ExerciseId, Text, ui};
use crate::plan::{Cue, Event, Now, Pause, Phase, Player, PlayerSettings, Task};
use yew::{Callback, Html};

/// The large button.
const MAIN: &str = "[data-action=player-main]";

/// A session on the screen.
pub struct PlayerScreen {
    pub(super) player: Player,
    pub(super) tasks: Vec<Task>,
    pub(super) settings: PlayerSettings,
    /// What this reader has to change, exercise by exercise.
    pub(super) notes: Vec<(ExerciseId, Text)>,
    pub(super) device: PlayerDevice,
    asks_to_leave: bool,
    /// What gets the focus once it is shown.
    to_focus: Option<&'static str>,
    /// Whether the focus was on one of the buttons, which may be gone by now.
    was_on_button: bool,
    has_changed: bool,
}

impl PlayerScreen {
    /// A session of these exercises, which waits for the reader to begin.
    #[must_use]
    pub fn new(tasks: Vec<Task>, settings: PlayerSettings) -> Self {
        Self {
            player: Player::new(tasks.clone(), &settings),
            tasks,
            settings,
            notes: Vec::new(),
            device: PlayerDevice::new(),
            asks_to_leave: false,
            to_focus: Some("h2"),
            was_on_button: false,
            has_changed: true,
        }
    }

    /// The same session, with what this reader has to change in an exercise: the notes of the reader's cards.
    #[must_use]
    pub fn with_notes(self, notes: Vec<(ExerciseId, Text)>) -> Self {
        Self { notes, ..self }
    }

    /// Takes in what happened. When the reader is done with the session, it says what came of it.
    pub fn update(&mut self, event: PlayerEvent) -> Option<PlayerOutcome> {
        let event = match event {
            PlayerEvent::Pressed(key) => self.meaning(key),
            event => Some(event),
        };
        self.has_changed = true;
        self.was_on_button = browser::has_focus(".player-buttons");
        match event {
            None => self.has_changed = false,
            Some(PlayerEvent::Session(event)) => self.pass_on(event),
            // Before the start there is nothing to lose.
            Some(PlayerEvent::AskedToLeave)
                if self.player.now().paused == Some(Pause::BeforeStart) =>
            {
                return Some(self.left());
            }
            Some(PlayerEvent::AskedToLeave) => {
                self.pass_on(Event::Pause);
                self.asks_to_leave = true;
                self.to_focus = Some("[data-action=player-stay]");
            }
            Some(PlayerEvent::Stayed) => {
                self.asks_to_leave = false;
                self.to_focus = Some(MAIN);
            }
            Some(PlayerEvent::Left) => return Some(self.left()),
            Some(PlayerEvent::BeganAgain) => {
                self.player = Player::new(self.tasks.clone(), &self.settings);
                self.to_focus = Some("h2");
            }
            Some(PlayerEvent::Chose(setting, number)) => {
                choose(&mut self.settings, setting, number);
                self.player.adjust(&self.settings);
                self.device.try_out(setting, &self.settings);
            }
            Some(PlayerEvent::ScreenStaysOn(stays)) => self.device.screen_may_sleep = !stays,
            Some(PlayerEvent::StayedSilent) => self.device.is_silent = true,
            // A key has its meaning by now.
            Some(PlayerEvent::Pressed(_)) => {}
        }
        None
    }

    /// Whether there is anything new to show since the last update.
    #[must_use]
    pub fn has_changed(&self) -> bool {
        self.has_changed
    }

    /// Acts on the page, once what is new is shown there.
    pub fn rendered(&mut self, on_event: &Callback<ExercisesEvent>) {
        let now = self.player.now();
        let runs = now.paused.is_none() && now.phase != Phase::Finished;
        self.device.follow(runs, on_event);
        if let Some(selector) = self.to_focus.take() {
            browser::focus(selector);
        } else if self.was_on_button {
            browser::focus_again(MAIN);
        }
    }

    /// The screen.
    pub fn view(&self, on_event: &Callback<ExercisesEvent>) -> Html {
        let mut parts = Parts::new(on_event);
        let now = self.player.now();
        let values = ["player-status", "status"];
        parts.marked("p", &["class", "role"], &values, |parts| {
            parts.add(Html::from(announcement(&now)));
        });
        if now.phase == Phase::Finished {
            end(&mut parts, self);
        } else {
            stage(&mut parts, self, &now);
            if self.asks_to_leave {
                leave_question(&mut parts);
            } else {
                controls(&mut parts, &now);
            }
            below(&mut parts, self, &now);
        }
        let names = &["class", "data-screen", "data-phase", "data-paused"];
        let paused = if now.paused.is_some() { "paused" } else { "" };
        let values = ["player", "player", phase_name(now.phase), paused];
        parts.into_element("section", names, &values)
    }

    /// What a key means at the moment.
    fn meaning(&self, key: PlayerKey) -> Option<PlayerEvent> {
        let now = self.player.now();
        match key {
            PlayerKey::Leave if self.asks_to_leave => Some(PlayerEvent::Stayed),
            PlayerKey::Main if now.phase == Phase::Finished && self.is_empty() => {
                Some(PlayerEvent::BeganAgain)
            }
            PlayerKey::Main | PlayerKey::Leave if now.phase == Phase::Finished => {
                Some(PlayerEvent::Left)
            }
            PlayerKey::Leave => Some(PlayerEvent::AskedToLeave),
            _ if self.asks_to_leave || now.phase == Phase::Finished => None,
            PlayerKey::Main => Some(PlayerEvent::Session(main_action(&now).1)),
            PlayerKey::Skip => Some(PlayerEvent::Session(Event::Skip)),
            PlayerKey::Back => Some(PlayerEvent::Session(Event::Back)),
        }
    }

    fn pass_on(&mut self, event: Event) {
        let before = self.player.now();
        let cues = self.player.handle(event, browser::steady_now());
        let now = self.player.now();
        let done = if self.is_empty() {
            ui::PLAYER_NONE
        } else {
            ui::PLAN_FINISHED
        };
        self.device.play(&cues, &now, &self.settings, done);
        if now.paused.is_some() && before.paused.is_none() {
            browser::hush();
        }
        if cues.contains(&Cue::Done) {
            self.asks_to_leave = false;
            self.to_focus = Some("h2");
        }
        // Nothing but a reading of the clock may leave everything as it was.
        let elapsed_ms = now.elapsed_ms;
        self.has_changed = event != Event::Tick
            || now
                != Now {
                    elapsed_ms,
                    ..before
                };
    }

    /// Whether nothing was done so far.
    fn is_empty(&self) -> bool {
        self.player.exercises_done().is_empty()
    }

    fn left(&mut self) -> PlayerOutcome {
        browser::hush();
        PlayerOutcome {
            done: self.player.exercises_done(),
            settings: self.settings,
            finished: self.player.now().phase == Phase::Finished,
        }
    }
}

fn phase_name(phase: Phase) -> &'static str {
    match phase {
        Phase::GetReady => "get-ready",
        Phase::Work => "work",
        Phase::Hold => "hold",
        Phase::ChangeSides => "change-sides",
        Phase::Rest => "rest",
        Phase::Finished => "finished",
    }
}
