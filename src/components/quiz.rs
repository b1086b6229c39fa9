//! The quiz: one question a page, then the result. Its state is the answers and the page, and nothing else.

use super::question_page::{QuestionPage, question_page};
use super::result_page::result_page;
use crate::browser;
use crate::guide::{GUIDE, QuestionId, ui};
use crate::quiz::{Mistake, Responses, Step, check, next, previous, toggled};
use yew::{Component, Context, Html, Properties, html};

/// What the reader did on the built page before the app took it over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Early {
    /// The answers chosen on the first page.
    pub chosen: u32,
    /// Whether "Continue" was clicked.
    pub continued: bool,
}

/// Where the quiz starts from.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct Props {
    /// What the reader has done already.
    #[prop_or_default]
    pub early: Early,
}

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

impl Component for Quiz {
    type Message = Event;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let early = ctx.props().early;
        let mut quiz = Self {
            responses: Responses::default(),
            step: next(&Responses::default(), None),
            mistake: None,
            afterwards: Afterwards::Nothing,
        };
        if let Step::Ask(first) = quiz.step {
            quiz.responses = quiz.responses.with(first, early.chosen);
        }
        if early.continued {
            quiz.go_on();
        }
        quiz
    }

    fn update(&mut self, _: &Context<Self>, event: Event) -> bool {
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
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let on_event = ctx.link().callback(|event: Event| event);
        let screen = match self.step {
            Step::Ask(id) => GUIDE.question(id).map_or("", |question| question.id),
            Step::Result => "result",
        };
        html! {
            <div class="quiz" data-screen={screen}>
                { match self.step {
                    Step::Ask(id) => question_page(&QuestionPage {
                        id,
                        responses: &self.responses,
                        mistake: self.mistake,
                        on_event: &on_event,
                    }),
                    Step::Result => result_page(&self.responses, &on_event),
                } }
                <p class="privacy">{ ui::PRIVACY.show() }</p>
            </div>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _first: bool) {
        match std::mem::replace(&mut self.afterwards, Afterwards::Nothing) {
            Afterwards::Nothing => {}
            Afterwards::ShowHeading => browser::show_heading(),
            Afterwards::ShowMistake => browser::focus(".error-summary"),
            Afterwards::FocusAnswers => browser::focus(".answer input"),
        }
    }
}

impl Quiz {
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
