//! The exercises as a Yew component, built into a program of its own: the quiz does not load what it does not show. With
//! a result in the page's address it shows the cards for that result, or why there are none; without one it is a library
//! to browse.

use super::library::library_view;
use super::suited::suited;
use crate::browser;
use crate::guide::{ExerciseId, GUIDE};
use crate::plan::Filter;
use crate::quiz::{LinkProblem, Responses};
use yew::{Callback, Component, Context, Html, Properties};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExercisesEvent {
    /// The page is there, and its address can be read.
    Arrived,
    /// The reader chose which exercises to see.
    Filtered(Filter),
    /// The reader chose the leg that the drawings show; `true` is the left one.
    ChoseSide(bool),
    /// The reader followed the way from one card to another.
    OpenedCard(ExerciseId),
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
}

impl Component for ExercisesApp {
    type Message = ExercisesEvent;
    type Properties = ExercisesProps;

    fn create(_: &Context<Self>) -> Self {
        Self {
            link: None,
            filter: Filter::default(),
            mirrored: false,
        }
    }

    fn update(&mut self, _: &Context<Self>, event: ExercisesEvent) -> bool {
        match event {
            ExercisesEvent::Arrived => {
                self.link = browser::opened_link();
                return self.link.is_some();
            }
            ExercisesEvent::Filtered(filter) => self.filter = filter,
            ExercisesEvent::ChoseSide(left) => self.mirrored = left,
            ExercisesEvent::OpenedCard(id) => {
                if let Some(exercise) = GUIDE.exercise(id) {
                    browser::open_card(exercise.id);
                }
                return false;
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let on_event = ctx.link().callback(|event: ExercisesEvent| event);
        match &self.link {
            Some(Ok(responses)) => suited(responses, self.mirrored, &on_event),
            Some(Err(problem)) => self.library(Some(*problem), &on_event),
            None => self.library(None, &on_event),
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if !first {
            return;
        }
        if let Some(control) = ctx.props().focused {
            browser::focus_control(control);
        }
        ctx.link().send_message(ExercisesEvent::Arrived);
    }
}

impl ExercisesApp {
    fn library(&self, problem: Option<LinkProblem>, on_event: &Callback<ExercisesEvent>) -> Html {
        library_view(self.filter, self.mirrored, problem, on_event)
    }
}
