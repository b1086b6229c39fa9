// Reads a card, or else the screen, aloud by the browser's own voice, when the reader asks for it. It stops at a second
// click, at the next screen, and with the page. Each piece of text is said on its own, because browsers cut long ones
// off. There is no button where no voice speaks the page's language: root.dataset.voice shows it.
const voice = window.speechSynthesis;
const spoken = 'h2,h3,p,li,label,summary,dt,dd';
let reading;
const hush = () => {
  if (reading) {
    reading.ariaPressed = false;
    reading = 0;
    voice.cancel();
  }
};
const read = button => {
  const all = (button.closest('.card') ?? document.querySelector('[data-screen]')).querySelectorAll(spoken);
  let last;
  for (const part of all) {
    if (!part.innerText || !part.checkVisibility() || part.querySelector(spoken)) continue;
    last = new SpeechSynthesisUtterance(part.innerText);
    last.lang = root.lang;
    voice.speak(last);
  }
  if (!last) return;
  reading = button;
  button.ariaPressed = true;
  // The end of what was stopped comes late, perhaps when something else is being read.
  last.onend = last.onerror = () => reading === button && !voice.speaking && hush();
};
const learnVoices = () => {
  if (voice.getVoices().some(({ lang }) => lang.startsWith(root.lang))) root.dataset.voice = '';
};
if (voice && root.checkVisibility) {
  learnVoices();
  voice.onvoiceschanged = learnVoices;
  addEventListener('click', ({ target }) => {
    const button = target.closest('[data-action=read-aloud]');
    const before = reading;
    if (button) {
      hush();
      if (button !== before) read(button);
    }
  });
  addEventListener('focusin', ({ target }) => target.tabIndex < 0 && hush());
  addEventListener('pagehide', hush);
}
