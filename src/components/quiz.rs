//! The quiz: one question a page, then the answers to look over, then the result. Its state is the answers and the page;
//! what stands beside them is only about the browser: the pages behind, and what this page can do here.

use super::check_answers::check_answers;
use super::event::{Event, Surroundings};
use super::keep::{Keeping, keep};
use super::parts::Parts;
use super::question_page::question_page;
use super::quiz_app::Early;
use super::result_page::result_page;
use crate::browser;
use crate::guide::{GUIDE, QuestionId, ui};
use crate::quiz::{
    LinkProblem, Mistake, Page, Responses, Route, check, first_page, page_after, page_before,
    page_to_resume, seconds_left, toggled,
};
use yew::{Callback, Html};

/// What must happen on the real page after the next render.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Afterwards {
    Nothing,
    ShowHeading,
    ShowMistake,
    FocusAnswers,
}

/// The quiz.
pub struct Quiz {
    /// All answers so far.
    pub responses: Responses,
    /// The page that is shown.
    pub page: Page,
    /// How the reader goes through the quiz.
    pub route: Route,
    /// Why the answers could not be taken, after "Continue".
    pub mistake: Option<Mistake>,
    /// What is wrong with the link that opened the page.
    pub link_problem: Option<LinkProblem>,
    /// What the page can do here.
    pub surroundings: Surroundings,
    /// Whether the device keeps the answers.
    pub keeping: Keeping,
    /// Whether the last text was copied, until the page changes.
    pub copied: Option<bool>,
    /// Whether only the beginning of a long page is shown: what matters most is drawn first, and the rest a moment later.
    pub only_begun: bool,
    /// When the countdown of a self-test began and what time it is now, as the clock tells it.
    countdown: Option<(f64, f64)>,
    /// The pages so far, each with its route, for the browser's Back.
    trail: Vec<(Page, Route)>,
    /// Where in the trail the reader stands.
    at: u8,
    afterwards: Afterwards,
}

impl Quiz {
    /// A new quiz, with what the reader has done already.
    pub fn new(early: Early) -> Self {
        let page = first_page();
        let mut quiz = Self {
            responses: Responses::default(),
            page,
            route: Route::default(),
            mistake: None,
            link_problem: None,
            surroundings: Surroundings::default(),
            keeping: Keeping::Off,
            copied: None,
            only_begun: false,
            countdown: None,
            trail: vec![(page, Route::default())],
            at: 0,
            afterwards: Afterwards::Nothing,
        };
        if let Page::Question(first) = quiz.page {
            // Nothing cleared "none of these" while the page was alone. From the last to the first, a sign clears it.
            for option in (0..31).rev() {
                if early.chosen & (1 << option) != 0 {
                    quiz.answer(first, option);
                }
            }
        }
        quiz.route.only_danger_check = early.short_way;
        if early.continued {
            quiz.go_on();
        }
        quiz
    }

    /// Takes in what happened.
    pub fn update(&mut self, event: Event) {
        match event {
            Event::Answered(question, option) => self.answer(question, option),
            Event::Continued => self.go_on(),
            Event::ChoseShortWay => {
                self.route.only_danger_check = true;
                self.go_on();
            }
            Event::WentBack => self.go_back(),
            Event::Returned(at) => {
                if let Some((page, route)) = self.trail.get(usize::from(at)) {
                    (self.page, self.route, self.at) = (*page, *route, at);
                    self.show();
                }
            }
            Event::Changed(question) => {
                self.route.changing = true;
                self.turn_to(Page::Question(question));
            }
            Event::StartedOver => {
                self.start_over();
                self.forget();
            }
            Event::WentToAnswers => self.afterwards = Afterwards::FocusAnswers,
            Event::ChoseRegion(region) => self.surroundings.region = region,
            Event::Arrived => self.surroundings = browser::surroundings(),
            Event::OpenedLink => self.open_link(),
            Event::ToggledKeeping => self.toggle_keeping(),
            Event::Resumed => self.resume(),
            Event::Forgot => self.forget(),
            Event::Copied(copied) => self.copied = Some(copied),
            Event::StartedCountdown => self.countdown = Some((browser::now(), browser::now())),
            Event::Ticked => {
                self.only_begun = false;
                if let Some((_, now)) = &mut self.countdown {
                    *now = browser::now();
                }
            }
        }
    }

