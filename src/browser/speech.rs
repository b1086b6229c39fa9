//! Spoken words, by the browser's own voice.

use super::page::language;
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, window};

fn voice() -> Option<SpeechSynthesis> {
    let window = window()?;
    let knows = |name: &str| Reflect::has(&window, &name.into()).unwrap_or_default();
    if knows("speechSynthesis") && knows("SpeechSynthesisUtterance") {
        window.speech_synthesis().ok()
    } else {
        None
    }
}

/// Whether the browser can speak the language of the page. It may learn its voices only after a while.
#[must_use]
pub fn can_speak() -> bool {
    let language = language();
    let speaks = |voice: JsValue| {
        let tag = Reflect::get(&voice, &"lang".into());
        tag.is_ok_and(|tag| {
            tag.as_string()
                .is_some_and(|tag| tag.starts_with(&language))
        })
    };
    voice().is_some_and(|voice| voice.get_voices().iter().any(speaks))
}

/// Says words in the language of the page, in the place of whatever is being said.
pub fn say(words: &str) {
    let Some(voice) = voice() else { return };
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(words) else {
        return;
    };
    utterance.set_lang(&language());
    voice.cancel();
    voice.speak(&utterance);
}

/// Stops speaking.
pub fn hush() {
    if let Some(voice) = voice() {
        voice.cancel();
    }
}
