//! The present moment of a session, to be read from two metres away: how far it is, the exercise, the phase, the side
//! and the number. Nothing but the number changes from second to second, so nothing moves.

use super::count_words::count_words;
use super::dose::tempo_words;
use super::exercises_app::ExercisesEvent;
use super::figure::played_figure;
use super::parts::Parts;
use super::player::PlayerScreen;
use super::player_event::PlayerEvent;
use crate::guide::{Exercise, GUIDE, Text, ui};
use crate::plan::{Now, Pause, Phase, Side, Step};
use crate::words::digits;
use yew::Html;

/// Adds everything above the buttons.
pub(super) fn stage(parts: &mut Parts<ExercisesEvent>, screen: &PlayerScreen, now: &Now) {
    let Some(exercise) = now.exercise.and_then(|id| GUIDE.exercise(id)) else {
        return;
    };
    parts.within("div.player-top", |parts| {
        parts.say("p.player-count", count(now));
        let leave = ExercisesEvent::Player(PlayerEvent::AskedToLeave);
        parts.action("plain", "player-leave", ui::PLAYER_LEAVE, leave);
    });
    steps(parts, &screen.player.steps());
    parts.marked("h2", &["tabindex"], &["-1"], |parts| {
        parts.add(Html::from(if now.phase == Phase::Rest {
            ui::PLAYER_NEXT.fill(&[("name", exercise.name.show())])
        } else {
            exercise.name.show().to_owned()
        }));
    });
    parts.within("div.player-stage", |parts| {
        let mirrored = now.side == Some(Side::Left);
        parts.add(played_figure(exercise, mirrored, movement_class(now)));
        parts.within("div.player-panel", |parts| {
            parts.words("p.player-phase", now.phase.words());
            parts.say("p.player-side", side_words(screen, now).to_owned());
            number(parts, now);
            parts.say("p.player-hint", hint(screen, now, exercise));
        });
    });
}

/// It moves in the work, stands still where it was in a pause of that, and else shows the pose to take.
fn movement_class(now: &Now) -> &'static str {
    match (now.phase, now.paused) {
        (Phase::Work, None) => "movement moving",
        (Phase::Work, Some(_)) => "movement frozen",
        _ => "movement",
    }
}

fn count(now: &Now) -> String {
    let of =
        |words: Text, n: u8, total: u8| words.fill(&[("n", &digits(n)), ("total", &digits(total))]);
    let sets = now.amount.map_or(0, |amount| amount.sets);
    let set = of(ui::PLAYER_SET_OF, now.set, sets);
    match now.count {
        // Of one there is nothing to count.
        Some((_, 1)) => set,
        Some((n, total)) => [&of(ui::PLAYER_EXERCISE_OF, n, total), " · ", &set].concat(),
        None => [ui::KIND_WARM_UP.show(), " · ", &set].concat(),
    }
}

/// A mark for each set and side. Words say the same.
fn steps(parts: &mut Parts<ExercisesEvent>, steps: &[Step]) {
    let names = &["class", "aria-hidden"];
    parts.marked("div", names, &["player-steps", "true"], |parts| {
        for step in steps {
            let class = match step {
                Step::Done => "i.done",
                Step::Skipped => "i.skipped",
                Step::Now => "i.now",
                Step::Later => "i",
            };
            parts.within(class, |_| {});
        }
    });
}

/// The side by its name, and whether it is the sore one.
fn side_words(screen: &PlayerScreen, now: &Now) -> &'static str {
    let Some(side) = now.side else {
        return "";
    };
    let is_sore = screen.settings.sore_side == Some(side);
    match (side, is_sore) {
        (Side::Left, false) => ui::PLAYER_LEFT_SIDE.show(),
        (Side::Left, true) => ui::PLAYER_LEFT_SORE.show(),
        (Side::Right, false) => ui::PLAYER_RIGHT_SIDE.show(),
        (Side::Right, true) => ui::PLAYER_RIGHT_SORE.show(),
    }
}

/// Seconds that run, or repetitions that the reader counts.
fn number(parts: &mut Parts<ExercisesEvent>, now: &Now) {
    let (number, unit) = match (now.remaining, now.amount.and_then(|amount| amount.reps)) {
        (Some((0, seconds)), _) => (digits(seconds), ui::DOSE_SECONDS),
        (Some((minutes, seconds)), _) => {
            let zero = if seconds < 10 { "0" } else { "" };
            let time = [&digits(minutes), ":", zero, &digits(seconds)].concat();
            return timer(parts, "b.long", time, ui::PLAYER_MINUTES);
        }
        (None, reps) => (digits(reps.unwrap_or(1)), ui::DOSE_REPETITIONS),
    };
    timer(parts, "b", number, unit);
}

fn timer(parts: &mut Parts<ExercisesEvent>, tag: &'static str, number: String, unit: Text) {
    let values = ["player-number", "timer"];
    parts.marked("p", &["class", "role"], &values, |parts| {
        parts.say(tag, number);
        parts.words("span", unit);
    });
}

/// Why nothing runs; otherwise the tempo of the work, or how long the session still takes.
fn hint(screen: &PlayerScreen, now: &Now, exercise: &Exercise) -> String {
    match (now.paused, now.phase, exercise.dose.tempo) {
        (Some(Pause::ByReader), ..) => ui::PLAYER_PAUSED.show().to_owned(),
        (Some(Pause::WelcomeBack), ..) => ui::PLAN_WELCOME_BACK.show().to_owned(),
        (None, Phase::Work, Some(tempo)) => tempo_words(tempo),
        _ => count_words(ui::PLAYER_MINUTES_LEFT, screen.player.minutes_left()),
    }
}

/// What is said once, politely, when the phase changes or stops.
pub(super) fn announcement(now: &Now) -> String {
    let Some(exercise) = now.exercise.and_then(|id| GUIDE.exercise(id)) else {
        return String::new();
    };
    let phase = match now.paused {
        Some(Pause::BeforeStart) => return String::new(),
        Some(Pause::ByReader) => return ui::PLAYER_PAUSED.show().to_owned(),
        Some(Pause::WelcomeBack) => return ui::PLAN_WELCOME_BACK.show().to_owned(),
        None => now.phase.words().show(),
    };
    let side = now.side.map_or("", |side| match side {
        Side::Left => ui::PLAYER_LEFT_SIDE.show(),
        Side::Right => ui::PLAYER_RIGHT_SIDE.show(),
    });
    let total = now.amount.map_or(0, |amount| amount.sets);
    let set = ui::PLAYER_SET_OF.fill(&[("n", &digits(now.set)), ("total", &digits(total))]);
    let sentences = [phase, exercise.name.show(), side, &set];
    let mut said = String::new();
    for sentence in sentences.iter().filter(|sentence| !sentence.is_empty()) {
        said.push_str(sentence);
        said.push_str(". ");
    }
    said
}
