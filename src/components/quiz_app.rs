//! The quiz as a Yew component: it turns what happens into state, and state into a view. One component for the whole
//! quiz, because each further one is compiled with all of Yew's machinery for a component again.

use super::quiz::{Event, Quiz};
use crate::browser;
use yew::{Component, Context, Html, Properties};

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

/// What the quiz starts from.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct QuizProps {
    /// What the reader has done already.
    pub early: Early,
}

/// The quiz.
pub struct QuizApp {
    quiz: Quiz,
}

impl Component for QuizApp {
    type Message = Event;
    type Properties = QuizProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            quiz: Quiz::new(ctx.props().early),
        }
    }

    fn update(&mut self, _: &Context<Self>, event: Event) -> bool {
        self.quiz.update(event);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        self.quiz.view(&ctx.link().callback(|event: Event| event))
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        self.quiz.rendered();
        let early = ctx.props().early;
        if let Some(control) = early.focused.filter(|_| first && !early.continued) {
            browser::focus_control(control);
        }
    }
}
