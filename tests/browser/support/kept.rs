//! What the browser keeps of the open page, for when there is no network.

use super::{Engine, Page, until};
use anyhow::Result;

impl Page {
    /// Waits until the browser keeps all that the open page wants to have kept. That is the end of its loading: the worker
    /// fetches it then, and nothing afterwards. Other pages keep nothing, and neither does a browser that must not. Returns
    /// whether that end is known: in `WebKit` a worker does not always get to it in a window that other tests have used.
    pub(super) async fn wait_until_kept(&self) -> Result<bool> {
        let kept = "
            const done = arguments[arguments.length - 1];
            if (parent !== window || !document.querySelector('link[rel=manifest]') || !navigator.serviceWorker) done(true);
            else navigator.serviceWorker.getRegistration().then(found => done(Boolean(found?.active)), () => done(true))";
        let is_kept = until("the open page is kept", async || {
            let session = &self.browser.session;
            Ok(session.execute_async(kept, vec![]).await?.convert()?)
        })
        .await;
        match is_kept {
            Err(_) if self.browser.engine == Engine::WebKit => Ok(false),
            other => other.map(|()| true),
        }
    }

    /// Makes the browser forget what the open page had it keep: another test may get the same address.
    pub async fn forget_kept(&self) -> Result<()> {
        let forget = "
            const done = arguments[arguments.length - 1];
            if (!navigator.serviceWorker) done(null);
            else navigator.serviceWorker.getRegistrations()
                .then(found => Promise.all(found.map(one => one.unregister()))).then(() => done(null), () => done(null))";
        self.browser.session.execute_async(forget, vec![]).await?;
        Ok(())
    }
}
