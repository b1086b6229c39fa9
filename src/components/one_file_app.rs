//! All apps in one program, for the page that is a single file: a link from one to another shows another screen instead of
//! leaving the page. The links themselves are those of the separate pages, so an app need not know in which program it is.

use super::exercises_app::{ExercisesApp, ExercisesProps};
use super::quiz_app::{Early, QuizApp, QuizProps};
use super::sheet_app::SheetApp;
use crate::browser::{self, Listener};
use crate::guide::ui;
use yew::{Component, Context, Html, Properties, html};

/// An app of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// The quiz, with its result.
    #[default]
    Quiz,
    /// The exercises.
    Exercises,
    /// The sheet for a clinician.
    Sheet,
}

impl Screen {
    /// The screen that a link leads to, however much of its address is written out; `None` when it leads out of the file.
    #[must_use]
    pub fn of_link(address: &str) -> Option<Self> {
        let path = address.split(['?', '#']).next()?;
        match path.rsplit('/').next()? {
            "quiz.html" => Some(Self::Quiz),
            "exercises.html" => Some(Self::Exercises),
            "sheet.html" => Some(Self::Sheet),
            _ => None,
        }
    }
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OneFileEvent {
    /// A link to a screen was followed. Its answers stand in the page's address by now.
    Followed(Screen),
    /// The browser's own Back or Forward.
    WentBack,
}

/// What the page starts from.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct OneFileProps {
    /// What the reader has done already.
    pub early: Early,
}

/// The page.
pub struct OneFileApp {
    screen: Screen,
    /// How many screens there were, so that each is a new one.
    count: u32,
    _listeners: Vec<Listener>,
}

impl Component for OneFileApp {
    type Message = OneFileEvent;
    type Properties = OneFileProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            screen: Screen::Quiz,
            count: 0,
            _listeners: browser::on_screens(&ctx.link().callback(|event: OneFileEvent| event)),
        }
    }

    fn update(&mut self, _: &Context<Self>, event: OneFileEvent) -> bool {
        match event {
            OneFileEvent::Followed(screen) => self.screen = screen,
            // The quiz hears it for itself.
            OneFileEvent::WentBack if self.screen == Screen::Quiz => return false,
            OneFileEvent::WentBack => self.screen = Screen::Quiz,
        }
        self.count += 1;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let key = self.count;
        let early = if key == 0 {
            ctx.props().early
        } else {
            Early::default()
        };
        let app = match self.screen {
            Screen::Quiz => html! { <QuizApp {key} ..QuizProps { early } /> },
            Screen::Exercises => {
                html! { <>{ browser::from_template("exercises", ".before-exercises") }<ExercisesApp {key} ..ExercisesProps::default() /></> }
            }
            Screen::Sheet => {
                html! { <>{ to_result() }<h2>{ ui::SHEET_HEADING.show() }</h2><SheetApp {key} /></> }
            }
        };
        html! { <div class="screen" tabindex="-1">{ app }</div> }
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        // The app that is shown now may have a better place for the focus, and then takes it.
        if self.count > 0 {
            browser::focus(".screen");
        }
    }
}

/// The way back to the result whose sheet this is.
fn to_result() -> Html {
    let address = ["quiz.html", &browser::fragment()].concat();
    html! { <a class="back" data-action="to-result" href={address}>{ ui::TO_RESULT.show() }</a> }
}
