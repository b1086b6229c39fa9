// Looks at the frame that the page stands in, and unfolds what fits among the findings that are written on the page. All
// that comes from outside (the address, headers, messages) is only ever shown as text. Nothing is kept, and nothing is
// asked for but the page itself, once, to see its headers.
const root = document.documentElement;
const query = new URLSearchParams(location.search);
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

// The page that the blogger asked to check, with the options that it understands.
const OPTIONS = ['view', 'start', 'theme', 'accent', 'radius', 'density'];
const asked = () => {
  const here = new URL('.', location);
  const from = document.referrer.split(/[?#]/)[0];
  const name = from.startsWith(here) ? from.slice(`${here}`.length) : '';
  const address = new URL(/^[\w-]+\.html$/.test(name) && name !== 'check.html' ? name : 'quiz.html', here);
  for (const option of OPTIONS) {
    if (root.dataset[option] !== undefined) address.searchParams.set(option, root.dataset[option]);
  }
  return address;
};
const address = asked();
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
  const may = document.featurePolicy?.allowsFeature('screen-wake-lock');
  say(may === undefined ? 'wake-unknown' : may ? 'wake-allowed' : 'wake-refused');
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

const judgeOptions = () => {
  const own = /^(check|childId|initialWidth|parentTitle|parentUrl|secret|h5p)$/;
  const given = [...query].filter(([name]) => !own.test(name)).map(([name, value]) => ({
    text: `${name}=${value}`.slice(0, 80),
    isKnown: OPTIONS.includes(name) && root.dataset[name] === value,
  }));
  const list = isKnown => given.filter(option => option.isKnown === isKnown).map(option => option.text).join(', ');
  const [known, unknown] = [list(true), list(false)];
  if (known) say('options-known', { known });
  if (unknown) say('options-unknown', { unknown });
  if (!known && !unknown) say('options-none');
};

const judgeHeaders = async () => {
  if (!hasServer) return;
  const answer = await fetch(location.pathname, { cache: 'no-store' }).catch(() => undefined);
  // Without an origin the browser gives the answer away only where the server lets everybody read it, and no header then.
  if (isSealed) {
    say(answer ? 'cors-there' : 'cors-missing');
    say('headers-hidden', lines);
    return;
  }
  if (!answer) return;
  const header = name => answer.headers.get(name) ?? '';
  say(header('access-control-allow-origin') === '*' ? 'cors-there' : 'cors-note');
  const isOpen = header('cross-origin-resource-policy') === 'cross-origin' && /^(require-corp|credentialless)/.test(header('cross-origin-embedder-policy'));
  say(isOpen ? 'corp-there' : 'corp-missing');
  const ancestors = header('content-security-policy').match(/frame-ancestors[^;]*/)?.[0];
  const forbids = header('x-frame-options') ? `X-Frame-Options: ${header('x-frame-options')}` : ancestors && !/ancestors\s+\*/.test(ancestors) ? ancestors : '';
  say(forbids ? 'framing-forbidden' : 'framing-allowed', { forbids });
};

// A host script that hears of us needs a moment to answer. The height is judged last, when all else is said and the frame
// has had the time to follow.
const later = time => new Promise(done => setTimeout(done, time));
const judge = async () => {
  judgeFrame();
  judgeStorage();
  judgeTheme();
  judgeOptions();
  await Promise.all([judgeHeaders(), later(1500)]);
  if (isFramed) {
    await later(500);
    judgeHeight();
    addEventListener('resize', judgeHeight);
  }
  root.dataset.checked = '';
};
judge();
