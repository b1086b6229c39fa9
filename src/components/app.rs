//! The one Yew component: it turns what happens into state, and state into a view. One component for all pages, because
//! each further one is compiled with all of Yew's machinery for a component again.

use super::library::library_view;
use super::quiz::{Event, Quiz};
use crate::browser;
use crate::guide::Kind;
use yew::{Component, Context, Html, Properties};

/// What the page is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The quiz.
    #[default]
    Quiz,
    /// All exercise cards.
    Exercises,
}

/// What the reader did on the built page before the app took it over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Early {
    /// The answers chosen on the first page.
    pub chosen: u32,
    /// Whether "Continue" was clicked.
    pub continued: bool,
    /// Which of the page's controls has the focus, counted from the first.
    pub focused: Option<u32>,
}

/// What the app starts from.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct Props {
    /// What the page is for.
    pub view: View,
    /// What the reader has done already.
    pub early: Early,
}

/// The app.
pub struct App {
    quiz: Quiz,
    kind: Option<Kind>,
}

impl Component for App {
    type Message = Event;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            quiz: Quiz::new(ctx.props().early),
            kind: None,
        }
    }

    fn update(&mut self, _: &Context<Self>, event: Event) -> bool {
        match event {
            Event::ChoseKind(kind) => self.kind = kind,
            event => self.quiz.update(event),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let on_event = ctx.link().callback(|event: Event| event);
        match ctx.props().view {
            View::Quiz => self.quiz.view(&on_event),
            View::Exercises => library_view(self.kind, &on_event),
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        self.quiz.rendered();
        let early = ctx.props().early;
        if let Some(control) = early.focused.filter(|_| first && !early.continued) {
            browser::focus_control(control);
        }
    }
}
