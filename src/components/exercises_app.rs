//! The exercises as a Yew component, built into a program of its own: the quiz does not load what it does not show. With
//! a result in the page's address it shows the cards for that result, or why there are none; without one it is a library
//! to browse. Beside the cards stand the plan with its diary, and the player in the place of everything.

use super::diary::Diary;
use super::library::library_view;
use super::plan_event::PlanEvent;
use super::player::PlayerScreen;
use super::player_event::PlayerEvent;
use super::screen::Screen;
use super::suited::{notes, suited};
use crate::browser::{self, Listener};
use crate::guide::{ExerciseId, GUIDE};
use crate::plan::{Amount, Filter, Task};
use crate::quiz::{LinkProblem, Responses};
use yew::{Callback, Component, Context, Html, Properties};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExercisesEvent {
    /// The page is there, and its address can be read.
    Arrived,
    /// Answers were opened in this very page, or the browser went back to the first screen.
    OpenedLink,
    /// The reader chose which exercises to see.
    Filtered(Filter),
    /// The reader chose the leg that the drawings show; `true` is the left one.
    ChoseSide(bool),
    /// The reader followed the way from one card to another.
    OpenedCard(ExerciseId),
    /// The reader wants to do the exercise of a card now.
    Play(ExerciseId),
    /// Something happened in the session that is played.
    Player(PlayerEvent),
    /// Something happened around the plan.
    Plan(PlanEvent),
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
    filter: Filter,
    mirrored: bool,
    diary: Diary,
    /// The session that is played, in the place of everything else.
    player: Option<PlayerScreen>,
    /// The card from which the reader went into the player; `None` for the session of the plan.
    card: Option<ExerciseId>,
    /// Whether the reader has just come back to that card.
    has_returned: bool,
    /// Hears the browser's own Back and Forward, and answers that are opened in this very page.
    _navigation: Option<Listener>,
    /// Hears when another window changes what this device keeps.
    _kept_elsewhere: Option<Listener>,
}

impl Component for ExercisesApp {
    type Message = ExercisesEvent;
    type Properties = ExercisesProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            link: None,
            filter: Filter::default(),
            mirrored: false,
            diary: Diary::new(),
            player: None,
            card: None,
            has_returned: false,
            _navigation: browser::on_navigation(
                ctx.link().callback(|event: ExercisesEvent| event),
                ExercisesEvent::OpenedLink,
                |at| ExercisesEvent::Plan(PlanEvent::Returned(at)),
            ),
            _kept_elsewhere: browser::on_kept_elsewhere(
                browser::PLAN,
                ctx.link().callback(|event: ExercisesEvent| event),
                ExercisesEvent::Plan(PlanEvent::KeptElsewhere),
            ),
        }
    }

    fn update(&mut self, _: &Context<Self>, event: ExercisesEvent) -> bool {
        match event {
            ExercisesEvent::Arrived => self.arrive(),
            ExercisesEvent::OpenedLink => {
                let known = self.link;
                self.open_link();
                if known == self.link {
                    self.diary.update(PlanEvent::Returned(0));
                } else {
                    self.diary.begin_at(Screen::Cards);
                }
            }
            ExercisesEvent::Filtered(filter) => self.filter = filter,
            ExercisesEvent::ChoseSide(left) => self.mirrored = left,
            ExercisesEvent::OpenedCard(id) => {
                open_card(id, " > summary");
                return false;
            }
            ExercisesEvent::Play(exercise) => self.play_card(exercise),
            ExercisesEvent::Player(event) => return self.update_player(event),
            ExercisesEvent::Plan(PlanEvent::StartedPlayer) => self.play_session(),
            ExercisesEvent::Plan(event) => {
                // The browser's Back leaves the player too.
                if matches!(event, PlanEvent::Returned(_)) {
                    self.player = None;
                }
                self.diary.update(event);
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let on_event = ctx.link().callback(|event: ExercisesEvent| event);
        if let Some(player) = &self.player {
            return player.view(&on_event);
        }
        let cards = match &self.link {
            _ if self.diary.screen != Screen::Cards => Html::default(),
            Some(Ok(responses)) => suited(responses, self.mirrored, &on_event),
            Some(Err(problem)) => self.all_cards(Some(*problem), &on_event),
            None => self.all_cards(None, &on_event),
        };
        self.diary
            .view(cards, &on_event.reform(ExercisesEvent::Plan))
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if let Some(player) = &mut self.player {
            player.rendered(&ctx.link().callback(|event: ExercisesEvent| event));
        } else {
            self.diary.rendered();
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
    fn arrive(&mut self) {
        self.diary.update(PlanEvent::Arrived);
        self.open_link();
        if self.link.is_none() {
            self.diary.welcome_back();
        }
    }

    /// Reads the answers in the address.
    fn open_link(&mut self) {
        let known = self.link;
        self.link = browser::opened_link();
        if let Some(Ok(responses)) = self.link
            && known != self.link
        {
            self.diary.open_link(responses);
        }
    }

    fn play_card(&mut self, exercise: ExerciseId) {
        let amount = GUIDE
            .exercise(exercise)
            .map(|content| Amount::least(&content.dose));
        let task = amount.and_then(|amount| Task::new(exercise, amount));
        self.card = Some(exercise);
        let notes = match &self.link {
            Some(Ok(responses)) => notes(responses),
            _ => Vec::new(),
        };
        let settings = self.diary.saved.player;
        self.player = task.map(|task| PlayerScreen::new(vec![task], settings).with_notes(notes));
    }

    /// Plays the session of the plan, as far as there is one today.
    fn play_session(&mut self) {
        let tasks = self.diary.tasks();
        self.card = None;
        if !tasks.is_empty() {
            let notes = self.diary.notes(&tasks);
            let player = PlayerScreen::new(tasks, self.diary.saved.player);
            self.player = Some(player.with_notes(notes));
        }
    }

    /// Whether there is anything new to show.
    fn update_player(&mut self, event: PlayerEvent) -> bool {
        let Some(player) = &mut self.player else {
            return false;
        };
        let Some(outcome) = player.update(event) else {
            return player.has_changed();
        };
        self.player = None;
        self.diary.set_player(outcome.settings);
        if self.card.is_some() {
            self.has_returned = true;
        } else {
            self.diary.played(&outcome.done);
        }
        true
    }

    /// Opens the card again that the reader came from, with the focus on its button.
    fn go_back_to_card(&self) {
        if let Some(card) = self.card {
            open_card(card, " [data-action=play]");
        }
    }

    fn all_cards(&self, problem: Option<LinkProblem>, on_event: &Callback<ExercisesEvent>) -> Html {
        library_view(self.filter, self.mirrored, problem, on_event)
    }
}

/// Opens the card of an exercise, with the focus on a part of it.
fn open_card(id: ExerciseId, part: &str) {
    if let Some(exercise) = GUIDE.exercise(id) {
        let card = ["[data-exercise='", exercise.id, "']"].concat();
        browser::open_fold(&card);
        browser::focus(&[&card, part].concat());
    }
}
