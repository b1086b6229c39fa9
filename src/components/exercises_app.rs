//! The exercises as a Yew component, built into a program of its own: the quiz does not load what it does not show. With
//! a result in the page's address it shows the cards for that result, or why there are none; without one it is a library
//! to browse.

use super::library::library_view;
use super::player::PlayerScreen;
use super::player_event::PlayerEvent;
use super::suited::{notes, suited};
use crate::browser;
use crate::guide::{ExerciseId, GUIDE, Kind};
use crate::plan::{Amount, PlayerSettings, Task};
use crate::quiz::{LinkProblem, Responses};
use yew::{Component, Context, Html, Properties};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExercisesEvent {
    /// The page is there, and its address can be read.
    Arrived,
    /// The reader chose which kind of exercises to see; `None` means all.
    ChoseKind(Option<Kind>),
    /// The reader wants to do the exercise of a card now.
    Play(ExerciseId),
    /// Something happened in the session that is played.
    Player(PlayerEvent),
}

/// What the exercises start from.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct ExercisesProps {
    /// Which of the page's controls has the focus, counted from the first.
    pub focused: Option<u32>,
}

/// The exercises.
pub struct ExercisesApp {
    link: Option<Result<Responses, LinkProblem>>,
    kind: Option<Kind>,
    /// The session that is played, in the place of everything else.
    player: Option<PlayerScreen>,
    settings: PlayerSettings,
    /// The card from which the reader went into the player.
    card: Option<ExerciseId>,
    /// Whether the reader has just come back to that card.
    has_returned: bool,
}

impl Component for ExercisesApp {
    type Message = ExercisesEvent;
    type Properties = ExercisesProps;

    fn create(_: &Context<Self>) -> Self {
        Self {
            link: None,
            kind: None,
            player: None,
            settings: PlayerSettings::default(),
            card: None,
            has_returned: false,
        }
    }

    fn update(&mut self, _: &Context<Self>, event: ExercisesEvent) -> bool {
        match event {
            ExercisesEvent::Arrived => {
                self.link = browser::opened_link();
                return self.link.is_some();
            }
            ExercisesEvent::ChoseKind(kind) => self.kind = kind,
            ExercisesEvent::Play(exercise) => self.play(exercise),
            ExercisesEvent::Player(event) => return self.update_player(event),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let on_event = ctx.link().callback(|event: ExercisesEvent| event);
        if let Some(player) = &self.player {
            return player.view(&on_event);
        }
        match &self.link {
            Some(Ok(responses)) => suited(responses, &on_event),
            Some(Err(problem)) => library_view(self.kind, Some(*problem), &on_event),
            None => library_view(self.kind, None, &on_event),
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if let Some(player) = &mut self.player {
            player.rendered(&ctx.link().callback(|event: ExercisesEvent| event));
        }
        if std::mem::take(&mut self.has_returned) {
            self.go_back_to_card();
        }
        if !first {
            return;
        }
        if let Some(control) = ctx.props().focused {
            browser::focus_control(control);
        }
        browser::mark_live();
        ctx.link().send_message(ExercisesEvent::Arrived);
    }
}

impl ExercisesApp {
    fn play(&mut self, exercise: ExerciseId) {
        let amount = GUIDE
            .exercise(exercise)
            .map(|content| Amount::least(&content.dose));
        let task = amount.and_then(|amount| Task::new(exercise, amount));
        self.card = Some(exercise);
        let notes = match &self.link {
            Some(Ok(responses)) => notes(responses),
            _ => Vec::new(),
        };
        self.player =
            task.map(|task| PlayerScreen::new(vec![task], self.settings).with_notes(notes));
    }

    /// Whether there is anything new to show.
    fn update_player(&mut self, event: PlayerEvent) -> bool {
        let Some(player) = &mut self.player else {
            return false;
        };
        let Some(outcome) = player.update(event) else {
            return player.has_changed();
        };
        self.settings = outcome.settings;
        self.player = None;
        self.has_returned = true;
        true
    }

    /// Opens the card again that the reader came from, with the focus on its button.
    fn go_back_to_card(&self) {
        if let Some(exercise) = self.card.and_then(|id| GUIDE.exercise(id)) {
            let card = ["[data-exercise='", exercise.id, "']"].concat();
            browser::open_fold(&card);
            browser::focus(&[&card, " [data-action=play]"].concat());
        }
    }
}
