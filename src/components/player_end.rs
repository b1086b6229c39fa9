//! The end of a session: what was done, and what to notice tomorrow; or that nothing was done, which is as good.

use super::exercises_app::ExercisesEvent;
use super::parts::Parts;
use super::player::PlayerScreen;
use super::player_event::PlayerEvent;
use crate::guide::{GUIDE, ui};
use crate::words::digits;

/// Adds all of it.
pub(super) fn end(parts: &mut Parts<ExercisesEvent>, screen: &PlayerScreen) {
    if screen.player.exercises_done().is_empty() {
        nothing_done(parts);
        return;
    }
    parts.heading(ui::PLAN_FINISHED);
    parts.within("ul.player-done", |parts| {
        for ((exercise, sets), task) in screen.player.sets_done().iter().zip(&screen.tasks) {
            let name = GUIDE
                .exercise(*exercise)
                .map_or("", |exercise| exercise.name.show());
            let values = [
                ("name", name),
                ("n", &digits(*sets)),
                ("total", &digits(task.amount.sets)),
            ];
            let is_whole = *sets == task.amount.sets;
            let tag = if is_whole { "li.whole" } else { "li" };
            parts.say(tag, ui::PLAYER_SETS_DONE.fill(&values));
        }
    });
    parts.words("p", ui::PLAYER_AFTER);
    parts.words("p.stop", ui::CARDS_PAIN_RULE);
    let close = ExercisesEvent::Player(PlayerEvent::Left);
    parts.action("continue main", "player-close", ui::PLAYER_CLOSE, close);
}

/// Nothing was done, so nothing follows from it.
fn nothing_done(parts: &mut Parts<ExercisesEvent>) {
    parts.heading(ui::PLAYER_NONE);
    parts.words("p", ui::PLAYER_NONE_FINE);
    parts.words("p", ui::PLAYER_NONE_SORE);
    parts.words("p.stop", ui::CARDS_PAIN_RULE);
    let again = ExercisesEvent::Player(PlayerEvent::BeganAgain);
    parts.action(
        "continue main",
        "player-again",
        ui::PLAYER_BEGIN_AGAIN,
        again,
    );
    let close = ExercisesEvent::Player(PlayerEvent::Left);
    parts.action("plain", "player-close", ui::PLAYER_LEAVE, close);
}
