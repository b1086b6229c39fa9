//! What helps to try a movement: a figure, and a countdown that nobody has to start.

use super::event::Event;
use super::parts::Parts;
use crate::browser;
use crate::guide::{Question, ui};
use crate::words::digits;
use yew::Html;

/// Adds the figure and the countdown of a self-test. `left` is how many seconds are left, where there is a countdown.
pub fn self_test(parts: &mut Parts<Event>, question: &Question, left: Option<u8>) {
    parts.within("div.self-test", |parts| {
        parts.add(browser::from_template(question.id, ".self-test svg"));
        let Some(left) = left else {
            return;
        };
        // The time is drawn for the eye; what is said aloud is only that it is over.
        parts.marked("b", &["aria-hidden"], &["true"], |parts| {
            let seconds = ui::COUNTDOWN_LEFT.fill(&[("n", &digits(left))]);
            parts.add(Html::from(seconds));
        });
        parts.marked("span", &["role"], &["status"], |parts| {
            if left == 0 {
                parts.text(ui::COUNTDOWN_OVER);
            }
        });
        parts.action(
            "plain",
            "countdown",
            ui::COUNTDOWN_START,
            Event::StartedCountdown,
        );
    });
}
