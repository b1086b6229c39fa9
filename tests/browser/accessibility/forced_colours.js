// What cannot be told apart where the reader's own few colours take the place of ours. Each state is tried out on the
// elements that are there, and must change an edge, a shape or a colour of the system.
const found = new Set();
const all = selector =>
  [...document.querySelectorAll(selector)].filter(it => it.checkVisibility({ visibilityProperty: true }));
const note = (what, element) => found.add(`${what}: ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 110)}`);

const lookOfOne = (element, pseudo) => {
  const style = getComputedStyle(element, pseudo);
  if (pseudo && ['none', 'normal'].includes(style.content)) return '';
  if (style.display === 'none' || style.opacity === '0') return '';
  const edge = style.borderTopStyle === 'none' ? '' : [style.borderTopWidth, style.borderTopStyle, style.borderTopColor];
  return [style.display, style.backgroundColor, edge, style.clipPath, style.fill, style.stroke, style.strokeWidth].join();
};
const look = element =>
  [element, ...element.querySelectorAll('*')]
    .flatMap(it => [lookOfOne(it), lookOfOne(it, '::before'), lookOfOne(it, '::after')])
    .join('|');
const ground = element => {
  for (let it = element; it; it = it.parentElement) {
    const { backgroundColor } = getComputedStyle(it);
    if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
};
const hasEdge = element => {
  const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
  return parseFloat(borderTopWidth) >= 1 && borderTopStyle !== 'none' && borderTopColor !== ground(element.parentElement);
};
const differ = (what, element, states) => {
  const looks = states.map(state => {
    state();
    return look(element);
  });
  if (new Set(looks).size < looks.length) note(what, element);
};

// Chosen or not. What the browser draws itself, it draws in the reader's colours.
const inputs = [...document.querySelectorAll('input:is([type=radio], [type=checkbox])')];
const before = inputs.map(input => input.checked);
for (const input of inputs) {
  const row = input.closest('label') ?? input.parentElement;
  const { appearance, opacity } = getComputedStyle(input);
  const isNative = appearance !== 'none' && opacity !== '0';
  if (isNative || !row.checkVisibility({ visibilityProperty: true })) continue;
  differ('chosen looks like not chosen', row, [() => (input.checked = false), () => (input.checked = true)]);
  inputs.forEach((it, index) => (it.checked = before[index]));
}

// Where the reader is, and what is switched on.
for (const name of ['aria-current', 'aria-pressed']) {
  for (const element of all(`[${name}]`)) {
    const value = element.getAttribute(name);
    const states = [() => element.setAttribute(name, 'true'), () => element.removeAttribute(name)];
    differ(`${name} cannot be seen`, element, states);
    element.setAttribute(name, value);
  }
}

// How soon help is needed.
for (const card of all('.care-card')) {
  const name = card.dataset.care ? 'care' : 'urgency';
  const value = card.dataset[name];
  if (!hasEdge(card)) note('the card has no edge', card);
  const urgencies = ['self-care', 'soon', 'same-day', 'emergency'];
  differ('two urgencies look alike', card, urgencies.map(it => () => (card.dataset[name] = it)));
  if (value === undefined) delete card.dataset[name];
  else card.dataset[name] = value;
  const sign = getComputedStyle(card.firstElementChild, '::before');
  if (sign.clipPath === 'none' || sign.backgroundColor === ground(card)) note('the sign of the urgency cannot be seen', card);
}

// The place that was tapped.
for (const zone of document.querySelectorAll('.body-map [data-zone]:has(.spot)')) {
  const states = [() => delete zone.dataset.chosen, () => (zone.dataset.chosen = '')];
  const value = zone.dataset.chosen;
  differ('a chosen zone looks like any other', zone, states);
  const spot = getComputedStyle(zone.querySelector('.spot'));
  if (spot.fill === ground(zone)) note('a chosen zone is as pale as the ground', zone);
  if (value === undefined) delete zone.dataset.chosen;
}

// What works in an exercise.
for (const muscle of document.querySelectorAll('.figure .muscle')) {
  if (!muscle.checkVisibility()) continue;
  const { stroke, strokeWidth } = getComputedStyle(muscle);
  if (stroke === 'none' || stroke === ground(muscle) || parseFloat(strokeWidth) === 0) note('the muscle has no edge', muscle);
}

// How far it is. A browser may call a bar its own and paint bar and ground alike, so the bar must choose its colours.
for (const progress of all('progress')) {
  const style = getComputedStyle(progress);
  const isAlike = style.getPropertyValue('--line') === style.getPropertyValue('--teal');
  if (style.forcedColorAdjust !== 'none' || isAlike) note('the progress is painted in one colour', progress);
  if (!hasEdge(progress)) note('the progress has no edge', progress);
}
const classes = { '.meter i': ['', 'on'], '.player-steps i': ['', 'done', 'now', 'skipped'] };
for (const [selector, names] of Object.entries(classes)) {
  for (const part of all(selector)) {
    const value = part.className;
    differ('two steps look alike', part, names.map(it => () => (part.className = it)));
    part.className = value;
  }
}

// What one can act on has an edge, or is underlined or a native control.
for (const element of all('.continue, .answer, .choice, label.number, .card, select, textarea')) {
  if (!hasEdge(element)) note('no edge', element);
}
return [...found];
