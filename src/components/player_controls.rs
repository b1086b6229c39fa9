//! The buttons of a session: a large one for what is most likely wanted now, and a row for the rest. Each stays where it
//! is through all phases, so that a thumb finds it without looking.

use super::exercises_app::ExercisesEvent;
use super::parts::Parts;
use super::player_event::PlayerEvent;
use crate::guide::{Text, ui};
use crate::plan::{Event, Now, Pause, Phase};

/// How much longer a pause becomes.
const MORE_SECONDS: u8 = 10;

/// What the large button does, and what it says.
pub(super) fn main_action(now: &Now) -> (Text, Event) {
    match (now.paused, now.phase) {
        (Some(Pause::BeforeStart), _) => (ui::PLAYER_START, Event::Resume),
        (Some(_), _) => (ui::PLAYER_GO_ON, Event::Resume),
        (None, Phase::Work) => (ui::PLAYER_DONE, Event::Done),
        (None, _) => (ui::PLAYER_PAUSE, Event::Pause),
    }
}

/// Adds the buttons.
pub(super) fn controls(parts: &mut Parts<ExercisesEvent>, now: &Now) {
    let session = |event| ExercisesEvent::Player(PlayerEvent::Session(event));
    let (words, event) = main_action(now);
    // To pause is never what the screen asks for.
    let class = if event == Event::Pause {
        "side main"
    } else {
        "continue main"
    };
    parts.within("div.player-buttons", |parts| {
        parts.action(class, "player-main", words, session(event));
        parts.action("side", "player-back", ui::BACK, session(Event::Back));
        match (now.phase, now.paused) {
            (Phase::GetReady | Phase::ChangeSides | Phase::Rest, _) => {
                let more = session(Event::More(MORE_SECONDS));
                parts.action("side", "player-more", ui::PLAYER_MORE, more);
            }
            (Phase::Work, None) => {
                let pause = session(Event::Pause);
                parts.action("side", "player-pause", ui::PLAYER_PAUSE, pause);
            }
            // Its place stays empty.
            _ => parts.within("span", |_| {}),
        }
        parts.action("side", "player-skip", ui::PLAYER_SKIP, session(Event::Skip));
    });
}

/// Adds the question whether to leave, in the place of the buttons.
pub(super) fn leave_question(parts: &mut Parts<ExercisesEvent>) {
    let names = &["class", "role", "aria-label"];
    let values = [
        "player-buttons leaving",
        "group",
        ui::PLAYER_LEAVE_QUESTION.show(),
    ];
    parts.marked("div", names, &values, |parts| {
        parts.words("p", ui::PLAYER_LEAVE_QUESTION);
        parts.words("p.hint", ui::PLAYER_LEAVE_HINT);
        let stay = ExercisesEvent::Player(PlayerEvent::Stayed);
        parts.action("continue main", "player-stay", ui::PLAYER_LEAVE_NO, stay);
        let leave = ExercisesEvent::Player(PlayerEvent::Left);
        parts.action("side", "player-leave-now", ui::PLAYER_LEAVE_YES, leave);
    });
}
