//! The exercises as a Yew component, built into a program of its own: the quiz does not load what it does not show. With
//! a result in the page's address it shows the cards for that result, or why there are none; without one it is a library
//! to browse.

use super::diary::Diary;
use super::library::library_view;
use super::plan_event::PlanEvent;
use super::screen::Screen;
use super::suited::suited;
use crate::browser::{self, Listener};
use crate::guide::Kind;
use crate::quiz::{LinkProblem, Responses};
use yew::{Component, Context, Html, Properties};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExercisesEvent {
    /// The page is there, and its address can be read.
    Arrived,
    /// The reader chose which kind of exercises to see; `None` means all.
    ChoseKind(Option<Kind>),
    /// Answers were opened in this very page, or the browser went back to the first screen.
    OpenedLink,
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
    kind: Option<Kind>,
    diary: Diary,
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
            kind: None,
            diary: Diary::new(),
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
            ExercisesEvent::Arrived => {
                self.diary.update(PlanEvent::Arrived);
                self.open_link();
                if self.link.is_none() {
                    self.diary.welcome_back();
                }
            }
            ExercisesEvent::OpenedLink => {
                let known = self.link;
                self.open_link();
                if known == self.link {
                    self.diary.update(PlanEvent::Returned(0));
                } else {
                    self.diary.begin_at(Screen::Cards);
                }
            }
            ExercisesEvent::ChoseKind(kind) => self.kind = kind,
            ExercisesEvent::Plan(event) => self.diary.update(event),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let on_event = ctx.link().callback(|event: ExercisesEvent| event);
        let cards = match &self.link {
            _ if self.diary.screen != Screen::Cards => Html::default(),
            Some(Ok(responses)) => suited(responses, &on_event),
            Some(Err(problem)) => library_view(self.kind, Some(*problem), &on_event),
            None => library_view(self.kind, None, &on_event),
        };
        self.diary
            .view(cards, &on_event.reform(ExercisesEvent::Plan))
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        self.diary.rendered();
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
}
