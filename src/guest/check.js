// Looks at the frame that the page stands in, and unfolds what fits among the findings that are written on the page. All
// that comes from outside (the address, headers, messages) is only ever shown as text. Nothing is kept. Which page is
// checked, and what can be known of its server, is different for a page beside (check_beside.js) and for the one file
// (check_itself.js); one of the two stands before this.
const isFramed = parent !== window;
const isSealed = origin === 'null';
const hasServer = /^h/.test(location);
const secret = location.href.match(/secret=(\w+)/)?.[1];

const finding = name => document.querySelector(`[data-finding=${name}]`);
const hide = name => { finding(name).hidden = true; };
const say = (name, values) => {
  const part = finding(name);
  part.closest('section').hidden = part.hidden = false;
  for (const text of part.querySelectorAll('span, code')) {
    text.dataset.says ??= text.textContent;
    text.textContent = text.dataset.says.replace(/\{(\w+)\}/g, (all, value) => values?.[value] ?? all);
  }
};

// The address of the page that is checked, with the options that it understands.
const OPTIONS = ['view', 'start', 'theme', 'accent', 'radius', 'density'];
const address = new URL(page);
for (const option of OPTIONS) {
  if (root.dataset[option] !== undefined) address.searchParams.set(option, root.dataset[option]);
}
const toCheck = `${address}${address.search ? '&' : '?'}check`;
const inAttribute = text => `${text}`.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const lines = { check: inAttribute(toCheck), open: toCheck };

// Who has spoken to the frame: pym.js and WordPress do so in its address, others in messages.
let host = secret ? 'WordPress' : query.has('childId') ? 'pym.js' : '';
addEventListener('message', ({ source, data }) => {
  if (source !== parent || !data) return;
  if (typeof data === 'string') {
    if (/^\[iFrameSizer\][^:]*:[^:]*:(true|false)/.test(data)) host = `iframe-resizer ${data.split(':').length > 20 ? 5 : 4}`;
    // Objects are compared and not read further: there are some that no method can read.
  } else if (data.type === 'iframe-child-init' || data.type === 'iframe-get-child-dimensions') host = 'open-iframe-resizer';
  else if (data.context === 'h5p') host = 'H5P';
});

// Once the frame follows, it is not asked again: what is said then makes the page shorter, and another answer longer.
let isFitted = false;
const judgeHeight = () => {
  if (isFitted) return;
  const high = { asked: Math.ceil(root.getBoundingClientRect().height), got: innerHeight };
  isFitted = Math.abs(high.asked - high.got) <= 5;
  for (const name of ['fits', 'roomy', 'short', 'most', 'sealed']) hide(`height-${name}`);
  for (const name of ['known', 'silent', 'none']) hide(`host-${name}`);
  say(host ? 'host-known' : isFitted ? 'host-silent' : 'host-none', { host });
  if (isFitted) say('height-fits', high);
  else if (high.got > high.asked) say('height-roomy', high);
  else if (secret && high.got > 990) say('height-most', high);
  else say('height-short', high);
  if (!isFitted && isSealed && !host) say('height-sealed');
};

const judgeFrame = () => {
  if (!hasServer) say('frame-disk');
  else say(isFramed ? 'frame-there' : 'frame-alone', lines);
  if (!isFramed) return;
  say(isSealed ? 'sandbox-sealed' : 'sandbox-open');
  if (isSealed) say('sandbox-unknown');
};

const judgeStorage = () => {
  try {
    localStorage.getItem('');
    say('storage-there');
  } catch {
    say('storage-refused');
  }
};

const judgeTheme = () => {
  const { theme } = root.dataset;
  if (theme) say('theme-option', { theme });
  else say(matchMedia('(prefers-color-scheme: dark)').matches ? 'theme-dark' : 'theme-light');
};

// A host script that hears of us needs a moment to answer. The height is judged last, when all else is said and the frame
// has had the time to follow.
const later = time => new Promise(done => setTimeout(done, time));
const judge = async () => {
  judgeFrame();
  judgeStorage();
  judgeTheme();
  await Promise.all([judgeMore(), later(1500)]);
  if (isFramed) {
    await later(500);
    judgeHeight();
    addEventListener('resize', judgeHeight);
  }
  root.dataset.checked = '';
};
judge();
