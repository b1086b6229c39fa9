// The page that is one file checks itself. What it can say stands in a template, which takes the place of the quiz. It may
// ask nobody for anything, so its server's headers stay unknown; and it has no room for what matters less.
const main = document.querySelector('main');
main.className = 'page check';
main.replaceChildren(document.getElementById('template-check').content);
const page = location.href.split(/[?#]/)[0];
const judgeMore = () => {};
