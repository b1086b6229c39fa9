// What every script of the page goes by.
const root = document.documentElement;
const query = new URLSearchParams(location.search);
