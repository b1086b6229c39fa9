//! The quiz: one question a page, then the result. Its state is the answers and the page, and nothing else.

use super::app::Early;

use super::element::{marked, words};
use super::question_page::{QuestionPage, question_page};
use super::result_page::result_page;
use crate::browser;
use crate::guide::{GUIDE, Kind, QuestionId, ui};
use crate::quiz::{Mistake, Responses, Step, check, next, previous, toggled};
use yew::{Callback, Html};

/// What happened.
#[derive(Clone, Copy, Debug)]
pub enum Event {
    /// An answer was clicked.
    Answered(QuestionId, u8),
    /// The reader asked for the next page.
    Continued,
    /// The reader asked for the page before.
    WentBack,
    /// The reader threw all answers away.
    StartedOver,
    /// The reader followed the error summary to the answers.
    WentToAnswers,
    /// The reader chose which kind of exercises to see; `None` means all.
    ChoseKind(Option<Kind>),
}

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
    responses: Responses,
    step: Step,
    mistake: Option<Mistake>,
    afterwards: Afterwards,
}

impl Quiz {
    /// A new quiz, with what the reader has done already.
    pub fn new(early: Early) -> Self {
        let mut quiz = Self {
            responses: Responses::default(),
            step: next(&Responses::default(), None),
            mistake: None,
            afterwards: Afterwards::Nothing,
        };
        if let Step::Ask(first) = quiz.step {
            // Nothing cleared "none of these" while the page was alone. From the last to the first, a sign clears it.
            for option in (0..31).rev() {
                if early.chosen & (1 << option) != 0 {
                    quiz.answer(first, option);
                }
            }
        }
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
            Event::WentBack => {
                if let Some(before) = previous(&self.responses, self.step) {
                    self.turn_to(Step::Ask(before));
                }
            }
            Event::StartedOver => {
                self.responses = Responses::default();
                self.turn_to(next(&self.responses, None));
            }
            Event::WentToAnswers => self.afterwards = Afterwards::FocusAnswers,
            Event::ChoseKind(_) => {}
        }
    }

    /// The page of the present step.
    pub fn view(&self, on_event: &Callback<Event>) -> Html {
        let screen = match self.step {
            Step::Ask(id) => GUIDE.question(id).map_or("", |question| question.id),
            Step::Result => "result",
        };
        let page = match self.step {
            Step::Ask(id) => question_page(&QuestionPage {
                id,
                responses: &self.responses,
                mistake: self.mistake,
                on_event,
            }),
            Step::Result => result_page(&self.responses, on_event),
        };
        marked(
            "div",
            &["class", "data-screen"],
            &["quiz", screen],
            vec![page, words("p", "privacy", ui::PRIVACY)],
        )
    }

    /// Does on the real page what the last event asked for.
    pub fn rendered(&mut self) {
        if self.step == Step::Ask(GUIDE.place) {
            browser::mark_chosen();
        }
        match std::mem::replace(&mut self.afterwards, Afterwards::Nothing) {
            Afterwards::Nothing => {}
            Afterwards::ShowHeading => browser::show_heading(),
            Afterwards::ShowMistake => browser::focus(".error-summary"),
            Afterwards::FocusAnswers => browser::focus(".answer input"),
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
        let Step::Ask(question) = self.step else {
            return;
        };
        match check(question, &self.responses) {
            Ok(()) => self.turn_to(next(&self.responses, Some(question))),
            Err(mistake) => {
                self.mistake = Some(mistake);
                self.afterwards = Afterwards::ShowMistake;
            }
        }
    }

    fn turn_to(&mut self, step: Step) {
        self.step = step;
        self.mistake = None;
        self.afterwards = Afterwards::ShowHeading;
    }
}
