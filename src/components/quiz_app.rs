//! The quiz as a Yew component: it turns what happens into state, and state into a view. One component for the whole
//! quiz, because each further one is compiled with all of Yew's machinery for a component again.

use super::event::Event;
use super::quiz::Quiz;
use crate::browser::{self, Listener};
use yew::{Component, Context, Html, Properties};

/// What the reader did on the built page before the app took it over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Early {
    /// The answers chosen on the first page.
    pub chosen: u32,
    /// Whether "Continue" was clicked.
    pub continued: bool,
    /// Whether the reader asked only whether this is serious.
    pub short_way: bool,
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
    /// Hears the browser's own Back and Forward, and a link that is opened in this very page.
    _navigation: Option<Listener>,
    /// The time between two ticks, in milliseconds; 0 where nothing ticks.
    ticks_every: u32,
    ticking: Option<Listener>,
}

impl Component for QuizApp {
    type Message = Event;
    type Properties = QuizProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            quiz: Quiz::new(ctx.props().early),
            _navigation: browser::on_navigation(
                ctx.link().callback(|event: Event| event),
                Event::OpenedLink,
                Event::Returned,
            ),
            ticks_every: 0,
            ticking: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        self.quiz.update(event);
        let next_tick = self.quiz.next_tick();
        if next_tick != self.ticks_every {
            let on_event = ctx.link().callback(|event: Event| event);
            self.ticks_every = next_tick;
            self.ticking = browser::every(next_tick, on_event);
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        self.quiz.view(&ctx.link().callback(|event: Event| event))
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        self.quiz.rendered();
        if !first {
            return;
        }
        let early = ctx.props().early;
        if let Some(control) = early.focused.filter(|_| !early.continued) {
            browser::focus_control(control);
        }
        // What the address, the clock and the device say comes after the first render, which shows what was built.
        ctx.link().send_message(Event::Arrived);
        ctx.link().send_message(Event::OpenedLink);
    }
}
