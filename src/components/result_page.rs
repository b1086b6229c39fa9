//! The result: first how urgent it is, then, only where that allows, what fits and which exercises suit.

use super::care_card::care_card;
use super::copy_box::{CopyBox, copy_box};
use super::element::{button, made, text};
use super::event::Event;
use super::exercise_list::exercise_list;
use super::findings::findings;
use super::parts::Parts;
use super::quiz::Quiz;
use crate::browser;
use crate::guide::{GUIDE, Text, Urgency, ui};
use crate::plan::to_start;
use crate::quiz::{answers_that_count, assess, first_unanswered, rank, write_link};
use yew::{Html, MouseEvent};

/// Adds the page of the result.
pub fn result_page(parts: &mut Parts<Event>, quiz: &Quiz) {
    let responses = &quiz.responses;
    let assessment = assess(responses);
    let urgency = assessment.urgency;
    let ranks = urgency < Urgency::SameDay && !assessment.leaves_quiz;
    let short_way = quiz.route.only_danger_check;
    let values = ["result", urgency.id()];
    parts.marked("div", &["class", "data-urgency"], &values, |parts| {
        care_card(parts, &assessment, quiz);
        parts.afterwards(quiz.only_begun, |parts| {
            if assessment.leaves_quiz {
                parts.words("p.lead", ui::UNDER_18);
            }
            if short_way && ranks {
                short_way_ends(parts);
            } else {
                let ranking = rank(&answers_that_count(responses));
                if ranks {
                    findings(parts, &ranking, responses);
                    parts.within("section.watch", |parts| {
                        parts.words("h2", ui::WATCH_HEADING);
                        parts.list("ul", ui::WATCH_FOR);
                    });
                }
                let exercises = to_start(&assessment, &ranking, responses);
                exercise_list(parts, &exercises, responses);
            }
            safety_net(parts);
            // A quiz that was not finished is no result to take along.
            if is_finished(quiz) {
                take_along(parts, quiz);
            }
            actions(parts, quiz);
        });
    });
}

/// After the danger check alone: what it cannot know, and the way on.
fn short_way_ends(parts: &mut Parts<Event>) {
    parts.within("section.short-way-ends", |parts| {
        parts.words("h2", ui::SHORT_WAY_HEADING);
        parts.words("p", ui::SHORT_WAY_ENDS);
        parts.action(
            "continue",
            "continue",
            ui::SHORT_WAY_GO_ON,
            Event::Continued,
        );
    });
}

fn safety_net(parts: &mut Parts<Event>) {
    let net = &GUIDE.safety_net;
    parts.within("section.safety-net", |parts| {
        parts.words("h2", net.title);
        for line in [net.emergency, net.bone, net.worried] {
            parts.words("p", line);
        }
    });
}

/// The result as a link. Everything is in the part of the address that a browser never sends.
fn take_along(parts: &mut Parts<Event>, quiz: &Quiz) {
    let link = [
        quiz.surroundings.address,
        "#r=",
        &write_link(&quiz.responses),
    ]
    .concat();
    let share = quiz.surroundings.can_share.then(|| {
        let link = link.clone();
        let on_share = yew::Callback::from(move |_: MouseEvent| browser::share(&link));
        button("plain", "share", text(ui::SHARE), on_share)
    });
    parts.fold("details.act", ui::LINK_HEADING, |parts| {
        parts.words("p.hint", ui::LINK_HINT);
        copy_box(
            parts,
            CopyBox {
                label: ui::LINK_LABEL,
                content: link,
                copied: quiz.copied,
                more: share,
            },
            Event::Copied,
        );
    });
}

fn actions(parts: &mut Parts<Event>, quiz: &Quiz) {
    parts.within("p.actions", |parts| {
        if is_finished(quiz) {
            let sheet = ["sheet.html#r=", &write_link(&quiz.responses)].concat();
            parts.add(link(
                "hand-over",
                sheet,
                ui::HAND_OVER_OPEN,
                quiz.surroundings.sealed,
            ));
        }
        for (name, label, event) in [
            ("back", ui::CHANGE_ANSWERS, Event::WentBack),
            ("start-over", ui::START_OVER, Event::StartedOver),
        ] {
            parts.action("plain", name, label, event);
        }
        let rules = "rules.html".to_owned();
        parts.add(link(
            "rules",
            rules,
            ui::RULES_OPEN,
            quiz.surroundings.sealed,
        ));
    });
}

fn is_finished(quiz: &Quiz) -> bool {
    first_unanswered(&quiz.responses).is_none()
}

/// A link to another page, which opens beside this one. A sealed frame may not do that; there it opens in place.
fn link(name: &'static str, address: String, label: Text, sealed: bool) -> Html {
    let target = if sealed { "" } else { "_blank" };
    let names = &["data-action", "href", "target"];
    let values = vec![name.into(), address.into(), target.into()];
    made("a", names, values, vec![text(label)])
}
