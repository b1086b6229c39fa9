//! Tones, made by an oscillator. The player of tones exists only from the moment on in which a reader asked for it, and
//! browsers let it sound only after a click. Some never let it sound; that is noticed, because silence says nothing.

use crate::plan::Note;
use gloo_timers::callback::Timeout;
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use web_sys::{AudioContext, OscillatorType, window};
use yew::Callback;

/// How loud, from 0 to 1.
const LOUDNESS: f32 = 0.35;

/// How long a tone takes to swell and to fade, in seconds: without that it would click.
const EDGE: f64 = 0.015;

/// A browser that lets it sound does so within this time, in milliseconds.
const PATIENCE_MS: u32 = 1_500;

/// Plays tones until it is dropped.
pub struct Tones {
    context: AudioContext,
    _patience: Timeout,
}

/// Whether the browser knows tones at all.
#[must_use]
pub fn can_sound() -> bool {
    maker().is_some()
}

/// The browser's own constructor, looked up by name: where there is none, that is no error.
fn maker() -> Option<Function> {
    let maker = Reflect::get(&window()?.into(), &"AudioContext".into()).ok()?;
    maker.dyn_into().ok()
}

impl Tones {
    /// A player of tones; `None` where the browser has none to give. `on_silence` hears when it gave one that stays silent.
    #[must_use]
    pub fn new(on_silence: Callback<()>) -> Option<Self> {
        let context = Reflect::construct(&maker()?, &Array::new()).ok()?;
        let context: AudioContext = context.unchecked_into();
        let watched = context.clone();
        let patience = Timeout::new(PATIENCE_MS, move || {
            if !runs(&watched) {
                on_silence.emit(());
            }
        });
        Some(Self {
            context,
            _patience: patience,
        })
    }

    /// Whether it can be heard by now.
    #[must_use]
    pub fn sounds(&self) -> bool {
        runs(&self.context)
    }

    /// Plays notes one after the other. A browser that refuses stays silent.
    pub fn play(&self, notes: &[Note]) {
        forget(self.context.resume());
        let mut at = self.context.current_time();
        for note in notes {
            let length = f64::from(note.milliseconds) / 1_000.0;
            if let Some(hertz) = note.hertz {
                let _ = self.sound(f32::from(hertz), at, length);
            }
            at += length;
        }
    }

    fn sound(&self, hertz: f32, at: f64, length: f64) -> Result<(), JsValue> {
        let tone = self.context.create_oscillator()?;
        let volume = self.context.create_gain()?;
        tone.set_type(OscillatorType::Sine);
        tone.frequency().set_value(hertz);
        let gain = volume.gain();
        gain.set_value_at_time(0.0, at)?;
        gain.linear_ramp_to_value_at_time(LOUDNESS, at + EDGE)?;
        gain.set_value_at_time(LOUDNESS, at + length - EDGE)?;
        gain.linear_ramp_to_value_at_time(0.0, at + length)?;
        tone.connect_with_audio_node(&volume)?;
        volume.connect_with_audio_node(&self.context.destination())?;
        tone.start_with_when(at)?;
        tone.stop_with_when(at + length)
    }
}

impl Drop for Tones {
    fn drop(&mut self) {
        forget(self.context.close());
    }
}

fn runs(context: &AudioContext) -> bool {
    Reflect::get(context, &"state".into()).is_ok_and(|state| state == "running")
}

/// Lets a promise go its own way. Kept or broken, nothing depends on it, but a broken one that nobody hears would be
/// reported as an error.
fn forget(promise: Result<Promise, JsValue>) {
    if let Ok(promise) = promise {
        js_sys::futures::spawn_local(async move {
            let _ = js_sys::futures::JsFuture::from(promise).await;
        });
    }
}
