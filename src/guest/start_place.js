// Shows the place that the blog is about, in the list and in the drawing. It is not chosen: nothing is answered for the
// reader.
beginnings.push(() => {
  const place = `[data-question=place] :is([data-zone=${start}] .spot, .answer:has([value=${start}]))`;
  if (start) for (const part of document.querySelectorAll(place)) part.dataset.begin = '';
});
