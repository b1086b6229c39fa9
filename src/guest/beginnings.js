// What the page does, once it can, to begin where the blog wants it to.
const { start } = root.dataset;
const beginnings = [];
