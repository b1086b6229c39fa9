//! What stands below the buttons of a session: what this reader has to mind, the steps, the settings and the keys.

use super::exercises_app::ExercisesEvent;
use super::parts::Parts;
use super::player::PlayerScreen;
use super::player_event::PlayerEvent;
use super::player_settings::settings;
use crate::guide::{GUIDE, Text, ui};
use crate::plan::{Event, Now};

/// Adds all of it.
pub(super) fn below(parts: &mut Parts<ExercisesEvent>, screen: &PlayerScreen, now: &Now) {
    let Some(exercise) = now.exercise.and_then(|id| GUIDE.exercise(id)) else {
        return;
    };
    if screen.device.screen_may_sleep {
        parts.words("p.hint player-screen", ui::PLAYER_SCREEN_SLEEPS);
    }
    refusals(parts, screen);
    for (of, note) in &screen.notes {
        if Some(*of) == now.exercise {
            labelled(parts, ui::PLAYER_FOR_YOU, *note);
        }
    }
    if now.amount.is_some_and(|amount| amount.easier) {
        labelled(parts, ui::PLAYER_EASIER, exercise.easier);
    }
    parts.words("p.stop", exercise.stop);
    parts.words("p", exercise.start);
    parts.list("ol", exercise.steps);
    if screen.tasks.len() > 1 {
        let skip = ExercisesEvent::Player(PlayerEvent::Session(Event::SkipExercise));
        parts.action(
            "plain",
            "player-skip-exercise",
            ui::PLAYER_SKIP_EXERCISE,
            skip,
        );
    }
    settings(parts, screen);
    parts.words("p.hint player-keys", ui::PLAYER_KEYS);
}

/// What the reader asked for and the browser does not do. The settings are folded away, so it is said here too.
fn refusals(parts: &mut Parts<ExercisesEvent>, screen: &PlayerScreen) {
    let (wanted, device) = (&screen.settings, &screen.device);
    for (name, is_refused, words) in [
        (
            "sound",
            wanted.sound && (device.is_silent || !device.can.sound),
            ui::PLAYER_NO_SOUND,
        ),
        (
            "speech",
            wanted.speech && !device.can.speech,
            ui::PLAYER_NO_SPEECH,
        ),
        (
            "vibration",
            wanted.vibration && device.is_still,
            ui::PLAYER_NO_VIBRATION,
        ),
    ] {
        if is_refused {
            let names = &["class", "role", "data-refused"];
            parts.marked("p", names, &["hint", "status", name], |parts| {
                parts.text(words);
            });
        }
    }
}

fn labelled(parts: &mut Parts<ExercisesEvent>, label: Text, note: Text) {
    parts.within("p.note", |parts| {
        parts.words("b", label);
        parts.add(yew::Html::from(" "));
        parts.text(note);
    });
}
