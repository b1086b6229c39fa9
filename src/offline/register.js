// Asks the browser to keep the open page and what it leads to, once it has loaded, for when there is no network. Stands in
// the open page alone. Not in a frame: a blog's reader came for the blog. Not from disk, nor where the browser allows
// no worker, nor where the reader asked to load less.
addEventListener('load', async () => {
  try {
    const { serviceWorker, connection } = navigator;
    if (parent !== window || !serviceWorker || !location.protocol.startsWith('http') || connection?.saveData) return;
    // The page's policy takes the address of a worker from this one maker alone, which knows one address. Once it is made,
    // no other script can make one. Browsers without Trusted Types take the text.
    const createScriptURL = () => './service-worker.js';
    const address = window.trustedTypes?.createPolicy('runners-hip', { createScriptURL }).createScriptURL('') ?? createScriptURL();
    await serviceWorker.register(address);
  } catch {
    // A browser that keeps nothing for anybody shows the page as well.
  }
});
