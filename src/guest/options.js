// What the blogger may choose in the query of the address, as in ?theme=dark&accent=8a2be2&radius=4&density=compact. A
// value that is not understood counts as none, and none of them is ever an answer.
// Sets what the stylesheets go by, if the whole value is as the pattern says. With view=danger the quiz ends after the
// danger check, with view=one there is one exercise; start is the place, the cause or the exercise to begin with.
const options = {
  theme: 'light|dark',
  density: 'compact',
  view: 'danger|one',
  radius: '\\d\\d?',
  accent: '([\\da-fA-F]{3}){1,2}',
  start: '[a-z][a-z\\d-]*',
};
for (const name in options) {
  const value = query.get(name) ?? '';
  if (RegExp(`^(${options[name]})$`).test(value)) root.dataset[name] = value;
}
const { radius, accent } = root.dataset;
const corner = radius && `--corner:${radius}px;--corner-card:${radius}px;`;
root.style = (corner ?? '') + (accent ? `--accent:#${accent}` : '');
// In a frame the page takes no more room than its content, from the first paint on.
if (parent !== window) root.classList.add('framed');
