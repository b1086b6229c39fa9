// Opens what there is to say about the cause that the blog is about, once.
let isOpened = !start;
beginnings.push(() => {
  if (!isOpened) for (const fold of document.querySelectorAll(`#cause-${start} details`)) isOpened = fold.open = true;
});
