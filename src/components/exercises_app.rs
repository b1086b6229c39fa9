//! The exercises as a Yew component, built into a program of its own: the quiz does not load what it does not show.

use super::library::library_view;
use crate::browser;
use crate::guide::Kind;
use yew::{Component, Context, Html, Properties};

/// What happened.
#[derive(Clone, Copy, Debug)]
pub enum ExercisesEvent {
    /// The reader chose which kind of exercises to see; `None` means all.
    ChoseKind(Option<Kind>),
}

/// What the exercises start from.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct ExercisesProps {
    /// Which of the page's controls has the focus, counted from the first.
    pub focused: Option<u32>,
}

/// The exercises.
pub struct ExercisesApp {
    kind: Option<Kind>,
}

impl Component for ExercisesApp {
    type Message = ExercisesEvent;
    type Properties = ExercisesProps;

    fn create(_: &Context<Self>) -> Self {
        Self { kind: None }
    }

    fn update(&mut self, _: &Context<Self>, event: ExercisesEvent) -> bool {
        match event {
            ExercisesEvent::ChoseKind(kind) => self.kind = kind,
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        library_view(
            self.kind,
            &ctx.link().callback(|event: ExercisesEvent| event),
        )
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if let Some(control) = ctx.props().focused.filter(|_| first) {
            browser::focus_control(control);
        }
    }
}
