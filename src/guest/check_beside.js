// What is checked is the page that led here, which lies beside this one. Nothing is asked for but this page itself, once, to
// see its headers.
const here = new URL('.', location);
const from = document.referrer.split(/[?#]/)[0];
const name = from.startsWith(here) ? from.slice(`${here}`.length) : '';
const page = new URL(/^[\w-]+\.html$/.test(name) && name !== 'check.html' ? name : 'quiz.html', here);

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

const judgeWake = () => {
  const may = document.featurePolicy?.allowsFeature('screen-wake-lock');
  say(may === undefined ? 'wake-unknown' : may ? 'wake-allowed' : 'wake-refused');
};

const judgeMore = () => {
  if (isFramed) judgeWake();
  judgeOptions();
  return judgeHeaders();
};
