//! The danger signs as plain lists, by how soon help is needed. They are taken from the danger check itself, so that
//! the article and the quiz can never disagree.

use crate::guide::{GUIDE, Part, QuestionId, Role, Text, Urgency, page};
use crate::quiz::{Responses, assess_so_far};
use yew::{Html, html};

/// The danger signs that need help now, today and soon.
pub fn danger_signs() -> Html {
    html! {
        <section id="danger-signs">
            <h2>{ page::ARTICLE_DANGER_HEADING.show() }</h2>
            { super::paragraphs(page::ARTICLE_DANGER_LEAD) }
            { for [Urgency::Emergency, Urgency::SameDay, Urgency::Soon].map(signs) }
            <p>{ GUIDE.safety_net.bone.show() }</p>
            <p>{ GUIDE.safety_net.worried.show() }</p>
        </section>
    }
}

fn signs(urgency: Urgency) -> Html {
    let message = GUIDE.urgency(urgency);
    html! {
        <section class="care-card" data-care={urgency.id()}>
            <h3>{ message.title.show() }</h3>
            <p class="care-act">{ message.act.show() }</p>
            if let Some(numbers) = message.number_hint {
                <p>{ numbers.show() }</p>
            }
            <ul>
                { for signs_of(urgency).into_iter().map(|(said, hint)| html! {
                    <li>
                        { said.show() }
                        if let Some(hint) = hint {
                            <span class="answer-hint">{ hint.show() }</span>
                        }
                    </li>
                }) }
            </ul>
        </section>
    }
}

/// The answers of the danger check that by themselves are this urgent.
fn signs_of(urgency: Urgency) -> Vec<(Text, Option<Text>)> {
    let urgency_of = |question: QuestionId, option: u8| {
        assess_so_far(&Responses::default().with(question, 1 << option)).urgency
    };
    GUIDE
        .numbered_questions()
        .filter(|(_, question)| question.part == Part::DangerCheck)
        .flat_map(|(id, question)| {
            (0u8..)
                .zip(question.answers)
                .filter(move |(option, answer)| {
                    answer.role == Role::Fact && urgency_of(id, *option) == urgency
                })
                .map(|(_, answer)| (answer.said, answer.hint))
        })
        .collect()
}