    /// The page that is shown.
    pub fn view(&self, on_event: &Callback<Event>) -> Html {
        let mut parts = Parts::new(on_event);
        let screen = match self.page {
            Page::Question(id) => {
                question_page(&mut parts, id, self);
                GUIDE.question(id).map_or("", |question| question.id)
            }
            Page::CheckAnswers => {
                check_answers(&mut parts, self);
                "check-answers"
            }
            Page::Result => {
                result_page(&mut parts, self);
                "result"
            }
        };
        parts.afterwards(self.only_begun, |parts| {
            keep(parts, self);
            let privacy = if self.keeping == Keeping::On {
                ui::PRIVACY_KEPT
            } else {
                ui::PRIVACY
            };
            parts.words("p.privacy", privacy);
        });
        let class = if self.only_begun {
            "quiz begun"
        } else {
            "quiz"
        };
        parts.into_element("div", &["class", "data-screen"], &[class, screen])
    }

    /// Does on the real page what the last event asked for.
    pub fn rendered(&mut self) {
        if self.page == Page::Question(GUIDE.place) {
            browser::mark_chosen();
        }
        match std::mem::replace(&mut self.afterwards, Afterwards::Nothing) {
            Afterwards::Nothing => {}
            Afterwards::ShowHeading => browser::show_heading(),
            Afterwards::ShowMistake => browser::show_mistake(ui::ERROR_PREFIX.show()),
            Afterwards::FocusAnswers => browser::focus(".answer input"),
        }
    }

    /// Whether nothing has been answered yet, so that kept answers may be offered.
    pub fn is_fresh(&self) -> bool {
        self.at == 0 && self.responses == Responses::default()
    }

    /// How many seconds of a self-test are left; `None` where there is nothing to count.
    pub fn seconds_left(&self) -> Option<u8> {
        let Page::Question(id) = self.page else {
            return None;
        };
        let seconds = GUIDE.question(id)?.countdown_seconds?;
        let left = self
            .countdown
            .map(|(started, now)| seconds_left(seconds, started, now));
        Some(left.unwrap_or(seconds))
    }

    /// After how many milliseconds something changes by itself; 0 where nothing does.
    pub fn next_tick(&self) -> u32 {
        if self.only_begun {
            1
        } else if self.countdown.is_some() && self.seconds_left() > Some(0) {
            250
        } else {
            0
        }
    }

    fn answer(&mut self, id: QuestionId, option: u8) {
        if let Some(question) = GUIDE.question(id) {
            let chosen = toggled(question, self.responses.chosen(id), option);
            self.responses = self.responses.with(id, chosen);
            self.mistake = None;
        }
    }

    fn go_on(&mut self) {
        if let Page::Question(question) = self.page
            && let Err(mistake) = check(question, &self.responses)
        {
            self.mistake = Some(mistake);
            self.afterwards = Afterwards::ShowMistake;
            return;
        }
        if self.page == Page::Result {
            // From the short way back onto the long one.
            self.route.only_danger_check = false;
            self.turn_to(page_to_resume(&self.responses, self.route));
            return;
        }
        let page = page_after(&self.responses, self.page, self.route);
        self.turn_to(page);
    }

    /// On an open page the browser's own Back and the page's are one.
    fn go_back(&mut self) {
        let Some(page) = page_before(&self.responses, self.page, self.route) else {
            return;
        };
        let behind = self
            .at
            .checked_sub(1)
            .and_then(|at| self.trail.get(usize::from(at)));
        if behind.is_some_and(|(known, _)| *known == page) && browser::go_back() {
            return;
        }
        self.turn_to(page);
    }

    /// Shows a page, and remembers it as one of the way.
    pub(super) fn turn_to(&mut self, page: Page) {
        if !matches!(page, Page::Question(_)) {
            self.route.changing = false;
        }
        self.page = page;
        self.trail.truncate(usize::from(self.at) + 1);
        if self.at < u8::MAX {
            self.at += 1;
            self.trail.push((page, self.route));
            browser::remember_page(self.at);
        }
        if self.keeping == Keeping::On {
            self.keep_now();
        }
        self.show();
    }

    fn show(&mut self) {
        self.mistake = None;
        self.link_problem = None;
        self.copied = None;
        self.countdown = None;
        self.only_begun = !matches!(self.page, Page::Question(id) if id != GUIDE.place);
        self.afterwards = Afterwards::ShowHeading;
        browser::leave_focus();
    }

    fn start_over(&mut self) {
        self.responses = Responses::default();
        self.route = Route {
            only_danger_check: browser::only_danger_check(),
            ..Route::default()
        };
        self.turn_to(first_page());
    }

    fn open_link(&mut self) {
        match browser::opened_link() {
            None => {}
            Some(Ok(responses)) => {
                // In place: the browser's Back leaves for where the link was.
                (self.responses, self.route, self.page) =
                    (responses, Route::default(), Page::Result);
                (self.at, self.trail) = (0, vec![(self.page, self.route)]);
                self.show();
            }
            Some(Err(problem)) => self.link_problem = Some(problem),
        }
    }
}
