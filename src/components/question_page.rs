//! One question on a page of its own: the heading is the legend, nothing is chosen beforehand, and nothing moves on
//! by itself, because a slip that nobody corrects is the worst outcome of a safety screen.

use super::answer_row::answer_row;
use super::body_map::with_body_map;
use super::care_card::banner;
use super::element::listening;
use super::error_summary::error_summary;
use super::event::Event;
use super::keep::resume_offer;
use super::parts::Parts;
use super::progress_line::progress_line;
use super::quiz::Quiz;
use super::self_test::self_test;
use crate::guide::{Choose, GUIDE, Question, QuestionId, Urgency, ui};
use crate::quiz::{LinkProblem, assess_so_far, first_page, page_before, progress};
use crate::words::digits;
use yew::{Callback, KeyboardEvent};

/// By this id the group of answers says its hint.
const HINT: &str = "question-hint";

/// Adds the page of a question.
pub fn question_page(parts: &mut Parts<Event>, id: QuestionId, quiz: &Quiz) {
    let Some(question) = GUIDE.question(id) else {
        return;
    };
    resume_offer(parts, quiz);
    if let Some(problem) = quiz.link_problem {
        link_problem(parts, problem);
    }
    if assess_so_far(&quiz.responses.before(id)).urgency >= Urgency::SameDay {
        banner(parts, Urgency::SameDay);
    }
    parts.within("div.question-top", |parts| {
        if page_before(&quiz.responses, quiz.page, quiz.route).is_some() {
            parts.action("plain back", "back", ui::BACK, Event::WentBack);
        }
        parts.add(progress_line(progress(&quiz.responses, id)));
    });
    if let Some(mistake) = quiz.mistake {
        error_summary(parts, mistake, question.choose);
    }
    let described_by = question.hint.map_or("", |_| HINT);
    parts.marked(
        "fieldset",
        &["class", "data-question", "aria-describedby"],
        &["question", question.id, described_by],
        |parts| group(parts, id, question, quiz),
    );
    parts.afterwards(quiz.only_begun, |parts| {
        if let Some(why) = question.why {
            parts.fold("details.why", ui::WHY_WE_ASK, |parts| parts.words("p", why));
        }
        parts.action("continue", "continue", ui::CONTINUE_, Event::Continued);
        if quiz.page == first_page() {
            parts.action(
                "plain short-way",
                "short-way",
                ui::SHORT_WAY,
                Event::ChoseShortWay,
            );
        }
    });
}

/// The heading, what helps to answer, and the answers.
fn group(parts: &mut Parts<Event>, id: QuestionId, question: &'static Question, quiz: &Quiz) {
    parts.within("legend", |parts| parts.heading(question.heading));
    if let Some(hint) = question.hint {
        parts.marked("p", &["class", "id"], &["hint", HINT], |parts| {
            parts.text(hint);
        });
    }
    if let Choose::UpTo(most) = question.choose {
        let words = ui::CHOOSE_UP_TO.fill(&[("n", &digits(most))]);
        parts.say("p.how-many", words);
    }
    if question.self_test {
        self_test(parts, question, quiz.seconds_left());
    }
    with_body_map(parts, id, |parts| {
        parts.afterwards(quiz.only_begun, |parts| {
            answers(parts, id, question, quiz.responses.chosen(id));
        });
    });
}

/// The answers. Not a form: a frame without "allow-forms" swallows the submit event, so Enter is handled here.
fn answers(parts: &mut Parts<Event>, id: QuestionId, question: &'static Question, chosen: u32) {
    let mut rows = Vec::new();
    for (option, answer) in (0u8..).zip(question.answers) {
        let is_chosen = chosen & (1 << option) != 0;
        let on_answered = parts
            .on_event()
            .reform(move |_| Event::Answered(id, option));
        rows.push(answer_row(question, answer, is_chosen, on_answered));
    }
    let on_event = parts.on_event().clone();
    let on_enter = Callback::from(move |key: KeyboardEvent| {
        if key.key() == "Enter" {
            key.prevent_default();
            on_event.emit(Event::Continued);
        }
    });
    parts.add(listening("answers", rows, on_enter));
}

fn link_problem(parts: &mut Parts<Event>, problem: LinkProblem) {
    let said = match problem {
        LinkProblem::Damaged => ui::LINK_DAMAGED,
        LinkProblem::OtherVersion => ui::LINK_OTHER_VERSION,
    };
    parts.marked("p", &["class", "role"], &["notice", "status"], |parts| {
        parts.text(said);
    });
}
