// Remembers a click on "Continue", or Enter, that comes before the app, and falls back to the static page when the app
// cannot start or breaks later. It stands right after the first screen.
//
// What was on the screen when the app broke may be half a screen. A copy takes its place, so that nothing can change it any
// more, and the stylesheets hide what is no use by itself.
const app = document.getElementById('app');
const page = document.documentElement;
const goOn = way => { app.dataset.continued = way; };
app.addEventListener('click', ({ target }) => {
  if (target.closest('[data-action=continue]')) goOn('');
  if (target.closest('[data-action=short-way]')) goOn('short');
});
app.addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter' && target.closest('.answers')) goOn('');
});
window.rhFailed = later => {
  if (page.dataset.failed != null) return;
  page.dataset.failed = later === 1 ? 'later' : '';
  for (const part of document.querySelectorAll('.without-quiz')) part.open = true;
  if (later === 1) {
    app.replaceWith(app.cloneNode(true));
    document.querySelector('.failed').focus();
  }
};
addEventListener('error', ({ message }) => {
  if (message) rhFailed(1);
});
