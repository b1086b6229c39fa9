// A link to another page of ours takes the blogger's options along, and what tells the host's script which frame this is:
// all of the query but the blog's title and address, which pym.js writes there.
const secret = location.href.match(/secret=(\w+)/)?.[1] ?? '';
const pymId = query.get('childId');
query.delete('parentTitle');
query.delete('parentUrl');
if (secret) query.set('secret', secret);
addEventListener('click', ({ target }) => {
  const link = target.closest('[href*=".html"]');
  if (link?.host === location.host && !link.search) link.search = query;
  // Another language shows the same result: the answers in the fragment mean the same in all of them.
  if (link?.hreflang) link.hash = location.hash;
}, true);
