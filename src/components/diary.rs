//! The plan with its diary, and the screens around it. The state is what a reader may keep, and the screen; what is due
//! and what follows from it is worked out every time.

use super::parts::Parts;
use super::plan_event::PlanEvent;
use super::plan_screen::plan_screen;
use super::screen::{Screen, tabs};
use crate::browser;
use yew::{Callback, Html};

/// The plan with its diary.
pub struct Diary {
    /// The screen that is shown.
    pub screen: Screen,
    /// The screens so far, for the browser's Back.
    trail: Vec<Screen>,
    /// Where in the trail the reader stands.
    at: u8,
    shows_heading: bool,
}

impl Diary {
    /// A diary with nothing in it.
    pub fn new() -> Self {
        Self {
            screen: Screen::default(),
            trail: vec![Screen::default()],
            at: 0,
            shows_heading: false,
        }
    }

    /// Takes in what happened.
    pub fn update(&mut self, event: PlanEvent) {
        match event {
            PlanEvent::Opened(screen) => self.open(screen),
            PlanEvent::Returned(at) => {
                if let Some(screen) = self.trail.get(usize::from(at)) {
                    (self.screen, self.at) = (*screen, at);
                    self.shows_heading = true;
                }
            }
        }
    }

    /// The way to the other screens, and the screen that is shown, unless it is that of the cards.
    pub fn view(&self, cards: Html, on_event: &Callback<PlanEvent>) -> Html {
        let mut parts = Parts::new(on_event);
        tabs(&mut parts, self.screen);
        match self.screen {
            Screen::Cards => parts.add(cards),
            screen => {
                let names = &["class", "data-screen"];
                parts.marked("div", names, &["diary", screen.name()], |parts| {
                    plan_screen(parts);
                });
            }
        }
        parts.into_element("div", &[], &[])
    }

    /// Does on the real page what the last event asked for.
    pub fn rendered(&mut self) {
        if std::mem::take(&mut self.shows_heading) {
            browser::show_heading();
        }
    }

    /// Shows a screen, and remembers it as one of the way.
    pub(super) fn open(&mut self, screen: Screen) {
        self.screen = screen;
        self.trail.truncate(usize::from(self.at) + 1);
        if self.at < u8::MAX {
            self.at += 1;
            self.trail.push(screen);
            browser::remember_screen(self.at);
        }
        self.shows_heading = true;
    }
}
