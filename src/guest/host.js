// Tells the blog around the frame how high the content is, in the languages of the scripts that blogs use for that, so
// that a blog needs no script of ours. docs/embedding.md has the table of these languages and where they are described.
// Who sends objects to everybody breaks scripts that expect strings, so most languages are only spoken when spoken to.
//
// What leaves the frame: that the page is ready, what kind of screen is shown, and the height. Never an answer, nor
// anything that follows from one: not the name of a question, not the page's title, not the fragment of the address.
// What comes in is taken from the window around the frame alone, and is a hint.

// As it is before the app names the page after a screen.
const { title } = document;
const address = location.href.split('#')[0];
let resizerId, isResizerInit, isResizer5, isOpenResizer, height, kind, pending;
let growths = 0, grownAt = 0;

const post = message => parent.postMessage(message, '*');
const tell = message => post(JSON.stringify({ 'runners-hip': 1, ...message }));
const resizer = message => resizerId && post(`[iFrameSizer]${resizerId}:${message}`);
const pym = message => pymId && post(`pymxPYMx${pymId}xPYMx${message}`);
const measure = side => Math.ceil(root.getBoundingClientRect()[side]);

const report = () => {
  pending = 0;
  const width = measure('width');
  const high = measure('height');
  if (!width || !high || document.hidden) return;
  // A long screen is drawn in two steps. The height of the first alone would make the frame short and long again. When
  // the app has stopped in between, there is no second.
  if (!root.dataset.failed && document.querySelector('.begun')) return soon();
  height = high;
  // Embedly, Medium and Iframely understand this string, and so does our own snippet.
  tell({ event: 'height', height, context: 'iframe.resize', src: address });
  // The oldest of these snippets looks for the path, between quotes, in the addresses of the blog's frames.
  post({ 'datawrapper-height': { [location.pathname.match(/[\w./-]*$/)]: height } });
  if (isResizerInit) resizer(`${height}:${width}:init:0`);
  if (isResizer5) resizer(`0:0:title:${title}`);
  isResizerInit = isResizer5 = 0;
  // The only name of a change that open-iframe-resizer understands too.
  resizer(`${height}:${width}:mutationObserver`);
  if (isOpenResizer) post({ type: 'iframe-resized', width, height });
  pym(`heightxPYMx${height}`);
  if (secret) post({ message: 'height', value: height, secret });
  if (/\bamp=1/.test(location.hash)) post({ sentinel: 'amp', type: 'embed-size', height });
  // The H5P resizer answers to our origin, and stops at one that is "null".
  if (query.has('h5p') && origin !== 'null') post({ context: 'h5p', action: 'resize', height });
};

// One report at a time, however many ask for it. A timer and no frame of the screen: browsers draw none far below the
// visible part of the blog.
const soon = () => { pending ||= setTimeout(report, 9); };

// Reports a new height, unless it grows again and again without the reader: then each growth follows from the last, and
// it would never end. The content then scrolls inside the frame.
const resized = () => {
  const high = measure('height');
  if (high > height) {
    growths = Date.now() - grownAt > 2e3 ? 0 : growths + 1;
    grownAt = Date.now();
  }
  if (high !== height && growths < 9) soon();
};

const hear = ({ source, data }) => {
  if (source !== parent || !data) return;
  if (typeof data === 'string') {
    // An init of iframe-resizer has a flag in its third place, and from version 5 on the version in place 20.
    const [id, , flag, ...more] = data.slice(13).split(':');
    if (data.startsWith('[iFrameSizer]') && /^(true|false)$/.test(flag)) {
      resizerId = id;
      isResizerInit = 1;
      isResizer5 = more[17];
      soon();
    }
    if (data.startsWith('pymxPYMx')) soon();
    // Nothing but comparisons from here on: there are objects that no method can read.
  } else if (data.type === 'iframe-child-init' || data.type === 'iframe-get-child-dimensions') {
    isOpenResizer = 1;
    soon();
  } else if (secret && data.secret === secret) soon();
};

// After a step of the reader the app focuses the new heading. When that lies outside what can be seen of the frame, the
// host's script is asked to bring it into view; who has no such script stays where they are.
const stepped = ({ target }) => {
  if (target.tabIndex < 0) {
    new IntersectionObserver(([seen], observer) => {
      observer.disconnect();
      if (!seen.isIntersecting) {
        const y = Math.max(0, Math.ceil(target.getBoundingClientRect().top + scrollY - 16));
        resizer(`${y}:0:scrollToOffset`);
        pym(`scrollToChildPosxPYMx${y}`);
      }
    }).observe(target);
  }
};

// What kind of screen: that of a question, whichever it is, or another by its name.
const look = () => {
  for (const begin of beginnings) begin();
  const shown = document.querySelector('.question') ? 'question' : document.querySelector('[data-screen]')?.dataset.screen;
  if (isFramed && shown && shown !== kind) tell({ event: 'screen', screen: kind = shown });
};

const isFramed = parent !== window;
if (isFramed) {
  addEventListener('message', hear);
  addEventListener('focusin', stepped);
  addEventListener('click', () => { growths = 0; });
  addEventListener('visibilitychange', soon);
}
addEventListener('DOMContentLoaded', () => {
  if (isFramed) {
    tell({ event: 'ready' });
    post('[iFrameResizerChild]Ready');
    report();
    new ResizeObserver(resized).observe(root);
  }
  look();
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-screen'] });
});
