//! Plays a session: a screen around the state machine of `plan::Player`. It gives that machine the readings of the
//! clock, shows what the machine says is now, and plays its cues. A plain struct and no Yew component, because each
//! further component of a page is compiled with all of Yew's machinery again.

use super::exercises_app::ExercisesEvent;
use super::parts::Parts;
use super::player_event::{PlayerEvent, PlayerOutcome};
use crate::guide::{GUIDE, ui};
use crate::plan::{Phase, Player, PlayerSettings, Task};
use yew::{Callback, Html};

/// A session on the screen.
pub struct PlayerScreen {
    player: Player,
    settings: PlayerSettings,
}

impl PlayerScreen {
    /// A session of these exercises, which waits for the reader to begin.
    #[must_use]
    pub fn new(tasks: Vec<Task>, settings: PlayerSettings) -> Self {
        Self {
            player: Player::new(tasks, &settings),
            settings,
        }
    }

    /// Takes in what happened. When the reader is done with the session, it says what came of it.
    pub fn update(&mut self, event: PlayerEvent) -> Option<PlayerOutcome> {
        match event {
            PlayerEvent::Session(event) => {
                self.player.handle(event, 0);
            }
            PlayerEvent::Left => return Some(self.outcome()),
            _ => {}
        }
        None
    }

    /// Whether there is anything new to show since the last update.
    #[must_use]
    pub fn has_changed(&self) -> bool {
        true
    }

    /// Acts on the page, once what is new is shown there.
    pub fn rendered(&mut self, _on_event: &Callback<ExercisesEvent>) {}

    /// The screen.
    pub fn view(&self, on_event: &Callback<ExercisesEvent>) -> Html {
        let mut parts = Parts::new(on_event);
        let exercise = self.player.now().exercise.and_then(|id| GUIDE.exercise(id));
        if let Some(exercise) = exercise {
            parts.heading(exercise.name);
        }
        parts.action(
            "plain",
            "player-leave",
            ui::BACK,
            ExercisesEvent::Player(PlayerEvent::Left),
        );
        parts.into_element("div", &["class", "data-screen"], &["player", "player"])
    }

    fn outcome(&self) -> PlayerOutcome {
        PlayerOutcome {
            done: self.player.exercises_done(),
            settings: self.settings,
            finished: self.player.now().phase == Phase::Finished,
        }
    }
}
