// Opens the card of the exercise that the blog is about, once, whenever all exercises are shown. With view=one the other
// cards are not shown, nor the choice among them.
beginnings.push(() => {
  const card = start && document.querySelector(`[data-screen=exercises] [data-exercise=${start}]`);
  if (!card || card.dataset.begun) return;
  card.open = card.dataset.begun = true;
  if (root.dataset.view === 'one') {
    for (const other of document.querySelectorAll('[data-exercise], .choices')) other.hidden = other !== card;
  }
});
