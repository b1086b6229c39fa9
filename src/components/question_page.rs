//! One question on a page of its own: the heading is the legend, nothing is chosen beforehand, and nothing moves on
//! by itself, because a slip that nobody corrects is the worst outcome of a safety screen.

use super::answer_row::answer_row;
use super::body_map::with_body_map;
use super::care_card::banner;
use super::element::{button, element, fold, screen_heading, words};
use super::error_summary::error_summary;
use super::progress_line::progress_line;
use super::quiz::Event;
use crate::guide::{Choose, GUIDE, QuestionId, Urgency, ui};
use crate::quiz::{Mistake, Responses, Step, assess_so_far, previous, progress};
use yew::{Callback, Html, KeyboardEvent, html};

/// What a question's page shows.
pub struct QuestionPage<'a> {
    /// The question.
    pub id: QuestionId,
    /// All answers so far.
    pub responses: &'a Responses,
    /// Why the answers could not be taken, after "Continue".
    pub mistake: Option<Mistake>,
    /// What to call when something happens.
    pub on_event: &'a Callback<Event>,
}

/// The page of a question.
pub fn question_page(page: &QuestionPage) -> Html {
    let Some(question) = GUIDE.question(page.id) else {
        return Html::default();
    };
    let chosen = page.responses.chosen(page.id);
    let confirmed = page.responses.before(page.id);
    let urgent = assess_so_far(&confirmed).urgency >= Urgency::SameDay;
    let on_continue = page.on_event.reform(|_| Event::Continued);
    // Not a form: a frame without "allow-forms" swallows the submit event, so Enter is handled here.
    let on_enter = {
        let on_event = page.on_event.clone();
        Callback::from(move |key: KeyboardEvent| {
            if key.key() == "Enter" {
                key.prevent_default();
                on_event.emit(Event::Continued);
            }
        })
    };
    let has_hint = question.hint.is_some();
    let answers = html! {
        <div class="answers" onkeydown={on_enter}>
            { for (0u8..).zip(question.answers).map(|(option, answer)| answer_row(
                question,
                answer,
                chosen & (1 << option) != 0,
                page.on_event.reform({ let id = page.id; move |_| Event::Answered(id, option) }),
            )) }
        </div>
    };
    html! {
        <>
            { if urgent { banner(Urgency::SameDay) } else { Html::default() } }
            { element("div", "question-top", vec![
                back_button(page),
                progress_line(progress(page.responses, page.id)),
            ]) }
            { page.mistake.map_or_else(Html::default, |mistake| error_summary(mistake, question.choose, page.on_event)) }
            <fieldset
                class="question"
                data-question={question.id}
                aria-describedby={has_hint.then_some("question-hint")}
            >
                { element("legend", "", vec![screen_heading(question.heading)]) }
                if let Some(hint) = question.hint {
                    <p class="hint" id="question-hint">{ hint.show() }</p>
                }
                { how_many(question.choose) }
                { if page.id == GUIDE.place { with_body_map(answers) } else { answers } }
            </fieldset>
            { for question.why.map(|why| fold("why", ui::WHY_WE_ASK, words("p", "", why))) }
            { button("continue", "continue", Html::from(ui::CONTINUE_.show()), on_continue) }
        </>
    }
}

fn back_button(page: &QuestionPage) -> Html {
    if previous(page.responses, Step::Ask(page.id)).is_none() {
        return Html::default();
    }
    let on_back = page.on_event.reform(|_| Event::WentBack);
    button("plain back", "back", Html::from(ui::BACK.show()), on_back)
}

fn how_many(choose: Choose) -> Html {
    match choose {
        Choose::One | Choose::Any => Html::default(),
        Choose::UpTo(most) => {
            let words = ui::CHOOSE_UP_TO.fill(&[("n", &most.to_string())]);
            element("p", "how-many", vec![Html::from(words)])
        }
    }
}
