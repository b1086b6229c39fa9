//! What the device does for a session: it ticks, sounds, speaks, vibrates, hears keys and keeps its screen on. All of
//! that stops when this is dropped.

use super::exercises_app::ExercisesEvent;
use super::player_event::{PlayerEvent, PlayerSetting};
use crate::browser::{self, Listener, Tones, WakeLock};
use crate::guide::{Text, ui};
use crate::plan::{Cue, Event, Now, Phase, PlayerSettings, Side, notes};
use yew::Callback;

/// How long it vibrates, in milliseconds.
const START_MS: u16 = 250;
const END_MS: u16 = 120;

/// What the browser can do here.
#[derive(Default)]
pub(super) struct Abilities {
    pub sound: bool,
    pub speech: bool,
    pub vibration: bool,
}

/// The device, as far as the session uses it.
#[derive(Default)]
pub(super) struct PlayerDevice {
    pub can: Abilities,
    /// Whether the browser refused to keep the screen on.
    pub screen_may_sleep: bool,
    /// Whether the browser gave no tones, or tones that nobody hears.
    pub is_silent: bool,
    /// Whether the browser refused to vibrate.
    pub is_still: bool,
    on_silence: Option<Callback<()>>,
    tones: Option<Tones>,
    wake_lock: Option<WakeLock>,
    ticker: Option<Listener>,
    listeners: Vec<Listener>,
}

impl PlayerDevice {
    pub fn new() -> Self {
        Self {
            can: Abilities {
                sound: browser::can_sound(),
                speech: browser::can_speak(),
                vibration: browser::can_vibrate(),
            },
            ..Self::default()
        }
    }

    /// Plays the cues of a moment in each way that the reader asked for. `done` is what to say at the end.
    pub fn play(&mut self, cues: &[Cue], now: &Now, settings: &PlayerSettings, done: Text) {
        if cues.is_empty() {
            return;
        }
        if settings.sound {
            self.sound(cues);
        }
        let words = spoken(cues, now, settings.sound, done);
        if settings.speech && !words.is_empty() {
            browser::say(&words);
        }
        if settings.vibration {
            for cue in cues {
                match cue {
                    Cue::Start(Phase::Work | Phase::Hold) | Cue::Done => self.vibrate(START_MS),
                    Cue::End => self.vibrate(END_MS),
                    Cue::Start(_) | Cue::Halfway | Cue::Last(_) => {}
                }
            }
        }
    }

    /// Lets the reader hear or feel what they have just switched on, and switches off what they switched off.
    pub fn try_out(&mut self, setting: PlayerSetting, settings: &PlayerSettings) {
        match setting {
            PlayerSetting::Sound if settings.sound => self.sound(&[Cue::Start(Phase::GetReady)]),
            PlayerSetting::Sound => self.tones = None,
            PlayerSetting::Speech if settings.speech => browser::say(ui::PLAN_GET_READY.show()),
            PlayerSetting::Speech => browser::hush(),
            PlayerSetting::Vibration if settings.vibration => self.vibrate(END_MS),
            _ => {}
        }
    }

    fn sound(&mut self, cues: &[Cue]) {
        if self.tones.is_none() {
            self.tones = self.on_silence.clone().and_then(Tones::new);
            self.is_silent = self.tones.is_none();
        }
        if let Some(tones) = &self.tones {
            tones.play(&notes(cues));
            self.is_silent &= !tones.sounds();
        }
    }

    fn vibrate(&mut self, milliseconds: u16) {
        // Where there is none at all, the settings say so.
        self.is_still = self.can.vibration && !browser::vibrate(milliseconds);
    }

    /// Ticks and keeps the screen on while the session runs, and only then.
    pub fn follow(&mut self, runs: bool, on_event: &Callback<ExercisesEvent>) {
        let tell = |event: PlayerEvent| ExercisesEvent::Player(event);
        self.can.speech = browser::can_speak();
        if self.listeners.is_empty() {
            let on_silence = on_event.reform(move |()| tell(PlayerEvent::StayedSilent));
            self.on_silence = Some(on_silence);
            let on_key = on_event.reform(move |key| tell(PlayerEvent::Pressed(key)));
            let on_hidden = on_event.reform(move |is_hidden| {
                let event = if is_hidden {
                    Event::Hidden
                } else {
                    Event::Tick
                };
                tell(PlayerEvent::Session(event))
            });
            self.listeners.extend(browser::on_key(on_key));
            self.listeners.extend(browser::on_hidden(on_hidden));
        }
        if runs && self.ticker.is_none() {
            let on_tick = on_event.reform(move |()| tell(PlayerEvent::Session(Event::Tick)));
            self.ticker = browser::ticker(on_tick);
            let on_answer = on_event.reform(move |stays| tell(PlayerEvent::ScreenStaysOn(stays)));
            self.wake_lock = Some(WakeLock::ask(on_answer));
        } else if !runs {
            self.ticker = None;
            self.wake_lock = None;
        }
    }
}

/// What to say for the cues of a moment: the last one that has words. Where tones count the last seconds, words do not.
fn spoken(cues: &[Cue], now: &Now, sounds: bool, done: Text) -> String {
    let last = cues.iter().rev().find(|cue| **cue != Cue::End);
    match last {
        Some(Cue::Start(phase)) => {
            let side = now.side.map_or("", |side| match side {
                Side::Left => ui::PLAYER_LEFT_SIDE.show(),
                Side::Right => ui::PLAYER_RIGHT_SIDE.show(),
            });
            let gap = if side.is_empty() { "" } else { ". " };
            [phase.words().show(), gap, side].concat()
        }
        Some(Cue::Halfway) => ui::PLAYER_HALFWAY.show().to_owned(),
        Some(Cue::Last(seconds)) if !sounds => crate::words::digits(*seconds),
        Some(Cue::Done) => done.show().to_owned(),
        Some(Cue::Last(_) | Cue::End) | None => String::new(),
    }
}
