//! All answers, to look over before the result. Each has a way to change it that comes straight back.

use super::element::button;
use super::event::Event;
use super::parts::Parts;
use super::quiz::Quiz;
use crate::guide::{GUIDE, Part, QuestionId, Text, ui};
use crate::quiz::{Responses, path};

/// Adds the page with all answers.
pub fn check_answers(parts: &mut Parts<Event>, quiz: &Quiz) {
    parts.action("plain back", "back", ui::BACK, Event::WentBack);
    parts.heading(ui::CHECK_HEADING);
    parts.words("p.hint", ui::CHECK_HINT);
    answers_of(parts, Part::DangerCheck, ui::CHECK_DANGER, &quiz.responses);
    parts.afterwards(quiz.only_begun, |parts| {
        answers_of(parts, Part::Questions, ui::CHECK_QUESTIONS, &quiz.responses);
        parts.action("continue", "continue", ui::CHECK_CONTINUE, Event::Continued);
    });
}

#[inline(never)]
fn answers_of(parts: &mut Parts<Event>, part: Part, heading: Text, responses: &Responses) {
    parts.words("h3", heading);
    parts.within("dl.check", |parts| {
        for id in path(responses) {
            if GUIDE.question(id).is_some_and(|asked| asked.part == part) {
                row(parts, id, responses);
            }
        }
    });
}

fn row(parts: &mut Parts<Event>, id: QuestionId, responses: &Responses) {
    let Some(question) = GUIDE.question(id) else {
        return;
    };
    parts.marked("div", &["data-question"], &[question.id], |parts| {
        parts.words("dt", question.heading);
        parts.within("dd", |parts| {
            for answer in responses.given() {
                if let Some(answer) = GUIDE.answer(answer).filter(|_| answer.question == id) {
                    parts.words("p", answer.said);
                }
            }
        });
        parts.within("dd", |parts| {
            // The question is said with the word, for whoever hears the buttons alone.
            let mut label = Parts::new(parts.on_event());
            label.text(ui::CHECK_CHANGE);
            label.unseen(question.heading);
            let on_click = parts.on_event().reform(move |_| Event::Changed(id));
            let label = label.into_element("span", &["class"], &[""]);
            parts.add(button("plain", "change", label, on_click));
        });
    });
}
