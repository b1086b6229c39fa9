// Keeps the open page and what it leads to, for when there is no network. `build` and `files` stand before this: the name of
// this build, and its files with the checksum of each.
//
// A page always comes from the network where there is one, so nobody reads advice that has been corrected since. What is
// kept is one whole build or none: each file must be the one that this build wrote, and each build has a place of its own.
// A page only asks for files that are named after their content, so it can never get one of another build.
//
// Frames are left alone: a page in a blog is loaded as if there were no worker. Nothing else is ever asked for or kept, and
// the worker hears nothing of answers, which stand in the part of the address that browsers send to nobody.

// Other folders of the same server may hold other builds, or something else altogether.
const prefix = `runners-hip ${registration.scope} `;
const place = prefix + build;
const checksums = new Map(files.map(([file, checksum]) => [new URL(file, location).href, checksum]));

// Some hosts answer with another address, and browsers do not show a page that was kept with that.
const direct = response => response.redirected ? new Response(response.body, { headers: response.headers }) : response;

// One file after the other, because nobody waits for them and others may use the network.
const keep = async () => {
  const kept = await caches.open(place);
  for (const [address, integrity] of checksums) {
    const response = await fetch(address, { integrity, cache: address.endsWith('.html') ? 'no-cache' : 'default' });
    await kept.put(address, direct(response));
  }
};

const removeOthers = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(prefix) && name !== place).map(name => caches.delete(name)));
};

// A network that has not answered after so long counts as none.
const late = () => new Promise(resolve => setTimeout(resolve, 4000));
const find = address => caches.match(address, { cacheName: place });

const page = async (request, address) => {
  const answer = fetch(request);
  const inTime = await Promise.race([answer, late()]).catch(() => {});
  return inTime ?? await find(address) ?? answer;
};

const part = async (request, address) => await find(address) ?? fetch(request);

addEventListener('install', event => event.waitUntil(keep().then(() => skipWaiting())));
addEventListener('activate', event => event.waitUntil(removeOthers()));
addEventListener('fetch', event => {
  const { request } = event;
  const path = request.url.split(/[?#]/)[0];
  const address = [path, `${path}.html`, `${path}index.html`].find(name => checksums.has(name));
  if (!address || request.method !== 'GET') return;
  if (!address.endsWith('.html')) event.respondWith(part(request, address));
  else if (request.destination === 'document') event.respondWith(page(request, address));
});
