//! The way from a card into the player.

use super::element::{button, text};
use super::exercises_app::ExercisesEvent;
use crate::guide::{ExerciseId, ui};
use yew::{Callback, Html};

/// A drawing with the button below it that plays the exercise. The button cannot be seen until the app is there to hear
/// it, so no click is lost.
pub fn with_play_button(
    drawing: Html,
    exercise: ExerciseId,
    on_event: &Callback<ExercisesEvent>,
) -> Html {
    let on_click = on_event.reform(move |_| ExercisesEvent::Play(exercise));
    let play = button("continue", "play", text(ui::PLAYER_OPEN), on_click);
    [drawing, play].into_iter().collect()
}
