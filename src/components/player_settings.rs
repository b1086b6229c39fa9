//! How the reader wants a session played: times, sides, and what may sound. What a browser cannot do here is said in the
//! place of its switch.

use super::element::{input, marked, select};
use super::exercises_app::ExercisesEvent;
use super::parts::Parts;
use super::player::PlayerScreen;
use super::player_event::{PlayerEvent, PlayerSetting};
use crate::browser;
use crate::guide::{Text, ui};
use crate::plan::{PlayerSettings, Side, Turn};
use crate::words::digits;
use yew::Html;

const GET_READY: &[u8] = &[3, 5, 10, 15, 20, 30];
const REST: &[u8] = &[10, 20, 30, 45, 60, 90, 120];
const HOLD: &[u8] = &[5, 10, 15, 20, 30, 40, 60];

/// Takes over the option with this number, or turns a switch over.
pub(super) fn choose(settings: &mut PlayerSettings, setting: PlayerSetting, number: u8) {
    let at = |list: &[u8], number: u8| list.get(usize::from(number)).copied();
    let planned_or = |list: &[u8]| number.checked_sub(1).and_then(|number| at(list, number));
    match setting {
        PlayerSetting::GetReady => {
            settings.get_ready_seconds = at(GET_READY, number).unwrap_or(5);
        }
        PlayerSetting::Rest => settings.rest_seconds = planned_or(REST),
        PlayerSetting::Hold => settings.hold_seconds = planned_or(HOLD),
        PlayerSetting::SoreSide => {
            settings.sore_side = match number {
                1 => Some(Side::Left),
                2 => Some(Side::Right),
                _ => None,
            };
        }
        PlayerSetting::Turn => {
            settings.sore_side_turn = if number == 1 { Turn::Last } else { Turn::First };
        }
        PlayerSetting::Sound => settings.sound = !settings.sound,
        PlayerSetting::Speech => settings.speech = !settings.speech,
        PlayerSetting::Vibration => settings.vibration = !settings.vibration,
    }
}

/// Adds the settings, folded.
pub(super) fn settings(parts: &mut Parts<ExercisesEvent>, screen: &PlayerScreen) {
    let now = &screen.settings;
    parts.fold("details.player-settings", ui::PLAYER_SETTINGS, |parts| {
        let ready = seconds(GET_READY, Some(now.get_ready_seconds), None);
        choice(
            parts,
            ui::PLAYER_SET_GET_READY,
            PlayerSetting::GetReady,
            &ready,
        );
        let rest = seconds(REST, now.rest_seconds, Some(ui::PLAYER_SET_PLANNED));
        choice(parts, ui::PLAYER_SET_REST, PlayerSetting::Rest, &rest);
        // A hold never becomes longer than the card allows, so longer ones are not offered.
        let longest = screen.tasks.iter().map(|task| task.longest_hold).max();
        let longest = longest.unwrap_or_default();
        let holds = HOLD
            .iter()
            .take_while(|seconds| **seconds <= longest)
            .count();
        if let Some(holds) = HOLD.get(..holds).filter(|holds| !holds.is_empty()) {
            let hold = seconds(holds, now.hold_seconds, Some(ui::PLAYER_SET_PLANNED));
            choice(parts, ui::PLAYER_SET_HOLD, PlayerSetting::Hold, &hold);
        }
        if screen.tasks.iter().any(|task| task.each_side) {
            sides(parts, now);
        }
        switches(parts, screen);
    });
}

fn sides(parts: &mut Parts<ExercisesEvent>, now: &PlayerSettings) {
    let sides = [
        (ui::PLAYER_SET_NO_SIDE, now.sore_side.is_none()),
        (ui::PLAYER_LEFT_SIDE, now.sore_side == Some(Side::Left)),
        (ui::PLAYER_RIGHT_SIDE, now.sore_side == Some(Side::Right)),
    ];
    let shown = |(words, chosen): (Text, bool)| (words.show().to_owned(), chosen);
    choice(
        parts,
        ui::PLAYER_SET_SORE_SIDE,
        PlayerSetting::SoreSide,
        &sides.map(shown),
    );
    if now.sore_side.is_some() {
        let is_last = now.sore_side_turn == Turn::Last;
        let turns = [
            (ui::PLAYER_SET_FIRST, !is_last),
            (ui::PLAYER_SET_LAST, is_last),
        ];
        choice(
            parts,
            ui::PLAYER_SET_TURN,
            PlayerSetting::Turn,
            &turns.map(shown),
        );
    }
}

fn switches(parts: &mut Parts<ExercisesEvent>, screen: &PlayerScreen) {
    let (now, can) = (&screen.settings, &screen.device.can);
    let switches = [
        (
            PlayerSetting::Sound,
            "sound",
            now.sound,
            can.sound,
            [ui::PLAYER_SET_SOUND, ui::PLAYER_NO_SOUND],
        ),
        (
            PlayerSetting::Speech,
            "speech",
            now.speech,
            can.speech,
            [ui::PLAYER_SET_SPEECH, ui::PLAYER_NO_SPEECH],
        ),
        (
            PlayerSetting::Vibration,
            "vibration",
            now.vibration,
            can.vibration,
            [ui::PLAYER_SET_VIBRATION, ui::PLAYER_NO_VIBRATION],
        ),
    ];
    for (setting, name, is_on, is_possible, [words, refusal]) in switches {
        if !is_possible {
            parts.words("p.hint", refusal);
            continue;
        }
        let on_change = parts
            .on_event()
            .reform(move |_| ExercisesEvent::Player(PlayerEvent::Chose(setting, 0)));
        parts.within("label.player-tick", |parts| {
            parts.add(input("checkbox", name, "", is_on, on_change));
            parts.words("span", words);
        });
    }
    parts.words("p.hint", ui::PLAYER_ALL_SHOWN);
}

/// The options for a time, each with whether it is the chosen one. A time that is not among them counts as the next
/// longer one.
fn seconds(list: &[u8], chosen: Option<u8>, planned: Option<Text>) -> Vec<(String, bool)> {
    let mut options = Vec::new();
    if let Some(planned) = planned {
        options.push((planned.show().to_owned(), chosen.is_none()));
    }
    let nearest = list
        .iter()
        .find(|seconds| Some(**seconds) >= chosen)
        .or(list.last());
    for seconds in list {
        let words = ui::PLAYER_SET_SECONDS.fill(&[("n", &digits(*seconds))]);
        options.push((words, chosen.is_some() && nearest == Some(seconds)));
    }
    options
}

fn choice(
    parts: &mut Parts<ExercisesEvent>,
    label: Text,
    setting: PlayerSetting,
    options: &[(String, bool)],
) {
    let option = |(words, chosen): &(String, bool)| {
        let selected = if *chosen { "selected" } else { "" };
        marked(
            "option",
            &["selected"],
            &[selected],
            vec![Html::from(words.clone())],
        )
    };
    let options = options.iter().map(option).collect();
    let on_change = parts.on_event().reform(move |event: yew::Event| {
        ExercisesEvent::Player(PlayerEvent::Chose(setting, browser::chosen_option(&event)))
    });
    parts.within("label.player-choice", |parts| {
        parts.words("span", label);
        parts.add(select(setting.name(), options, on_change));
    });
}

impl PlayerSetting {
    fn name(self) -> &'static str {
        match self {
            Self::GetReady => "get-ready",
            Self::Rest => "rest",
            Self::Hold => "hold",
            Self::SoreSide => "sore-side",
            Self::Turn => "turn",
            Self::Sound => "sound",
            Self::Speech => "speech",
            Self::Vibration => "vibration",
        }
    }
}
