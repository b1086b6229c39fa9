// Remembers a click on "Continue", or Enter, that comes before the app, and falls back to the static page when the app
// cannot start or breaks later.
//
// What was on the screen when the app broke may be half a screen. A copy takes its place, so that nothing can change it any
// more, and the stylesheets hide what is no use by itself.
const goOn = (place, way) => {
  if (place) document.getElementById('app').dataset.continued = way;
};
addEventListener('click', ({ target }) => {
  goOn(target.closest('[data-action=continue]'), '');
  goOn(target.closest('[data-action=short-way]'), 'short');
});
addEventListener('keydown', ({ key, target }) => {
  goOn(key === 'Enter' && target.closest('.answers'), '');
});
window.rhFailed = later => {
  const app = document.getElementById('app');
  // Before the page has the app's place, nothing of the app can have failed.
  if (!app || root.dataset.failed != null) return;
  root.dataset.failed = later === 1 ? 'later' : '';
  for (const part of document.querySelectorAll('.without-quiz')) part.open = true;
  if (later === 1) {
    app.replaceWith(app.cloneNode(true));
    document.querySelector('.failed').focus();
  }
};
// What goes wrong in a browser's extension is none of ours, though it is told to the page too.
addEventListener('error', ({ message, filename }) => {
  if (message && !/extension:|masked-url:/.test(filename)) rhFailed(1);
});
