//! Spoken words, by the browser's own voice.

use super::page::language;
use js_sys::Reflect;
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

/// Whether the browser can speak at all.
#[must_use]
pub fn can_speak() -> bool {
    voice().is_some()
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
